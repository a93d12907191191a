import type { Assessment, SectionScore, Standing } from "../scoring/assessment";
import { ZERO, type Exact } from "../values/exact";
import { plain } from "../values/rounding";
import { numberCell, rankCell } from "./printed-number";
import type { SpecCell } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { displayWidth, fittedWidth, headWidth } from "./text-width";

/** A column of the ranking: its head, how wide, what stands in it, how it lies. */
export interface RankingColumn {
  readonly kind: "rank" | "unit" | "total" | "section" | "points" | "veto" | "band" | "movement" | "code";
  readonly head: string;
  readonly width: number;
  readonly cell: (standing: Standing) => SpecCell;
  /** Full points of a section, for its heat. */
  readonly full?: Exact;
}

/** The columns of the ranking, from place to movement; classes and the comprehensive share only where there are such. */
export function rankingColumns(assessment: Assessment, texts: SheetTexts): readonly RankingColumn[] {
  const { heads, words } = texts;
  const { standings, method } = assessment;
  const digits = method.settings.digits;
  const hasClasses = standings.some((standing) => standing.unitClass !== null);
  const hasWeight = standings.some((standing) => standing.comprehensive !== null);
  const units = standings.map((standing) => standing.unit);
  const columns: readonly RankingColumn[] = [
    { kind: "rank", head: heads.rank, width: 7, cell: (one) => rankCell(one.rank, words.notRanked) },
    { kind: "unit", head: texts.unit(assessment.method), width: fittedWidth(units, 10, 24), cell: (one) => one.unit },
    { kind: "total", head: heads.total, width: 15, cell: (one) => numberCell(shownTotal(one), digits, words.missing) },
    ...sectionColumns(assessment, texts),
    { kind: "points", head: heads.bonus, width: 8, cell: (one) => numberCell(one.bonus, digits) },
    { kind: "points", head: heads.deduction, width: 8, cell: (one) => numberCell(one.deduction, digits) },
    { kind: "veto", head: heads.veto, width: vetoWidth(assessment, texts), cell: (one) => vetoMark(one, texts) },
    { kind: "band", head: heads.band, width: 9, cell: (one) => one.band ?? words.none },
    ...(hasClasses ? classColumns(texts) : []),
    {
      kind: "code",
      head: texts.ranking.previousRank(assessment.period),
      width: 8,
      cell: (one) => rankCell(one.previousRank, words.none),
    },
    { kind: "movement", head: heads.movement, width: 7, cell: (one) => movementMark(one, texts) },
    ...(hasWeight
      ? [
          {
            kind: "points",
            head: heads.comprehensive,
            width: 10,
            cell: (one: Standing) => numberCell(one.comprehensive, digits),
          } as const,
        ]
      : []),
  ];
  return columns.map((column) => ({ ...column, width: headWidth(column.head, column.width) }));
}

function classColumns(texts: SheetTexts): readonly RankingColumn[] {
  return [
    { kind: "code", head: texts.heads.unitClass, width: 9, cell: (one) => one.unitClass },
    {
      kind: "code",
      head: texts.heads.classRank,
      width: 8,
      cell: (one) => rankCell(one.classRank, texts.words.none),
    },
  ];
}

function sectionColumns(assessment: Assessment, texts: SheetTexts): readonly RankingColumn[] {
  const digits = assessment.method.settings.digits;
  return sectionsOf(assessment).map((section) => ({
    kind: "section",
    head: texts.ranking.section(section.section, plain(section.full)),
    width: Math.max(9, Math.min(14, displayWidth(section.section) + 2)),
    cell: (one) => numberCell(pointsOf(one, section.section), digits, texts.words.missing),
    full: section.full,
  }));
}

/** The sections that give points of their own; bonus and deduction have columns apart. */
function sectionsOf(assessment: Assessment): readonly SectionScore[] {
  const scored = new Set(
    assessment.method.criteria.filter((criterion) => criterion.kind === "score").map((criterion) => criterion.section),
  );
  return (assessment.standings[0]?.sections ?? []).filter((section) => scored.has(section.section));
}

function pointsOf(standing: Standing, section: string): Exact | null {
  return standing.sections.find((one) => one.section === section)?.points ?? null;
}

/** A vetoed unit shows the score that it earned, in brackets; its place already says what the veto did. */
export function shownTotal(standing: Standing): Exact | null {
  return standing.withoutVeto?.total ?? standing.total;
}

/** 否决 with its document, one line a veto; null without. */
export function vetoMark(standing: Standing, texts: SheetTexts): string | null {
  return standing.vetoes.length === 0
    ? null
    : standing.vetoes.map((veto) => texts.ranking.vetoMark(veto.document)).join("\n");
}

function vetoWidth(assessment: Assessment, texts: SheetTexts): number {
  return fittedWidth(
    assessment.standings.flatMap((standing) => vetoMark(standing, texts) ?? []),
    8,
    20,
  );
}

function movementMark(standing: Standing, texts: SheetTexts): string {
  if (standing.movement === null) {
    return standing.previousRank === null && standing.rank !== null ? texts.words.newcomer : texts.words.none;
  }
  const places = plain(standing.movement.abs());
  const sign = standing.movement.compare(ZERO);
  return texts.ranking.movement(sign > 0 ? "up" : sign < 0 ? "down" : "same", places);
}
