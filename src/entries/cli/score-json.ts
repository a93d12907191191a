import { placeA1 } from "../../core/address";
import type { Assessment, Score, Standing, TargetCheck } from "../../core/scoring/assessment";
import type { SheetTexts } from "../../core/sheets/sheet-texts";
import type { Exact } from "../../core/values/exact";
import { periodText, UNKNOWN_PERIOD } from "../../core/values/period";
import type { Reading } from "../../core/values/reading";
import { decimal, plain } from "../../core/values/rounding";
import type { Locale } from "../../i18n/locale";
import { findingsJson } from "./finding-lines";

/** An assessment as programs get it. Points, totals and values are decimal texts, so that none of them is rounded again. */
export function scoreJson(assessment: Assessment, texts: SheetTexts, locale: Locale) {
  return {
    period: assessment.period === UNKNOWN_PERIOD ? null : periodText(assessment.period),
    ranking: assessment.standings.map((standing) => standingJson(standing, assessment, texts)),
    targets: assessment.targets.map(targetJson),
    findings: findingsJson(assessment.findings, locale),
  };
}

function standingJson(standing: Standing, { method }: Assessment, texts: SheetTexts) {
  const { digits } = method.settings;
  return {
    rank: standing.rank && standing.rank.valueOf(),
    unit: standing.unit,
    total: standing.total && decimal(standing.total, digits),
    band: standing.band,
    vetoed: standing.vetoes.length > 0,
    previousRank: standing.previousRank && standing.previousRank.valueOf(),
    movement: standing.movement && standing.movement.valueOf(),
    bonus: decimal(standing.bonus, digits),
    deduction: decimal(standing.deduction, digits),
    items: standing.scores.map((score) => itemJson(score, digits, texts.scoreSentence(score, method.settings))),
  };
}

function itemJson(score: Score, digits: number, sentence: string) {
  return {
    criterion: score.criterion.item,
    value: valueOf(score.reading),
    score: score.points && decimal(score.points, digits),
    full: plain(score.criterion.full),
    state: score.reading.state,
    sentence,
    source: score.reading.sources.map(placeA1),
  };
}

function targetJson({ criterion, target, unit, reading, bar, state, gap, phases }: TargetCheck) {
  return {
    criterion: criterion.item,
    unit,
    op: target.op,
    target: text(bar),
    measure: target.unit ?? criterion.unit,
    value: valueOf(reading),
    state,
    gap: text(gap),
    ...(phases.length === 0 ? {} : { phases: phases.map(phaseJson) }),
    source: reading.sources.map(placeA1),
  };
}

function phaseJson({ phase, applies, isDue, state, gap, aMonth }: TargetCheck["phases"][number]) {
  return {
    by: phase.last,
    target: text(phase.value),
    applies,
    due: isDue,
    state,
    gap: text(gap),
    aMonth: aMonth && plain(aMonth, 2),
  };
}

function valueOf(reading: Reading): string | null {
  return reading.state === "number" ? text(reading.value) : null;
}

function text(value: Exact | null): string | null {
  return value && plain(value);
}
