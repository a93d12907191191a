import type { Grid } from "../../../core/grid";
import { HostError } from "../../host-error";
import type { HostOptions, SheetOutline, WorkbookSnapshot } from "../../workbook-host";
import type { ExcelSession } from "../session/excel-session";
import type { SyncMeter } from "../session/sync-meter";
import { countsFrom1904 } from "./date-system";
import { GridBuilder } from "./grid-builder";
import { hashInputs } from "./hash-inputs";
import { readCells } from "./read-cells";
import { readHidden } from "./read-hidden";
import { readMerges } from "./read-merges";
import { isOurs, ownRunOf, readDirectory, type SheetDirectory } from "./sheet-directory";
import { readUsedAreas, type SheetArea } from "./used-areas";

export interface ReadScope {
  /** Texts and hidden lines are for people and readers; the hash does without. */
  readonly depth: "inputs" | "shown";
  /** Leaves our own sheets out altogether. */
  readonly inputsOnly: boolean;
}

/** What a full reading gives, with the directory that it went by. */
export interface WorkbookReading {
  readonly directory: SheetDirectory;
  readonly areas: readonly SheetArea[];
  readonly grids: readonly Grid[];
}

/** Every sheet with its outline and the hash of the inputs. Refuses while Excel still calculates. */
export async function readSnapshot(
  session: ExcelSession,
  meter: SyncMeter,
  options: HostOptions,
): Promise<WorkbookSnapshot> {
  const reading = await readWorkbook(session, meter, { depth: "shown", inputsOnly: false }, options);
  const { marks } = reading.directory;
  const date1904 = countsFrom1904(reading.grids);
  return {
    grids: date1904 ? reading.grids.map((grid) => ({ ...grid, date1904 })) : reading.grids,
    outlines: outlinesOf(reading),
    hash: await hashInputs(reading.grids.filter((grid) => !isOurs(grid.sheet, marks))),
  };
}

/** The hash of the inputs as they are now. */
export async function rehashInputs(session: ExcelSession, meter: SyncMeter, options: HostOptions): Promise<string> {
  const reading = await readWorkbook(session, meter, { depth: "inputs", inputsOnly: true }, options);
  return hashInputs(reading.grids);
}

export function outlinesOf({ directory, areas }: Pick<WorkbookReading, "directory" | "areas">): SheetOutline[] {
  return areas.map(({ sheet, isProtected, area }) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected,
    rows: area ? area.top + area.rows : 0,
    cols: area ? area.left + area.cols : 0,
    runId: ownRunOf(sheet.name, directory.marks),
  }));
}

async function readWorkbook(
  session: ExcelSession,
  meter: SyncMeter,
  scope: ReadScope,
  options: HostOptions,
): Promise<WorkbookReading> {
  const { signal } = options;
  const first = await session.run(
    async (batch) => {
      const directory = await readDirectory(batch);
      assertCalculated(directory, options.acceptManualCalculation ?? false);
      const sheets = scope.inputsOnly
        ? directory.sheets.filter((sheet) => !isOurs(sheet.name, directory.marks))
        : directory.sheets;
      const areas = await readUsedAreas(batch, sheets);
      const hidden = scope.depth === "shown" ? await readHidden(batch, areas) : null;
      return { directory, areas, hidden };
    },
    { signal },
  );
  const { areas, hidden } = first;
  const merges = await readMerges(session, areas, { signal });
  const builders = areas.map((area) => new GridBuilder(area));
  const onRows = options.onProgress && progressOfRows(areas, options.onProgress);
  await readCells(session, meter, areas, (block) => builders[block.sheet]!.take(block), {
    depth: scope.depth,
    signal,
    onRows,
  });
  const none: ReadonlySet<number> = new Set();
  const grids = builders.map((builder, sheet) =>
    builder.build({
      merges: merges[sheet]!,
      hiddenRows: hidden?.[sheet]?.rows ?? none,
      hiddenCols: hidden?.[sheet]?.cols ?? none,
    }),
  );
  return { directory: first.directory, areas, grids };
}

/** Values of a workbook that is calculated by hand, or not to the end, are yesterday's. */
function assertCalculated(directory: SheetDirectory, acceptManual: boolean): void {
  if (directory.isCalculating || (directory.isManualCalculation && !acceptManual)) {
    throw new HostError("calculation-pending", { mode: directory.isManualCalculation ? "manual" : "automatic" });
  }
}

function progressOfRows(areas: readonly SheetArea[], onProgress: NonNullable<HostOptions["onProgress"]>) {
  const total = areas.reduce((rows, { area }) => rows + (area?.rows ?? 0), 0);
  let done = 0;
  return (sheet: number, rows: number): void => {
    done += rows;
    onProgress({ step: "reading", done, total, sheet: areas[sheet]!.sheet.name });
  };
}
