import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import type { WorkbookReading } from "../../app/read-workbook";
import type { Period } from "../../core/values/period";
import { useAppSession } from "../app-session";
import { useCommand, type AppCommand, type CommandState } from "../hooks/use-command";
import { useChangeHint } from "./use-change-hint";

/** The workbook as all pages of the pane see it: read once, shown everywhere. */
export interface OpenWorkbook {
  readonly state: CommandState<WorkbookReading>;
  /** The last reading that succeeded; pages go on showing it while a new one is made. */
  readonly latest: WorkbookReading | null;
  /** What `latest` showed before cells changed and were read again; null when nothing is to be compared. */
  readonly before: WorkbookReading | null;
  /** Cells or sheets of the user's changed after `latest` was read. A hint only: reading again tells. */
  readonly hasChanged: boolean;
  /** The period that the user chose; null leaves it to 考核设置. */
  readonly period: Period | null;
  choosePeriod(period: Period | null): void;
  /** Reads and scores; keeps the former reading in `before` when asked to compare. */
  read(options?: { readonly period?: Period | null; readonly compare?: boolean }): Promise<WorkbookReading | null>;
  cancel(): void;
  /** Runs something that writes, and reads again afterwards; null says that it failed and left everything as it was. */
  writing<Result>(write: () => Promise<Result>): Promise<Result>;
}

interface ReadInput {
  readonly period: Period | null;
  readonly today: string;
  /** Null where this computer keeps none of its own: then 考核设置 says. */
  readonly nearDays: number | null;
}

const readCommand: AppCommand<ReadInput, WorkbookReading> = async (host, input, options) => {
  const { readWorkbook } = await import("../../app/read-workbook");
  return readWorkbook(host, input, options);
};

const WorkbookContext = createContext<OpenWorkbook | null>(null);

export const NEAR_DAYS = 15;

export function OpenWorkbookProvider({ children }: { readonly children: ReactNode }) {
  const { today, memory } = useAppSession();
  const { state, run, cancel } = useCommand(readCommand);
  const [latest, setLatest] = useState<WorkbookReading | null>(null);
  const [before, setBefore] = useState<WorkbookReading | null>(null);
  const [period, choosePeriod] = useState<Period | null>(null);
  const shown = useRef<WorkbookReading | null>(null);
  const change = useChangeHint(latest);

  const read = useCallback<OpenWorkbook["read"]>(
    async (options = {}) => {
      change.clear();
      const wanted = options.period === undefined ? period : options.period;
      const kept = memory.get("nearDays");
      const nearDays = kept === null ? null : Number(kept);
      const reading = await run({ period: wanted, today: today(), nearDays });
      if (!reading) return null;
      const former = shown.current;
      const isOther = former !== null && former.snapshot.hash !== reading.snapshot.hash;
      setBefore((known) => (options.compare ? (isOther ? former : null) : known && isOther ? null : known));
      shown.current = reading;
      setLatest(reading);
      return reading;
    },
    [change, memory, period, run, today],
  );

  const writing = useCallback<OpenWorkbook["writing"]>(
    async (write) => {
      const result = await write();
      if (result === null) return result;
      setBefore(null);
      void read();
      return result;
    },
    [read],
  );

  const { hasChanged } = change;
  const workbook = useMemo<OpenWorkbook>(
    () => ({ state, latest, before, hasChanged, period, choosePeriod, read, cancel, writing }),
    [state, latest, before, hasChanged, period, read, cancel, writing],
  );
  return <WorkbookContext.Provider value={workbook}>{children}</WorkbookContext.Provider>;
}

export function useOpenWorkbook(): OpenWorkbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("useOpenWorkbook stands outside its provider");
  return workbook;
}
