import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { RectificationLine } from "../../app/work/overview";
import type { CellPlace } from "../../core/address";
import type { HomePageTexts } from "../../i18n/home-page-texts";
import type { PaneTexts } from "../../i18n/pane-texts";
import { SectionCard } from "../components/section-card";
import { LineList } from "./line-list";

interface Props {
  readonly lines: readonly RectificationLine[] | null;
  readonly texts: HomePageTexts;
  readonly common: PaneTexts;
  readonly onGo: (place: CellPlace) => void;
}

const FEW = 4;

/** Problems of 整改台账 that are not cleared, the overdue ones first; the whole list opens in place. */
export function RectificationsCard({ lines, texts, common, onGo }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  if (lines === null) return <SectionCard title={texts.rectifications} summary={texts.noLedger} />;
  const overdue = lines.filter(({ state }) => state === "overdue").length;
  const summary =
    lines.length === 0 ? texts.rectificationsNone : texts.rectificationsCount(overdue, lines.length - overdue);
  const shown = (showsAll ? lines : lines.slice(0, FEW)).map((line) => ({
    key: `${line.place.sheet} ${line.place.row}`,
    text: line.problem,
    state: line.state === "overdue" ? texts.overdue : texts.open,
    isLate: line.state === "overdue",
    about: [line.unit ?? "", line.due ?? ""].filter(Boolean).join(" · "),
    place: line.place,
  }));
  const action = lines.length > FEW && (
    <Link aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
      {showsAll ? common.less : texts.all}
    </Link>
  );
  return (
    <SectionCard title={texts.rectifications} summary={summary} action={action}>
      {shown.length > 0 && <LineList lines={shown} common={common} onGo={onGo} />}
    </SectionCard>
  );
}
