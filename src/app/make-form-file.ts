import type { Template } from "../core/templates/template";
import { HostError } from "../host/host-error";
import type { HostOptions } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";
import { formsPageTexts } from "../i18n/forms-page-texts";
import type { FileContent, FileWork } from "./work/file-work";

/** Which file of a form is wanted. */
export interface FormFileRequest {
  readonly template: Template;
  /** The townships that get a copy each, in one .zip; null makes one .xlsx for all of them to fill. */
  readonly units: readonly string[] | null;
  readonly locale: Locale;
}

/** Makes the file by which a form is handed out; nothing is written to the workbook. */
export async function makeFormFile(
  files: FileWork,
  { template, units, locale }: FormFileRequest,
  options: Pick<HostOptions, "onProgress" | "signal"> = {},
): Promise<FileContent> {
  const name = formName(template, locale);
  if (units === null) {
    return { name: `${name}.xlsx`, bytes: await files.writeForm({ template, unit: null, locale }, options.signal) };
  }
  const copies: FileContent[] = [];
  for (const unit of units) {
    if (options.signal?.aborted) throw new HostError("cancelled");
    options.onProgress?.({ step: "making", done: copies.length, total: units.length, sheet: unit });
    const bytes = await files.writeForm({ template, unit, locale }, options.signal);
    copies.push({ name: `${name}-${fileName(unit)}.xlsx`, bytes });
  }
  return { name: `${name}.zip`, bytes: await files.pack(copies, options.signal) };
}

/** What a form's file is called. A form of one sheet bears the sheet's name. @example "青山县2020Q2社会保障填报表" */
export function formName({ county, period, sheets }: Template, locale: Locale): string {
  const [only, ...others] = sheets;
  return fileName(formsPageTexts(locale).make.fileName(county, period, others.length === 0 ? (only?.name ?? "") : ""));
}

/** Signs that no file system takes give way. */
function fileName(text: string): string {
  return text.replace(/[\\/:*?"<>|]/g, "_");
}
