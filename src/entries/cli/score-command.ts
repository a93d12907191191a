import { assessWorkbook } from "../../app/assess-workbook";
import { writeProfiles } from "../../app/write-profiles";
import { writeResults, type WrittenRun } from "../../app/write-results";
import { matchUnit } from "../../core/names/match-unit";
import { rosterIndex } from "../../core/names/roster-index";
import type { Assessment } from "../../core/scoring/assessment";
import { parsePeriod, periodDays, type Period } from "../../core/values/period";
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
import { readToday } from "./today";

/**
 * `score FILE [--period P] [--method 部门] [--out OUT.xlsx]`: scores a workbook and writes the result sheets. `--why 乡镇` (or all) adds the points
 * lost and on what close places hang; `--profile 乡镇` (or all) writes 乡镇档案 too, its tasks as they stand on `--today` or at the period's end; `--method`
 * names one of several methods by what its sheets' names end in.
 */
export async function scoreCommand(args: Arguments, context: CliContext): Promise<Answer> {
  const { texts, locale } = context;
  const file = onlyFile(args, texts);
  const period = periodOf(args, context);
  const { host, workbook } = await openFile(file);
  const bar = new ProgressBar(texts);
  const progress = { onProgress: bar.show };
  const suffix = args.options.method ?? null;
  const assessed = await assessWorkbook(host, { period, suffix }, progress);
  const { assessment } = assessed;
  const profile = profileOf(args, assessment, context);
  let written: WrittenRun | null = null;
  if (assessment.isComplete && args.options.out) {
    const run = await writeResults(host, assessed, { locale, state: "draft" }, progress);
    const profiles = profile ? [await writeProfiles(host, { ...profile, locale, period, suffix }, progress)] : [];
    written = { ...run, sheets: [...run.sheets, ...profiles] };
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

/** Whose 乡镇档案 is wanted: null for nobody's; `units` null for everybody's. */
function profileOf(args: Arguments, { method, period }: Assessment, { texts }: CliContext) {
  const wanted = args.options.profile;
  if (wanted === undefined) return null;
  const today = args.options.today === undefined ? periodDays(period).last : readToday(args, texts);
  if (wanted === "all") return { units: null, today };
  const names = method.roster.map(({ name }) => name);
  const units = wanted.split(/[,,、]/).map((name) => {
    const match = matchUnit(name, rosterIndex(method.roster));
    if (match.kind === "exact" || match.kind === "same") return match.unit.name;
    throw new UsageError(texts.unknownUnit(name, names.join("、")));
  });
  return { units, today };
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
