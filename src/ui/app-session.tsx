import { createContext, useContext, type ReactNode } from "react";
import type { CoreWork } from "../app/work/core-work";
import type { FileWork } from "../app/work/file-work";
import type { CalendarDay } from "../core/values/period";
import type { WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";

/** What the pane was started with. Components do not use the host: they take commands from `useCommand`. */
export interface AppSession {
  /** The workbook; loaded when it is first needed, after the first screen shows. */
  readonly host: () => Promise<WorkbookHost>;
  readonly locale: Locale;
  /** Does the long computations beside the page; absent does them in place. */
  readonly work?: CoreWork;
  /** Opens files that people hand in; null where the page cannot. */
  readonly files: FileWork | null;
  /** The day by the computer's clock, for what is late. */
  readonly today: () => CalendarDay;
  /** The moment by the computer's clock, for the journal. */
  readonly now: () => string;
  /** Keeps small wishes of this user on this computer. */
  readonly memory: Memory;
  /** The page for people without Excel, where the sample is open at the start. */
  readonly workbenchUrl: string;
  /** Hands a new file to the user. */
  readonly saveFile: ((name: string, bytes: Uint8Array) => void) | null;
}

/** Small wishes of a user on a computer; what cannot be kept is forgotten. */
export interface Memory {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

const SessionContext = createContext<AppSession | null>(null);

export function AppSessionProvider({
  session,
  children,
}: {
  readonly session: AppSession;
  readonly children: ReactNode;
}) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useAppSession(): AppSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useAppSession stands outside its provider");
  return session;
}
