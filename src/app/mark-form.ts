import type { Finding } from "../core/finding";
import { hasMarks, markEdits, markGrid, unmarkEdits } from "../core/templates/form-marks";
import { readIdentity } from "../core/templates/identity";
import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import { findingSentence } from "../i18n/finding-sentence";
import type { Locale } from "../i18n/locale";
import { templateTexts } from "../i18n/template-texts";
import { checkForm } from "./collect-returns";

/**
 * none: the workbook is no form of ours, and nothing of it is touched. noList: a form without its sheet 填报检查, which an older
 * one lacks and another program may lose.
 */
export type MarkOutcome =
  | { readonly kind: "marked"; readonly findings: readonly Finding[]; readonly rows: number }
  | { readonly kind: "none" }
  | { readonly kind: "noList"; readonly findings: readonly Finding[]; readonly rows: number };

/**
 * Checks the open form by all its rules and marks what is wrong: every problem on its sheet 填报检查, every cell in colour. Marks of
 * an earlier check give way. Only the list is written; the inputs and their looks stay as they are, so that `unmarkForm` leaves
 * the form as it was. The workbook must be one of our own forms.
 */
export async function markForm(host: WorkbookHost, locale: Locale, options: HostOptions = {}): Promise<MarkOutcome> {
  const { grids } = await host.snapshot({ ...options, acceptManualCalculation: true });
  const checked = checkForm(grids, "");
  if (!checked) return { kind: "none" };
  const { template, findings, rows } = checked;
  if (!markGrid(grids)) return { kind: "noList", findings, rows };
  const sentence = (finding: Finding) => findingSentence(finding, locale);
  const edits = markEdits(template, grids, findings, templateTexts(locale), sentence);
  if (edits.length > 0) await host.editCells(edits, options);
  return { kind: "marked", findings, rows };
}

/** Takes all marks away; false when there were none, or when the workbook is no form of ours. */
export async function unmarkForm(host: WorkbookHost, options: HostOptions = {}): Promise<boolean> {
  const { grids } = await host.snapshot({ ...options, acceptManualCalculation: true });
  if (readIdentity(grids).kind !== "found" || !hasMarks(grids)) return false;
  await host.editCells(unmarkEdits(grids), options);
  return true;
}
