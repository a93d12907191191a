import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Overview } from "../../app/work/overview";
import type { CellPlace } from "../../core/address";
import type { HomePageTexts } from "../../i18n/home-page-texts";
import type { PaneTexts } from "../../i18n/pane-texts";
import { SectionCard } from "../components/section-card";
import { LineList } from "./line-list";

interface Props {
  readonly overview: Overview;
  readonly action: ReactNode;
  readonly texts: HomePageTexts;
  readonly common: PaneTexts;
  readonly onGo: (place: CellPlace) => void;
  readonly onOpenPlan: () => void;
}

const FEW = 4;

/** What of the plan is late or nearly so; without a plan, the way to one. */
export function TasksCard({ overview, action, texts, common, onGo, onOpenPlan }: Props) {
  if (overview.plan === null) {
    return (
      <SectionCard title={texts.tasks} summary={texts.noPlan}>
        <span>
          <Link onClick={onOpenPlan}>{texts.openPlan}</Link>
        </span>
      </SectionCard>
    );
  }
  const urgent = overview.tasks.filter(({ state }) => state === "overdue" || state === "nearDue");
  const overdue = urgent.filter(({ state }) => state === "overdue").length;
  const lines = urgent.slice(0, FEW).map((task, at) => ({
    key: `${task.number} ${at}`,
    text: `${task.number} ${task.title}`,
    state: common.taskState[task.state],
    isLate: task.state === "overdue",
    about: [task.left === null ? "" : common.daysLeft(task.left), task.units[0] ?? ""].filter(Boolean).join(" · "),
    place: task.place,
  }));
  const summary =
    urgent.length === 0 ? texts.tasksNone : texts.tasksCount(overdue, urgent.length - overdue, overview.day);
  return (
    <SectionCard title={texts.tasks} summary={summary} action={action}>
      {lines.length > 0 && <LineList lines={lines} common={common} onGo={onGo} />}
    </SectionCard>
  );
}
