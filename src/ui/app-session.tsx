import { createContext, useContext, type ReactNode } from "react";
import type { WorkbookHost } from "../host/workbook-host";
import type { Locale } from "../i18n/locale";

/** What the pane was started with. Components do not use the host: they take commands from `useCommand`. */
export interface AppSession {
  /** The workbook; loaded when it is first needed, after the first screen shows. */
  readonly host: () => Promise<WorkbookHost>;
  readonly locale: Locale;
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
