import type { ExcelSession } from "./session/excel-session";

type Listener = (sheet: string | null) => void;

/**
 * Calls `listener` on changes of cells and sheets, with the sheet's name where Excel says which. Events are hints: changes
 * by formulas raise none. Gives back the way to stop, which may be called more than once.
 */
export async function listenForChanges(session: ExcelSession, listener: Listener): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const tell = (worksheetId: string): Promise<void> => {
    listener(names.get(worksheetId) ?? null);
    return Promise.resolve();
  };
  const handlers = await session.run(async ({ context, sync }) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    const registered = [
      sheets.onChanged.add((event) => tell(event.worksheetId)),
      sheets.onAdded.add((event) => tell(event.worksheetId)),
      sheets.onDeleted.add((event) => tell(event.worksheetId)),
    ];
    await sync();
    for (const { id, name } of sheets.items) names.set(id, name);
    return registered as readonly OfficeExtension.EventHandlerResult<unknown>[];
  });
  let stopped: Promise<void> | null = null;
  return () => (stopped ??= stop(handlers));
}

/** A handler can only be taken off in the context that it came from. */
async function stop(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]!.context.sync();
}
