import type { PlanDocument } from "../../app/read-plan";
import { readPlanDocument, tasksWithState } from "../../app/read-plan";
import { findLedgerFaults, writeLedgerSheets } from "../../app/write-ledger-sheets";
import { writeDuties } from "../../app/write-plan-sheets";
import { DEFAULT_WATCH } from "../../core/ledgers/ledger-quotas";
import { readMethod } from "../../core/method/read-method";
import type { Plan } from "../../core/plan/plan";
import { roleIn, unitsOf } from "../../core/plan/same-unit";
import { dutySheet } from "../../core/plan/sheets/duty-sheet";
import { planSheet } from "../../core/plan/sheets/plan-sheet";
import { progressSheet } from "../../core/plan/sheets/progress-sheet";
import type { PlanTexts } from "../../core/plan/sheets/plan-texts";
import type { StateContext } from "../../core/plan/task-state";
import type { CalendarDay } from "../../core/values/period";
import { planTexts } from "../../i18n/plan-texts";
import { type Answer, type CliContext, UsageError } from "./answer";
import { onlyFile, type Arguments } from "./arguments";
import { findingsJson, findingsText } from "./finding-lines";
import { openDocument } from "./open-document";
import { openFile } from "./open-file";
import { planJson } from "./plan-json";
import { saveFile } from "./save-file";
import { textTable } from "./text-table";
import { readToday } from "./today";
import { writeWorkbook } from "./write-workbook";

/**
 * `plan FILE [--today YYYY-MM-DD] [--unit 县扶贫办] [--out OUT.xlsx]`: the tasks, aims and faults of a plan, and how each task
 * stands on the day. `--unit` shows what one unit leads or shares, and writes its 责任清单 too.
 */
export async function planCommand(args: Arguments, { texts, locale }: CliContext): Promise<Answer> {
  const today = readToday(args, texts);
  const file = onlyFile(args, texts);
  const document = await openDocument(file);
  const plan = readPlanDocument(document);
  const context: StateContext = { today, nearDays: nearDaysOf(document) };
  const unit = args.options.unit ?? null;
  if (unit !== null && !plan.tasks.some((task) => roleIn(task, unit)))
    throw new UsageError(texts.unitNotInPlan(unit, unitsOf(plan.tasks).join("、")));
  const words = planTexts(locale);
  const { out } = args.options;
  const findings = [...plan.findings, ...(document.kind === "sheets" ? findLedgerFaults(document.grids, plan) : [])];
  const wanted: Written = { plan, unit, context, words };
  const sheets = out ? await writePlan(out, file, document, wanted, locale) : [];
  const tasks = tasksWithState(plan, context);
  const shown = tasks.filter(({ task }) => unit === null || roleIn(task, unit) !== null);
  const duties = unit === null ? {} : { unit, duties: shown.map(({ task }) => task.number) };
  const parts = [
    plan.title,
    tasksText(shown, unit, words),
    findingsText(findings, locale, texts),
    sheets.length > 0 ? texts.written(out!, sheets) : "",
  ];
  return {
    exit: 0,
    json: { ...planJson(plan, today, tasks), ...duties, sheets, findings: findingsJson(findings, locale) },
    text: parts.filter((part) => part !== "").join("\n\n"),
  };
}

/** A workbook's own 考核设置 says how many days are near; a document has none. */
function nearDaysOf(document: PlanDocument): number {
  if (document.kind === "text") return DEFAULT_WATCH.nearDays;
  return readMethod(document.grids, { suffix: null, period: null }).method.settings.watch.nearDays;
}

function tasksText(tasks: ReturnType<typeof tasksWithState>, unit: string | null, words: PlanTexts): string {
  if (tasks.length === 0) return words.noTasks;
  const { heads } = words;
  const head = [heads.number, heads.task, unit === null ? heads.units : heads.role, heads.deadline, heads.state];
  const rows = tasks.map(({ task, state }) => [
    task.number,
    task.title,
    unit === null
      ? [...task.leadUnits.map((name) => name + words.lead), ...task.units].join("、")
      : roleIn(task, unit) === "lead"
        ? words.leads
        : words.responsible,
    task.deadlineText ?? words.noDeadline,
    words.state[state],
  ]);
  return textTable([head, ...rows]);
}

interface Written {
  readonly plan: Plan;
  readonly unit: string | null;
  readonly context: StateContext & { readonly today: CalendarDay };
  readonly words: PlanTexts;
}

/**
 * From a document: a new workbook with 工作计划 and 计划进度. From a workbook: the same workbook with 计划进度 and the sheets of its
 * ledgers. Either with 责任清单 of the unit that was asked for.
 */
async function writePlan(
  out: string,
  file: string,
  document: PlanDocument,
  { plan, unit, context, words }: Written,
  locale: CliContext["locale"],
): Promise<readonly string[]> {
  if (document.kind === "text") {
    const duties = unit === null ? [] : [dutySheet(plan, unit, context, words)];
    const sheets = [planSheet(plan, words), progressSheet(plan, context, words), ...duties];
    await writeWorkbook(out, sheets);
    return sheets.map(({ name }) => name);
  }
  const { host, workbook } = await openFile(file);
  const names = await writeLedgerSheets(host, { locale, today: context.today });
  const duties = unit === null ? [] : [await writeDuties(host, plan, unit, context, locale)];
  saveFile(out, workbook.save());
  return [...names, ...duties];
}
