import { useCallback, useState } from "react";
import type { WorkbookReading } from "../../app/read-workbook";
import type { WrittenRun } from "../../app/write-results";
import type { Locale } from "../../i18n/locale";
import { useAppSession } from "../app-session";
import { useAnnounce } from "../frame/live-region";
import { useCommand, type AppCommand, type Command } from "../hooks/use-command";
import { useGoToCell } from "../hooks/use-go-to-cell";
import { useOpenWorkbook } from "../workbook/open-workbook";
import { scorePageTexts } from "../../i18n/score-page-texts";

interface WriteInput {
  readonly reading: WorkbookReading;
  readonly locale: Locale;
  readonly state: "draft" | "final";
  readonly writtenAt: string;
}

const writeCommand: AppCommand<WriteInput, WrittenRun> = async (host, { reading, ...request }, options) => {
  const { writeResults } = await import("../../app/write-results");
  return writeResults(host, reading, request, options);
};

/** Writing the run that is shown: as a draft or for good. */
export interface WriteRun {
  readonly kind: "draft" | "final";
  setKind(kind: "draft" | "final"): void;
  write(): Promise<void>;
  readonly command: Command<WriteInput, WrittenRun>;
  /** Shows the first sheet that was written. */
  showSheet(): void;
}

export function useWriteRun(): WriteRun {
  const { locale, now } = useAppSession();
  const announce = useAnnounce();
  const { latest, writing } = useOpenWorkbook();
  const { go } = useGoToCell();
  const [kind, setKind] = useState<"draft" | "final">("draft");
  const command = useCommand(writeCommand);
  const { run, state } = command;
  const write = useCallback(async () => {
    if (!latest) return;
    const written = await writing(() => run({ reading: latest, locale, state: kind, writtenAt: now() }));
    if (written) announce(scorePageTexts(locale).run.written(written.record.number, written.sheets.length));
  }, [announce, kind, latest, locale, now, run, writing]);
  const sheet = state.kind === "done" ? state.result.sheets[0] : undefined;
  const showSheet = () => sheet && go({ sheet, row: 0, col: 0 });
  return { kind, setKind, write, command, showSheet };
}
