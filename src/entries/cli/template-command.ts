import { basename, join } from "node:path";
import { makeTemplate, templateSheets, type TemplateRequest } from "../../app/make-template";
import type { Template } from "../../core/templates/template";
import { type Answer, type CliContext } from "./answer";
import { onlyFile, outFile, type Arguments } from "./arguments";
import { findingsJson, findingsText } from "./finding-lines";
import { openFile } from "./open-file";
import { writeWorkbook } from "./write-workbook";

/**
 * `template FILE --out OUT.xlsx`: the form by which townships report, from the workbook's method. `--unit` makes one township's
 * copy, `--each` a copy for every township beside OUT, `--kind` the form of one ledger, `--sheet` a form from a sheet as it is.
 */
export async function templateCommand(args: Arguments, { texts, locale }: CliContext): Promise<Answer> {
  const [file, out] = [onlyFile(args, texts), outFile(args, texts)];
  const { host } = await openFile(file);
  const { template, findings } = await makeTemplate(host, requestOf(args));
  if (!template || template.sheets.length === 0) {
    const json = { template: null, files: [], findings: findingsJson(findings, locale) };
    return { exit: 1, json, text: findingsText(findings, locale, texts) || texts.nothingToAdd };
  }
  const files: string[] = [];
  for (const [path, unit] of targets(args, out, template)) {
    await writeWorkbook(path, templateSheets(template, unit, locale));
    files.push(path);
  }
  const { id, version, period } = template;
  const sheets = template.sheets.map(({ name }) => name);
  const json = { template: { id, version, period }, sheets, files, findings: [] };
  return { exit: 0, json, text: files.map((path) => texts.written(path, sheets)).join("\n") };
}

function requestOf({ options }: Arguments): TemplateRequest {
  if (options.sheet) return { kind: "sheet", sheet: options.sheet };
  const kind = options.kind ?? "report";
  if (kind === "report" || kind === "indicators" || kind === "households") return { kind };
  return { kind: "ledger", ledger: kind };
}

function targets(
  { options }: Arguments,
  out: string,
  template: Template,
): readonly (readonly [string, string | null])[] {
  if (options.each === undefined) return [[out, options.unit ?? null]];
  const name = basename(out).replace(/\.xlsx$/i, "");
  return template.units.map((unit) => [join(options.each!, `${name}-${unit}.xlsx`), unit]);
}
