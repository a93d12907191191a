import { useEffect, useState } from "react";
import type { WorkbenchWorkbook } from "./workbench-workbook";

/** Another workbook is to take the place of one with changes that were not downloaded. */
export interface Leaving {
  /** What is to be opened. */
  readonly wanted: string;
  goOn(): void;
  stay(): void;
}

interface Leave {
  readonly leaving: Leaving | null;
  /** Does it at once where there is nothing to lose, else asks first. */
  leave(wanted: string, go: () => void): void;
}

/** Keeps people from losing their work: asks before another workbook is opened, and lets the browser ask before the page goes. */
export function useLeaving(workbook: WorkbenchWorkbook | null): Leave {
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (workbook?.isChanged) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [workbook]);
  return {
    leaving,
    leave: (wanted, go) => {
      if (!workbook?.isChanged) return go();
      setLeaving({
        wanted,
        goOn: () => {
          setLeaving(null);
          go();
        },
        stay: () => setLeaving(null),
      });
    },
  };
}
