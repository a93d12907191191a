import { useEffect, useRef } from "react";
import type { WorkbookModel } from "../../../host/embedded/model/workbook-model";
import type { Locale } from "../../../i18n/locale";
import { GridSession, type GridListener } from "./grid-session";

interface Props {
  readonly model: WorkbookModel;
  readonly locale: Locale;
  readonly listener: GridListener;
  /** Called with the session when the grid shows, with null when it goes. */
  readonly onSession: (session: GridSession | null) => void;
}

/** The grid of one workbook; another workbook wants another `key`. */
export function WorkbookGrid({ model, locale, listener, onSession }: Props) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return undefined;
    const session = new GridSession(container.current, model, locale, listener);
    onSession(session);
    container.current.dataset.shown = "yes";
    return () => {
      onSession(null);
      session.dispose();
    };
  }, [model, locale, listener, onSession]);
  return <div ref={container} data-grid="workbook" style={{ height: "100%" }} />;
}
