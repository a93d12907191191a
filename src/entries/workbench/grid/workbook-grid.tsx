import { useEffect, useRef, useState } from "react";
import type { WorkbookModel } from "../../../host/embedded/model/workbook-model";
import type { Locale } from "../../../i18n/locale";
import { GridSession, type GridListener } from "./grid-session";
import { startUniver, type Grid } from "./start-univer";

interface Props {
  /** Another workbook has another id. */
  readonly id: string;
  readonly model: WorkbookModel;
  readonly locale: Locale;
  readonly listener: GridListener;
  /** Called with the session when the grid shows, with null when it goes. */
  readonly onSession: (session: GridSession | null) => void;
}

/** The grid of the page; it shows one workbook after another. Marked as shown once every cell is in it. */
export function WorkbookGrid({ id, model, locale, listener, onSession }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (!container.current) return undefined;
    grid.current ??= startUniver(container.current, locale);
    const filled = () => {
      setShown(id);
      listener.filled();
    };
    const session = new GridSession(grid.current, id, model, locale, { ...listener, filled });
    onSession(session);
    return () => {
      onSession(null);
      session.dispose();
    };
  }, [id, model, locale, listener, onSession]);
  return (
    <div
      ref={container}
      data-grid="workbook"
      data-shown={shown === id ? "yes" : undefined}
      style={{ height: "100%" }}
    />
  );
}
