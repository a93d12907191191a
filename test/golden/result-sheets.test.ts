import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeResults } from "../../src/core/sheets/describe-results";
import { RESULT_SHEETS } from "../../src/core/sheets/sheet-names";
import { sheetTexts as english } from "../../src/i18n/en/sheet-texts";
import { sheetTexts as chinese } from "../../src/i18n/zh-CN/sheet-texts";
import { smallCounty } from "./small-county";
import { specText } from "./spec-text";

const STAMP = { runNumber: "2020Q2-03", state: "draft", dataAsOf: null } as const;

/** The golden file, or what was drawn when UPDATE_GOLDEN asks to write it anew; the diff is then the review. */
function golden(name: string, drawn: string): string {
  const path = join(__dirname, `${name}.txt`);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(path, drawn);
  if (!existsSync(path))
    throw new Error(`expected the golden file ${name}.txt; run with UPDATE_GOLDEN=1 and review it`);
  return readFileSync(path, "utf8");
}

describe.each([
  ["zh-CN", chinese],
  ["en", english],
])("the result sheets in %s", (locale, texts) => {
  const specs = describeResults(smallCounty(), STAMP, [], texts);
  test.each(RESULT_SHEETS.map((kind, index) => [kind, index] as const))(
    "%s looks as it was reviewed",
    (kind, index) => {
      const drawn = specText(specs[index]!);
      expect(drawn).toBe(golden(`${kind}.${locale}`, drawn));
    },
  );
});
