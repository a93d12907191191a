import { basename, join } from "node:path";
import { makeTemplate } from "../../app/make-template";
import type { TemplateRequest } from "../../app/work/template-from";
import { LEDGERS } from "../../core/ledgers/ledger-kinds";
import type { Template } from "../../core/templates/template";
import { makeForms, type FormsRequest } from "../forms/make-forms";
import { type Answer, type CliContext, UsageError } from "./answer";
import { onlyFile, outFile, type Arguments } from "./arguments";
import { findingsJson, findingsText } from "./finding-lines";
import { openFile } from "./open-file";
import { makeFolder, saveFile } from "./save-file";

/**
 * `template FILE --out OUT.xlsx`: the form by which townships report, from the workbook's method. `--unit` makes one township's
 * copy, `--each` a copy for every township beside OUT, `--kind` the form of one ledger, `--sheet` a form from a sheet as it is.
 */
export async function templateCommand(args: Arguments, { texts, locale }: CliContext): Promise<Answer> {
  const [file, out] = [onlyFile(args, texts), outFile(args, texts)];
  const request = requestOf(args, texts.unknownKind);
  const { host } = await openFile(file);
  const { template, findings } = await makeTemplate(host, request);
  if (!template || template.sheets.length === 0) {
    const json = { template: null, files: [], findings: findingsJson(findings, locale) };
    return { exit: 1, json, text: findingsText(findings, locale, texts) || texts.nothingToAsk };
  }
  const copies = copiesOf(args, template, (unit) => texts.unknownUnit(unit, template.units.join("、")));
  const name = basename(out).replace(/\.xlsx$/i, "");
  if (copies.kind === "each") makeFolder(args.options.each!);
  const forms = makeForms({ template, copies, name, locale });
  const paths = forms.map((form) => (copies.kind === "each" ? join(args.options.each!, form.name) : out));
  forms.forEach(({ bytes }, at) => saveFile(paths[at]!, bytes));
  const { id, version, period } = template;
  const sheets = template.sheets.map((sheet) => sheet.name);
  const json = { template: { id, version, period }, sheets, files: paths, findings: [] };
  return { exit: 0, json, text: paths.map((path) => texts.written(path, sheets)).join("\n") };
}

function requestOf({ options }: Arguments, unknown: (kind: string, kinds: string) => string): TemplateRequest {
  if (options.sheet) return { kind: "sheet", sheet: options.sheet };
  const kind = options.kind ?? "report";
  if (kind === "report" || kind === "indicators" || kind === "households") return { kind };
  const ledgers = LEDGERS.flatMap((ledger) => [ledger.kind, ledger.name]) as readonly string[];
  if (!ledgers.includes(kind))
    throw new UsageError(unknown(kind, ["report", "indicators", "households", ...ledgers].join("、")));
  return { kind: "ledger", ledger: kind };
}

/** Which copies are made. A township that the roster does not have is a mistake of typing: a copy without rows helps nobody. */
function copiesOf(
  { options }: Arguments,
  { units }: Template,
  unknown: (unit: string) => string,
): FormsRequest["copies"] {
  const { each, unit } = options;
  if (each !== undefined) return { kind: "each" };
  if (unit === undefined) return { kind: "whole" };
  if (!units.includes(unit)) throw new UsageError(unknown(unit));
  return { kind: "one", unit };
}
