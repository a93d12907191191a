import type { Assessment, Standing, TargetCheck } from "../scoring/assessment";
import { exact, HUNDRED, sum, ZERO, type Exact } from "../values/exact";
import { decimal, plain } from "../values/rounding";
import { accountabilities } from "./accountability-sheet";
import type { NextFacts, OpeningFacts, PraiseFacts, ProblemFacts, VetoFacts } from "./bulletin-texts";
import { lossesByCriterion, lossesOf } from "./losses";
import { shownTotal } from "./ranking-columns";
import type { SheetTexts } from "./sheet-texts";

/** What the bulletin tells, drawn from the assessment alone. */
export interface BulletinFacts {
  readonly opening: OpeningFacts;
  readonly praise: PraiseFacts;
  readonly problems: ProblemFacts;
  readonly vetoes: readonly VetoFacts[];
  readonly next: NextFacts;
}

/** Places that are praised, and how many movers, weak indicators and units behind are named. */
const PRAISED_PLACES = 3;
const NAMED = 3;

export function bulletinFacts(assessment: Assessment, texts: SheetTexts): BulletinFacts {
  return {
    opening: openingFacts(assessment),
    praise: praiseFacts(assessment),
    problems: problemFacts(assessment),
    vetoes: assessment.standings.flatMap((standing) => vetoFacts(assessment, standing, texts)),
    next: {
      period: assessment.period,
      mustExplain: [...new Set(accountabilities(assessment, texts).map((line) => line.standing.unit))],
      missedTargets: assessment.targets.filter((check) => check.unit === null && check.state === "notReached").length,
    },
  };
}

function openingFacts(assessment: Assessment): OpeningFacts {
  const { method, standings, period } = assessment;
  const digits = method.settings.digits;
  const totals = standings.flatMap((standing) => shownTotal(standing) ?? []).sort((a, b) => b.compare(a));
  const text = (value: Exact | undefined) => decimal(value ?? ZERO, digits);
  return {
    method,
    period,
    units: standings.length,
    criteria: method.criteria.filter((criterion) => criterion.kind === "score").length,
    mean: text(totals.length === 0 ? undefined : sum(totals).div(exact(totals.length))),
    best: text(totals[0]),
    worst: text(totals.at(-1)),
    bands: method.settings.bands.map(({ name }) => ({
      name,
      count: standings.filter((standing) => standing.band === name).length,
    })),
  };
}

/** First places go to units that no veto bars; ties at the edge are all named. */
function praiseFacts(assessment: Assessment): PraiseFacts {
  const clean = assessment.standings.filter((standing) => standing.vetoes.length === 0 && !standing.barredFromAwards);
  return {
    first: clean.flatMap((one) => (one.rank && one.rank.compare(PRAISED_PLACES) <= 0 ? [one.unit] : [])),
    risers: movers(clean, 1),
  };
}

/** The units that moved furthest up (1) or down (-1), at least two places. */
function movers(standings: readonly Standing[], direction: 1 | -1): readonly { unit: string; places: string }[] {
  const moved = standings.flatMap(({ unit, movement }) => {
    const places = movement?.mul(direction);
    return places && places.compare(2) >= 0 ? [{ unit, places }] : [];
  });
  return moved
    .sort((a, b) => b.places.compare(a.places))
    .slice(0, NAMED)
    .map(({ unit, places }) => ({ unit, places: plain(places) }));
}

function problemFacts(assessment: Assessment): ProblemFacts {
  const county = assessment.targets.filter((check) => check.unit === null);
  const inState = (state: TargetCheck["state"]) => county.filter((check) => check.state === state);
  return {
    worstCriteria: worstCriteria(assessment),
    fallers: movers(assessment.standings, -1),
    behind: lastStandings(assessment.standings).map((standing) => ({
      unit: standing.unit,
      items: lossesOf(standing)
        .slice(0, 2)
        .map((loss) => loss.score.criterion.item),
    })),
    targets: {
      all: county.length,
      reached: inState("reached").length,
      near: inState("near").length,
      missed: inState("notReached").map((check) => check.criterion.item),
    },
  };
}

/** The last few, but never more than a third of all. */
function lastStandings(standings: readonly Standing[]): readonly Standing[] {
  const count = Math.min(NAMED, Math.floor(standings.length / 3));
  return standings.slice(standings.length - count);
}

/** The indicators with the lowest share of their points won. */
function worstCriteria(assessment: Assessment): ProblemFacts["worstCriteria"] {
  return lossesByCriterion(assessment)
    .flatMap((losses) => {
      const { mean, criterion, losers } = losses;
      const isLoss = mean !== null && losers > 0 && criterion.full.compare(ZERO) > 0;
      return isLoss ? [{ item: criterion.item, losers, share: mean.mul(HUNDRED).div(criterion.full) }] : [];
    })
    .sort((a, b) => a.share.compare(b.share))
    .slice(0, NAMED)
    .map(({ item, losers, share }) => ({ item, losers, rate: decimal(share, 2) }));
}

function vetoFacts(assessment: Assessment, standing: Standing, texts: SheetTexts): readonly VetoFacts[] {
  const total = shownTotal(standing);
  return standing.vetoes.map((veto) => ({
    unit: veto.unit,
    event: veto.event,
    document: veto.document,
    date: veto.date === null ? null : texts.day(veto.date),
    effect: texts.vetoEffect(veto.effect),
    total: total === null ? null : decimal(total, assessment.method.settings.digits),
  }));
}
