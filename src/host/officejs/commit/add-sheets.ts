import { textFormula, wasMark } from "../reading/own-marks";
import type { Paper } from "../render/render-step";
import { characterPixels } from "../render/lines";
import type { ExcelSession, RunOptions } from "../session/excel-session";
import type { CommitPlan } from "./commit-plan";

/** The new sheets as they stand in the workbook, by the host's ids, and what drawing must know about the workbook. */
export interface AddedSheets {
  readonly ids: readonly string[];
  readonly paper: Paper;
}

/**
 * Adds the sheets of a plan in one round trip: hidden, under their temporary names, marked as ours. The first tells how
 * wide a character is here, and from which year the workbook counts its days.
 */
export function addSheets(session: ExcelSession, plan: CommitPlan, options: RunOptions): Promise<AddedSheets> {
  return session.run(async ({ context, sync }) => {
    const { worksheets, names } = context.workbook;
    const added = plan.news.map((one) => {
      const sheet = worksheets.add(one.temporaryName);
      sheet.visibility = "Hidden";
      names.add(one.markName, sheet.getRange("A1")).visible = false;
      return sheet.load("id,standardWidth");
    });
    for (const old of plan.olds) {
      names.add(wasMark(plan.commit.runId, old.index), textFormula(old.name)).visible = false;
    }
    const probe = added[0]!.getRange("B2");
    probe.format.load("columnWidth");
    const year = probeYear(probe);
    await sync();
    const writtenAs = new Map(plan.news.map((one) => [one.finalName, one.temporaryName]));
    return {
      ids: added.map((sheet) => sheet.id),
      paper: {
        date1904: String(year.text[0]?.[0]).includes("1904"),
        characterPixels: characterPixels(probe.format.columnWidth, added[0]!.standardWidth),
        writtenAs,
      },
    };
  }, options);
}

/** Day one shows as 1900 or as 1904; the cell is emptied again in the same batch. */
function probeYear(cell: Excel.Range): Excel.Range {
  cell.numberFormat = [["yyyy"]];
  cell.values = [[1]];
  cell.load("text");
  cell.clear();
  return cell;
}
