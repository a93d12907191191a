import { insertMethodSheets } from "../../app/insert-method-sheets";
import type { Answer, CliContext } from "./answer";
import { onlyFile, outFile, type Arguments } from "./arguments";
import { openFile } from "./open-file";
import { ProgressBar } from "./progress-bar";
import { saveFile } from "./save-file";

/** `init FILE --out OUT.xlsx`: adds the method sheets that the workbook lacks, and nothing else. */
export async function initCommand(args: Arguments, context: CliContext): Promise<Answer> {
  const { texts, locale } = context;
  const [file, out] = [onlyFile(args, texts), outFile(args, texts)];
  const { host, workbook } = await openFile(file);
  const bar = new ProgressBar(texts);
  const sheets = await insertMethodSheets(host, { locale }, { onProgress: bar.show });
  saveFile(out, workbook.save());
  bar.clear();
  const text = sheets.length === 0 ? texts.nothingToAdd : texts.written(out, sheets);
  return { exit: 0, json: { sheets, findings: [] }, text };
}
