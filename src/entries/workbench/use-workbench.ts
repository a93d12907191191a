import { useCallback, useEffect, useState } from "react";
import { failureOf } from "../../app/run-command";
import type { Locale } from "../../i18n/locale";
import { workbenchTexts } from "../../i18n/workbench-texts";
import type { Appearance } from "../../ui/frame/app-theme";
import type { RibbonNotice } from "../ribbon/tell";
import { BenchFile } from "./file/bench-file";
import { saveFile } from "./save-file";
import { useLeaving, type Leaving } from "./use-leaving";
import { WorkbenchWorkbook } from "./workbench-workbook";

const SAMPLES = "samples/index.json";

/** A file that is on its way: 0 to 1, or null before that can be said. */
export interface Opening {
  readonly name: string;
  readonly part: number | null;
  readonly controller: AbortController;
}

/** What the page can do, and what it shows now. */
export interface Bench {
  readonly workbook: WorkbenchWorkbook | null;
  readonly opening: Opening | null;
  readonly message: string | null;
  readonly isBusy: boolean;
  /** Set while the page asks what is to become of changes that were not downloaded. */
  readonly leaving: Leaving | null;
  openFile(file: File): void;
  openSample(): void;
  cancelOpening(): void;
  download(): Promise<void>;
  runCommand(name: string): Promise<void>;
  clearMessage(): void;
}

/** Holds the open workbook of the page; the sample is open at the start. */
export function useWorkbench(locale: Locale, appearance: Appearance): Bench {
  const texts = workbenchTexts(locale);
  const [workbook, setWorkbook] = useState<WorkbenchWorkbook | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { leaving, leave } = useLeaving(workbook);

  const open = useCallback(
    async (name: string, bytes: () => Promise<ArrayBuffer>) => {
      const controller = new AbortController();
      const show = (part: number | null) => setOpening({ name, part, controller });
      setOpening((before) => {
        before?.controller.abort();
        return { name, part: null, controller };
      });
      setMessage(null);
      try {
        const file = await BenchFile.open(name, await bytes(), wholePercents(show), controller.signal);
        setWorkbook((before) => {
          before?.close();
          return new WorkbenchWorkbook(file, locale, appearance, setMessage);
        });
        if (file.model.sheets.every(({ visibility }) => visibility !== "visible")) setMessage(texts.allHidden(name));
      } catch (error) {
        const { code, message: why, next } = failureOf(error, locale);
        if (code !== "cancelled") setMessage(texts.notOpened(name, `${why}${next}`));
      }
      setOpening((now) => (now?.controller === controller ? null : now));
    },
    [locale, appearance, texts],
  );

  const openSample = useCallback(async () => {
    const [name] = (await (await fetch(SAMPLES)).json()) as readonly string[];
    if (name) await open(name, async () => (await fetch(`samples/${encodeURIComponent(name)}`)).arrayBuffer());
  }, [open]);

  useEffect(() => void openSample(), [openSample]);

  useEffect(() => {
    const hear = ({ origin, data }: MessageEvent<Partial<RibbonNotice> | null>) => {
      if (origin === window.location.origin && data?.kind === "ribbon-notice") setMessage(data.text ?? null);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);

  const busily = async (work: () => Promise<void> | undefined) => {
    setIsBusy(true);
    try {
      await work();
    } catch (error) {
      const { message: why, next } = failureOf(error, locale);
      setMessage(`${why}${next}`);
    }
    setIsBusy(false);
  };

  return {
    workbook,
    opening,
    message,
    isBusy,
    leaving,
    openFile: (file) => leave(file.name, () => void open(file.name, () => file.arrayBuffer())),
    openSample: () => leave(texts.sample, () => void openSample()),
    cancelOpening: () => opening?.controller.abort(),
    download: () =>
      busily(async () => {
        if (!workbook) return;
        saveFile(workbook.fileName, await workbook.save());
      }),
    runCommand: (name) => busily(() => workbook?.runCommand(name)),
    clearMessage: () => setMessage(null),
  };
}

/** Progress comes in hundreds of small steps; people and the page need no more than whole percents. */
function wholePercents(show: (part: number | null) => void): (part: number | null) => void {
  let shown = -1;
  return (part) => {
    const percent = part === null ? 0 : Math.floor(part * 100);
    if (percent === shown) return;
    shown = percent;
    show(part === null ? null : percent / 100);
  };
}
