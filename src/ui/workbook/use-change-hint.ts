import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { WorkbookReading } from "../../app/read-workbook";
import { useAppSession } from "../app-session";

export interface ChangeHint {
  readonly hasChanged: boolean;
  clear(): void;
}

/** Hears of changes in the user's sheets after a reading; what this add-in writes and has written does not count. */
export function useChangeHint(reading: WorkbookReading | null): ChangeHint {
  const { host } = useAppSession();
  const [hasChanged, setHasChanged] = useState(false);
  const results = useRef<ReadonlySet<string>>(new Set());
  const isRead = reading !== null;

  useEffect(() => {
    const outlines = reading?.snapshot.outlines ?? [];
    results.current = new Set(outlines.filter(({ runId }) => runId !== null).map(({ id }) => id));
  }, [reading]);

  useEffect(() => {
    if (!isRead) return;
    let stop: (() => Promise<void>) | null = null;
    let isOver = false;
    const hear = (sheetId: string) => {
      if (!results.current.has(sheetId)) setHasChanged(true);
    };
    // A host without events only lacks the notice: the hash is compared before anything is written.
    void host()
      .then((opened) => opened.onChange(hear))
      .then(
        (end) => (isOver ? void end() : (stop = end)),
        () => undefined,
      );
    return () => {
      isOver = true;
      void stop?.();
    };
  }, [host, isRead]);

  const clear = useCallback(() => setHasChanged(false), []);
  return useMemo(() => ({ hasChanged, clear }), [hasChanged, clear]);
}
