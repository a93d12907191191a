import { finding, type Finding } from "../core/finding";
import type { Grid } from "../core/grid";
import type { SheetSpec } from "../core/sheets/sheet-spec";
import { readIdentity } from "../core/templates/identity";
import { mergeReturns, type MergeResult } from "../core/templates/merge-returns";
import { mergedSheets } from "../core/templates/merged-sheets";
import { readForm } from "../core/templates/read-form";
import type { ReturnedFile } from "../core/templates/returned-file";
import type { Template } from "../core/templates/template";
import { HostError } from "../host/host-error";
import { findingSentence } from "../i18n/finding-sentence";
import type { Locale } from "../i18n/locale";
import { templateTexts } from "../i18n/template-texts";
import { failureOf } from "./run-command";

/** Opens one file that came back; throws HostError for what cannot be opened. Given by the entry, which knows files. */
export type OpenReturn = (name: string) => Promise<Omit<Extract<ReturnedFile, { kind: "opened" }>, "kind" | "name">>;

export interface CollectProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** Opens the files one after another; one that cannot be opened is said so and never stops the others. */
export async function openReturns(
  names: readonly string[],
  open: OpenReturn,
  locale: Locale,
  options: { readonly onProgress?: (progress: CollectProgress) => void; readonly signal?: AbortSignal } = {},
): Promise<readonly ReturnedFile[]> {
  const files: ReturnedFile[] = [];
  for (const name of names) {
    if (options.signal?.aborted) throw new HostError("cancelled");
    options.onProgress?.({ done: files.length, total: names.length, file: name });
    files.push(await openOne(name, open, locale));
  }
  return files;
}

/** A stranger's file is the one place where a failure is an answer: it becomes the file's own line. */
async function openOne(name: string, open: OpenReturn, locale: Locale): Promise<ReturnedFile> {
  try {
    return { kind: "opened", name, ...(await open(name)) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { message, next } = failureOf(error, locale);
    return { kind: "refused", name, reason: `${message}${next}` };
  }
}

/** Merges what came back; null when no file carries a form and none was given. */
export function collectReturns(template: Template | null, files: readonly ReturnedFile[]): MergeResult | null {
  return mergeReturns(template, files);
}

/** The merged sheets, the return table, the problems. */
export function collectedSheets(result: MergeResult, locale: Locale): readonly SheetSpec[] {
  return mergedSheets(result, templateTexts(locale), (finding) => findingSentence(finding, locale));
}

/** Checks one filled form by every rule of its own; null when the sheets carry no form. */
export function checkForm(
  grids: readonly Grid[],
  file: string,
): { readonly template: Template; readonly findings: readonly Finding[]; readonly rows: number } | null {
  const identity = readIdentity(grids);
  if (identity.kind !== "found") return null;
  const { rows, findings } = readForm(identity.template, grids, file);
  const empty = rows.length === 0 ? [finding("form.empty", "blocking", null, { file })] : [];
  return { template: identity.template, findings: [...empty, ...findings], rows: rows.length };
}
