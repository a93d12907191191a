import { Button, Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Overview } from "../../app/work/overview";
import type { Plan } from "../../core/plan/plan";
import { STATE_ORDER } from "../../core/plan/sheets/state-looks";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import type { PlanPageTexts } from "../../i18n/plan-page-texts";
import { CellLink } from "../components/cell-link";
import { FailureNotice } from "../components/failure-notice";
import { SectionCard } from "../components/section-card";
import { WorkingNotice } from "../components/working-notice";
import { LineList } from "../home/line-list";
import { useGoToCell } from "../hooks/use-go-to-cell";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { NEAR_DAYS, useOpenWorkbook } from "../workbook/open-workbook";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface DrawRequest {
  readonly plan: Plan;
  readonly today: string;
  /** Null draws the progress of all. */
  readonly unit: string | null;
  readonly locale: Locale;
}

const draw: AppCommand<DrawRequest, string> = async (host, { plan, today, unit, locale }, options) => {
  const { writeDuties, writeProgress } = await import("../../app/write-plan-sheets");
  const context = { today, nearDays: NEAR_DAYS };
  if (unit === null) return writeProgress(host, plan, context, locale, options);
  return writeDuties(host, plan, unit, context, locale, options);
};

interface Props {
  readonly overview: Overview;
  readonly plan: Plan;
  readonly texts: PlanPageTexts;
  readonly locale: Locale;
}

/** The plan of the workbook: every task's state, the most urgent first, and the sheets drawn from it. */
export function CurrentPlan({ overview, plan, texts, locale }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const { go, failure } = useGoToCell();
  const { writing } = useOpenWorkbook();
  const { state, run, cancel } = useCommand(draw);
  const units = [...new Set(overview.tasks.flatMap((task) => task.units))].sort((a, b) => a.localeCompare(b, "zh"));
  const [unit, setUnit] = useState("");
  const [onlyUrgent, setOnlyUrgent] = useState(false);
  const urgent = ["overdue", "nearDue"];
  const shown = overview.tasks.filter(
    (task) => (unit === "" || task.units.includes(unit)) && (!onlyUrgent || urgent.includes(task.state)),
  );
  const counts = STATE_ORDER.flatMap((name) => {
    const count = overview.tasks.filter((task) => task.state === name).length;
    return count === 0 ? [] : [texts.count(common.taskState[name], count)];
  });
  const lines = shown.map((task, at) => ({
    key: `${task.number} ${at}`,
    text: `${task.number} ${task.title}`,
    state: common.taskState[task.state],
    isLate: task.state === "overdue",
    about: [task.left === null || task.state === "done" ? "" : common.daysLeft(task.left), task.units[0] ?? ""]
      .filter(Boolean)
      .join(" · "),
    place: task.place,
  }));
  const request = (own: string | null) => ({ plan, today: overview.day, unit: own, locale });
  return (
    <div className={styles.page}>
      {failure && <FailureNotice failure={failure} />}
      <div className={styles.row}>
        <Field label={texts.unit}>
          <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
            <option value="">—</option>
            {units.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Switch checked={onlyUrgent} label={texts.onlyUrgent} onChange={(_, { checked }) => setOnlyUrgent(checked)} />
      </div>
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "running" ? (
        <WorkingNotice progress={state.progress} waiting={texts.writing} texts={common} onCancel={cancel} />
      ) : (
        <div className={styles.row}>
          <Button onClick={() => void writing(() => run(request(null)))}>{texts.progress}</Button>
          <Button disabled={unit === ""} onClick={() => void writing(() => run(request(unit)))}>
            {texts.duties}
          </Button>
        </div>
      )}
      {state.kind === "done" && (
        <span role="status">
          ✓{" "}
          <CellLink place={{ sheet: state.result, row: 0, col: 0 }} texts={common} onGo={go}>
            {texts.written(state.result)}
          </CellLink>
        </span>
      )}
      <SectionCard title={plan.title || texts.current} summary={`${texts.state(overview.day)}:${counts.join(" · ")}`}>
        <LineList lines={lines} common={common} onGo={go} />
      </SectionCard>
    </div>
  );
}
