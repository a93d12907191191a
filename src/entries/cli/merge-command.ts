import { basename } from "node:path";
import { addMerged, repointTo } from "../../app/add-merged";
import { collectedSheets, collectReturns, openReturns } from "../../app/collect-returns";
import type { ReturnedFile } from "../../core/templates/returned-file";
import type { MergeResult } from "../../core/templates/merge-returns";
import { placeA1 } from "../../core/address";
import { finding, type Finding } from "../../core/finding";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Locale } from "../../i18n/locale";
import { templateTexts } from "../../i18n/template-texts";
import { type Answer, type CliContext, UsageError } from "./answer";
import { outFile, type Arguments } from "./arguments";
import { findingsJson, findingsText } from "./finding-lines";
import { openReturn } from "../forms/open-return";
import { openFile, readBytes } from "./open-file";
import { saveFile } from "./save-file";
import { textTable } from "./text-table";
import { writeWorkbook } from "./write-workbook";

/**
 * `merge FILES... --out OUT.xlsx`: the files that came back in one workbook, every file and row accounted for. With
 * `--into COUNTY.xlsx` OUT is the county's workbook with the merged sheets in it, under names of their own where the county has
 * such a sheet; `--use yes` makes the method read them.
 */
export async function mergeCommand(args: Arguments, context: CliContext): Promise<Answer> {
  const { texts, locale } = context;
  const out = outFile(args, texts);
  if (args.positionals.length === 0) throw new UsageError(texts.missingFile);
  const paths = new Map(args.positionals.map((path) => [freeName(path, args.positionals), path]));
  const open = async (name: string) => openReturn({ name, bytes: readBytes(paths.get(name)!) });
  const files = await openReturns([...paths.keys()], open, locale);
  const result = collectReturns(null, files);
  if (!result) return nothingToMerge(files, context);
  const { sheets, said } = await write(result, out, args, locale);
  const isBlocked = result.findings.some(({ finding }) => finding.severity === "blocking");
  const json = { ...resultJson(result, context), written: sheets, source: findingsJson(said, locale) };
  const text = [resultText(result, context), findingsText(said, locale, texts), texts.written(out, sheets)];
  return { exit: isBlocked ? 1 : 0, json, text: text.filter((part) => part !== "").join("\n") };
}

/** None of the files carries a form: what was wrong with each. */
function nothingToMerge(files: readonly ReturnedFile[], { locale, texts }: CliContext): Answer {
  const said = files.map((file) =>
    file.kind === "refused"
      ? finding("form.file-refused", "blocking", null, { file: file.name, reason: file.reason })
      : finding("form.no-identity", "warning", null, { file: file.name }),
  );
  const none = { code: "form.none", severity: "blocking", cell: null, message: texts.noForm };
  const text = [texts.noForm, findingsText(said, locale, texts)].join("\n");
  return { exit: 1, json: { files: [], missing: [], findings: [none, ...findingsJson(said, locale)] }, text };
}

interface Written {
  readonly sheets: readonly string[];
  /** Which cells of the method name which sheet, where names were taken. */
  readonly said: readonly Finding[];
}

/** A workbook of the merged sheets alone, or the county's with them in it. */
async function write(result: MergeResult, out: string, { options }: Arguments, locale: Locale): Promise<Written> {
  if (options.into === undefined) {
    await writeWorkbook(out, collectedSheets(result, locale));
    return { sheets: result.sheets.map(({ sheet }) => sheet.name), said: [] };
  }
  const { host, workbook } = await openFile(options.into);
  const { sheets, toRepoint } = await addMerged(host, result, locale);
  const isUsed = options.use === "yes";
  if (isUsed) await repointTo(host, toRepoint);
  saveFile(out, workbook.save());
  const code = isUsed ? "form.repointed" : "form.names-own-sheet";
  const said = toRepoint.map(({ item, place, was, write: text }) =>
    finding(code, isUsed ? "note" : "warning", place, { item, was, write: text }),
  );
  return { sheets, said };
}

/** Two files of one name in different folders stay two. */
function freeName(path: string, all: readonly string[]): string {
  const name = basename(path);
  return all.filter((other) => basename(other) === name).length > 1 ? path : name;
}

function resultJson(result: MergeResult, { locale }: CliContext) {
  return {
    template: { id: result.template.id, version: result.template.version, period: result.template.period },
    files: result.returns,
    sheets: result.sheets.map(({ sheet, rows }) => ({ name: sheet.name, rows: rows.length })),
    missing: result.missing,
    findings: result.findings.map(({ file, finding }) => ({
      code: finding.code,
      severity: finding.severity,
      file,
      cell: finding.place && placeA1(finding.place),
      message: findingSentence(finding, locale),
    })),
  };
}

function resultText(result: MergeResult, { locale }: CliContext): string {
  const { merged } = templateTexts(locale);
  const { heads } = merged;
  const rows = result.returns.map((one) =>
    [one.file, one.units.join("、"), merged.state[one.state], one.rowsIn, one.merged, one.rejected, one.duplicate].map(
      String,
    ),
  );
  const absent = [...new Set(result.missing.map(({ unit }) => unit))].map((unit) => [
    "-",
    unit,
    merged.state.missing,
    "",
    "",
    "",
    "",
  ]);
  const head = [heads.file, heads.unit, heads.state, heads.rowsIn, heads.merged, heads.rejected, heads.duplicate];
  const problems = result.findings.map(
    ({ file, finding }) =>
      `  ${file} ${finding.place ? placeA1(finding.place) : ""} ${findingSentence(finding, locale)}`,
  );
  return [textTable([head, ...rows, ...absent]), ...problems].join("\n");
}
