import type { OwnWrites } from "./own-writes";
import { isOurs, readDirectory } from "./reading/sheet-directory";
import type { ExcelSession } from "./session/excel-session";

type Listener = (sheetId: string) => void;

/**
 * Calls `listener` with the sheet's id on changes of cells and sheets that are not this add-in's own. Events are hints: changes
 * by formulas raise none. Gives back the way to stop, which may be called more than once.
 */
export async function listenForChanges(
  session: ExcelSession,
  own: OwnWrites,
  listener: Listener,
): Promise<() => Promise<void>> {
  const handlers = await session.run(async ({ context, sync }) => {
    const sheets = context.workbook.worksheets;
    const registered = [
      sheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") listener(worksheetId);
      }),
      sheets.onAdded.add(async ({ worksheetId }) => {
        own.unlessOwn(worksheetId, () => void tellUnlessOurs(session, worksheetId, listener));
      }),
      sheets.onDeleted.add(async ({ worksheetId }) => own.unlessOwn(worksheetId, () => listener(worksheetId))),
    ];
    await sync();
    return registered as readonly OfficeExtension.EventHandlerResult<unknown>[];
  });
  let stopped: Promise<void> | null = null;
  return () => (stopped ??= stop(handlers));
}

/** The ribbon's commands run in a page of their own: the sheets that they add are known by their marks. */
async function tellUnlessOurs(session: ExcelSession, id: string, listener: Listener): Promise<void> {
  const ours = await session
    .run(async (batch) => {
      const { sheets, marks } = await readDirectory(batch);
      return sheets.some((sheet) => sheet.id === id && isOurs(sheet.name, marks));
    })
    // Excel is busy: a hint too many does less harm than one too few.
    .catch(() => false);
  if (!ours) listener(id);
}

/**
 * A handler can only be taken off in the context that it came from. Where Excel does not take it off, as when the session is lost,
 * there is nobody left to hear it.
 */
async function stop(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]!.context.sync().catch(() => undefined);
}
