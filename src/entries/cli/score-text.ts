import { UNKNOWN_PERIOD } from "../../core/values/period";
import type { Assessment, Standing } from "../../core/scoring/assessment";
import type { SheetTexts } from "../../core/sheets/sheet-texts";
import { decimal, plain } from "../../core/values/rounding";
import type { CliTexts } from "../../i18n/cli-texts";
import { textTable } from "./text-table";

/** The ranking as a table for people, with its title. */
export function rankingText(assessment: Assessment, texts: CliTexts, words: SheetTexts): string {
  const { heads, title } = texts.ranking;
  const rows = assessment.standings.map((standing) => rowOf(standing, assessment, texts));
  const county = assessment.method.county;
  return `${title(county, assessment.period === UNKNOWN_PERIOD ? "" : words.period(assessment.period))}\n${textTable([heads, ...rows], [0, 2, 5])}`;
}

function rowOf(standing: Standing, { method }: Assessment, { ranking }: CliTexts): string[] {
  return [
    standing.rank ? plain(standing.rank) : ranking.notRanked,
    standing.unit,
    standing.total ? decimal(standing.total, method.settings.digits) : ranking.missing,
    standing.band ?? "",
    standing.vetoes.map(({ event }) => event).join("、"),
    standing.previousRank ? plain(standing.previousRank) : "",
    movementText(standing, ranking.newcomer),
  ];
}

function movementText({ movement }: Standing, newcomer: string): string {
  if (movement === null) return newcomer;
  const places = plain(movement.abs());
  return movement.s === 0n || movement.n === 0n ? "—" : movement.s > 0n ? `▲${places}` : `▼${places}`;
}
