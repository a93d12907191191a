import { closePlaces, whyPlaces, type UnitWhy } from "../../app/explain-ranking";
import type { AssessedWorkbook } from "../../app/assess-workbook";
import { plain } from "../../core/values/rounding";
import { findingSentence } from "../../i18n/finding-sentence";
import type { CliContext } from "./answer";
import { findingsJson } from "./finding-lines";

/** Why units stand where they do: `all`, or names parted by commas. */
export function whyAnswer(assessed: AssessedWorkbook, wanted: string, { texts, locale }: CliContext) {
  const units = wanted === "all" ? null : wanted.split(/[,,、]/);
  const places = whyPlaces(assessed, units);
  const close = closePlaces(assessed);
  const lines = places.map((one) => texts.why(one.unit, lostTexts(one), one.rise && riseText(one.rise)));
  const json = { units: places.map(whyJson), close: findingsJson(close, locale) };
  return { json, text: [...lines, ...close.map((finding) => findingSentence(finding, locale))].join("\n") };
}

function lostTexts({ lost }: UnitWhy): readonly string[] {
  return lost.map(({ criterion, lost: points }) => `${criterion.item} ${plain(points)}`);
}

function riseText({ above, gap, enough }: NonNullable<UnitWhy["rise"]>) {
  return { above, gap: plain(gap), enough: enough.map(({ criterion }) => criterion.item) };
}

function whyJson({ unit, lost, rise }: UnitWhy) {
  return {
    unit,
    lost: lost.map(({ criterion, lost: points }) => ({ criterion: criterion.item, points: plain(points) })),
    rise: rise && riseText(rise),
  };
}
