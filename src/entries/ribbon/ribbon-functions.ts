import { goToCell } from "../../app/go-to-cell";
import { insertMethodSheets } from "../../app/insert-method-sheets";
import { removeLastDraft } from "../../app/remove-last-draft";
import { scoreWorkbook } from "../../app/score-workbook";
import { writeTargets } from "../../app/write-targets";
import { placeA1 } from "../../core/address";
import type { Finding } from "../../core/finding";
import type { WorkbookHost } from "../../host/workbook-host";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Locale } from "../../i18n/locale";
import { ribbonTexts } from "../../i18n/ribbon-texts";

/** What a button does with the pane closed; gives what the user must be told, or null when the workbook shows it. */
export type RibbonFunction = (host: WorkbookHost, locale: Locale) => Promise<string | null>;

/** The functions of the ribbon, under the names that the manifest calls. */
export const RIBBON_FUNCTIONS: Readonly<Record<string, RibbonFunction>> = {
  scoreNow: async (host, locale) => {
    const { assessment, written } = await scoreWorkbook(host, { locale, state: "draft" });
    return showSheet(host, locale, written?.sheets[0], assessment.findings);
  },
  checkTargets: async (host, locale) => {
    const { assessment, sheet } = await writeTargets(host, { locale });
    return showSheet(host, locale, sheet, assessment.findings);
  },
  insertMethodSheets: async (host, locale) => {
    const sheets = await insertMethodSheets(host, { locale });
    return sheets.length > 0 ? showSheet(host, locale, sheets[0], []) : ribbonTexts(locale).methodPresent;
  },
  removeLastDraft: async (host, locale) => {
    const removed = await removeLastDraft(host);
    return removed ? ribbonTexts(locale).removed(removed.sheets) : ribbonTexts(locale).noDraft;
  },
};

/** Shows the sheet that was written; where a finding blocked it, goes to the finding's cell and says it. */
async function showSheet(
  host: WorkbookHost,
  locale: Locale,
  sheet: string | null | undefined,
  findings: readonly Finding[],
): Promise<string | null> {
  if (sheet) {
    await goToCell(host, { sheet, row: 0, col: 0 });
    return null;
  }
  const blocking = findings.filter(({ severity }) => severity === "blocking");
  const [first] = blocking;
  if (first?.place) await goToCell(host, first.place);
  return ribbonTexts(locale).blocked(blocking.length, first ? sentenceWithCell(first, locale) : "");
}

function sentenceWithCell(finding: Finding, locale: Locale): string {
  const sentence = findingSentence(finding, locale);
  return finding.place ? `${placeA1(finding.place)} ${sentence}` : sentence;
}
