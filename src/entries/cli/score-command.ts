import { assessWorkbook } from "../../app/assess-workbook";
import { writeResults, type WrittenRun } from "../../app/write-results";
import { parsePeriod, type Period } from "../../core/values/period";
import { resultTexts } from "../../i18n/result-texts";
import { type Answer, type CliContext, UsageError } from "./answer";
import { onlyFile, type Arguments } from "./arguments";
import { findingsText } from "./finding-lines";
import { openFile } from "./open-file";
import { ProgressBar } from "./progress-bar";
import { saveFile } from "./save-file";
import { whyAnswer } from "./score-why";
import { rankingText } from "./score-text";
import { scoreJson } from "./score-json";

/**
 * `score FILE [--period P] [--method 部门] [--out OUT.xlsx]`: scores a workbook and writes the result sheets. `--why 乡镇` (or all) adds the points
 * lost and on what close places hang; `--method` names one of
 * several methods by what its sheets' names end in.
 */
export async function scoreCommand(args: Arguments, context: CliContext): Promise<Answer> {
  const { texts, locale } = context;
  const file = onlyFile(args, texts);
  const period = periodOf(args, context);
  const { host, workbook } = await openFile(file);
  const bar = new ProgressBar(texts);
  const progress = { onProgress: bar.show };
  const assessed = await assessWorkbook(host, { period, suffix: args.options.method ?? null }, progress);
  const { assessment } = assessed;
  let written: WrittenRun | null = null;
  if (assessment.isComplete && args.options.out) {
    written = await writeResults(host, assessed, { locale, state: "draft" }, progress);
    saveFile(args.options.out, workbook.save());
  }
  bar.clear();
  const words = resultTexts(locale);
  const why = args.options.why === undefined ? null : whyAnswer(assessed, args.options.why, context);
  const ending = endingText(assessed, written, args.options.out, context);
  const parts = [
    assessment.standings.length > 0 ? rankingText(assessment, texts, words) : "",
    why?.text ?? "",
    findingsText(assessment.findings, locale, texts),
    ending,
  ];
  return {
    exit: assessment.isComplete ? 0 : 1,
    json: { ...scoreJson(assessment, words, locale), ...(why ? { why: why.json } : {}) },
    text: parts.filter((part) => part !== "").join("\n\n"),
  };
}

function periodOf({ options }: Arguments, { texts }: CliContext): Period | null {
  if (options.period === undefined) return null;
  const period = parsePeriod(options.period);
  if (period === null) throw new UsageError(texts.wrongPeriod(options.period));
  return period;
}

function endingText(
  { assessment }: Awaited<ReturnType<typeof assessWorkbook>>,
  written: WrittenRun | null,
  out: string | undefined,
  { texts }: CliContext,
): string {
  const blocking = assessment.findings.filter(({ severity }) => severity === "blocking").length;
  const lacksSheets = assessment.findings.some(({ code }) => code === "method.sheet-missing");
  if (blocking > 0) return texts.blocked(blocking) + (lacksSheets ? `\n${texts.initHint}` : "");
  return written && out ? texts.written(out, written.sheets) : texts.nothingWritten;
}
