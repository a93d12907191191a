import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { WorkbookReading } from "../../app/read-workbook";
import { useAppSession } from "../app-session";

/** Excel tells of our own writing a moment after it was done. */
const ECHO_MS = 1500;

export interface ChangeHint {
  readonly hasChanged: boolean;
  clear(): void;
  /** Runs `write`; what Excel tells meanwhile, and a moment longer, is no change of the user's. */
  quietly<Result>(write: () => Promise<Result>): Promise<Result>;
}

/** Hears of changes in the user's sheets after a reading; our own sheets do not count. */
export function useChangeHint(reading: WorkbookReading | null): ChangeHint {
  const { host } = useAppSession();
  const [hasChanged, setHasChanged] = useState(false);
  const quiet = useRef(0);
  const own = useRef<ReadonlySet<string>>(new Set());
  const isRead = reading !== null;

  useEffect(() => {
    const outlines = reading?.snapshot.outlines ?? [];
    own.current = new Set(outlines.filter(({ runId }) => runId !== null).map(({ name }) => name));
  }, [reading]);

  useEffect(() => {
    if (!isRead) return;
    let stop: (() => Promise<void>) | null = null;
    let isOver = false;
    const hear = (sheet: string | null) => {
      if (quiet.current === 0 && (sheet === null || !own.current.has(sheet))) setHasChanged(true);
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
  const quietly = useCallback<ChangeHint["quietly"]>(async (write) => {
    quiet.current++;
    const end = () => setTimeout(() => quiet.current--, ECHO_MS);
    return write().finally(end);
  }, []);
  return useMemo(() => ({ hasChanged, clear, quietly }), [hasChanged, clear, quietly]);
}
