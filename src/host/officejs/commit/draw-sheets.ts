import type { HostOptions } from "../../workbook-host";
import type { Paper, RenderStep } from "../render/render-step";
import { sheetSteps } from "../render/sheet-steps";
import type { ExcelSession } from "../session/excel-session";
import { isRefusedForSize } from "../session/host-error-of";
import { PayloadBudget } from "../session/payload-budget";
import type { SyncMeter } from "../session/sync-meter";
import type { AddedSheets } from "./add-sheets";
import type { CommitPlan } from "./commit-plan";

interface SheetStep {
  readonly sheet: number;
  readonly step: RenderStep;
}

/**
 * Draws all sheets, as many steps a request as fit the budget. A request that Excel finds too large has done nothing: the
 * budget halves, and its steps go again in a fresh context.
 */
export async function drawSheets(
  session: ExcelSession,
  meter: SyncMeter,
  plan: CommitPlan,
  added: AddedSheets,
  options: HostOptions,
): Promise<void> {
  const budget = new PayloadBudget();
  let waiting: SheetStep[] = plan.news.flatMap(({ spec }, sheet) =>
    sheetSteps(spec, added.paper).map((step) => ({ sheet, step })),
  );
  const total = waiting.length;
  while (waiting.length > 0) {
    const count = fitting(waiting, budget.size);
    const now = waiting.slice(0, count);
    try {
      await send(session, added, now, options);
      meter.wrote(now.reduce((bytes, { step }) => bytes + step.bytes, 0));
      waiting = waiting.slice(count);
    } catch (error) {
      if (!isRefusedForSize(error)) throw error;
      const halved = count === 1 ? halves(now[0]!) : null;
      if (halved) waiting = [...halved, ...waiting.slice(1)];
      else if (!budget.halve()) throw error;
    }
    const sheet = plan.news[(waiting[0] ?? now.at(-1)!).sheet]!.finalName;
    options.onProgress?.({ step: "writing", done: Math.max(0, total - waiting.length), total, sheet });
  }
}

/** At least one step, then as many as the budget holds. */
function fitting(waiting: readonly SheetStep[], budget: number): number {
  let [count, bytes] = [0, 0];
  while (count < waiting.length && (count === 0 || bytes + waiting[count]!.step.bytes <= budget)) {
    bytes += waiting[count++]!.step.bytes;
  }
  return count;
}

function halves({ sheet, step }: SheetStep): SheetStep[] | null {
  return step.halve?.()?.map((half) => ({ sheet, step: half })) ?? null;
}

function send(session: ExcelSession, added: AddedSheets, steps: readonly SheetStep[], options: HostOptions) {
  return session.run(
    async ({ context, sync }) => {
      const paper: Paper = added.paper;
      const sheets = new Map<number, Excel.Worksheet>();
      for (const { sheet, step } of steps) {
        // getItem refuses a sheet that the user has removed meanwhile; a null object would take everything in silence.
        const worksheet = sheets.get(sheet) ?? context.workbook.worksheets.getItem(added.ids[sheet]!);
        sheets.set(sheet, worksheet);
        step.draw({ sheet: worksheet, paper });
      }
      await sync();
    },
    { signal: options.signal },
  );
}
