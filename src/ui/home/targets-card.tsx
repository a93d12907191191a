import type { ReactNode } from "react";
import type { CellPlace } from "../../core/address";
import type { TargetCheck } from "../../core/scoring/assessment";
import type { HomePageTexts } from "../../i18n/home-page-texts";
import type { PaneTexts } from "../../i18n/pane-texts";
import { SectionCard } from "../components/section-card";
import { LineList } from "./line-list";

interface Props {
  readonly checks: readonly TargetCheck[];
  readonly action: ReactNode;
  readonly texts: HomePageTexts;
  readonly common: PaneTexts;
  readonly onGo: (place: CellPlace) => void;
}

const FEW = 4;

/** The criteria with the most units short of their target. */
export function TargetsCard({ checks, action, texts, common, onGo }: Props) {
  const count = (state: TargetCheck["state"]) => checks.filter((check) => check.state === state).length;
  const missed = missedByCriterion(checks);
  const summary =
    missed.length === 0 ? texts.targetsNone : texts.targetsCount(count("notReached"), count("near"), checks.length);
  const lines = missed.slice(0, FEW).map(({ criterion, units, place }) => ({
    key: criterion,
    text: criterion,
    state: texts.notReached,
    isLate: true,
    about: units === 0 ? texts.county : texts.units(units),
    place,
  }));
  return (
    <SectionCard title={texts.targets} summary={summary} action={action}>
      {lines.length > 0 && <LineList lines={lines} common={common} onGo={onGo} />}
    </SectionCard>
  );
}

interface MissedCriterion {
  readonly criterion: string;
  /** Townships that are short; zero when only the county is. */
  readonly units: number;
  readonly place: CellPlace;
}

function missedByCriterion(checks: readonly TargetCheck[]): readonly MissedCriterion[] {
  const missed = checks.filter(({ state }) => state === "notReached");
  const names = [...new Set(missed.map(({ criterion }) => criterion.id))];
  return names
    .map((name) => {
      const own = missed.filter(({ criterion }) => criterion.id === name);
      const units = own.filter(({ unit }) => unit !== null).length;
      return { criterion: own[0]!.criterion.item, units, place: own[0]!.reading.sources[0] ?? own[0]!.criterion.place };
    })
    .sort((a, b) => b.units - a.units);
}
