import { useCallback, useEffect, useState } from "react";
import { failureOf } from "../../app/run-command";
import { openWorkbook } from "../../host/embedded/package/open-workbook";
import type { Locale } from "../../i18n/locale";
import { workbenchTexts } from "../../i18n/workbench-texts";
import type { Appearance } from "../../ui/frame/app-theme";
import type { RibbonNotice } from "../ribbon/tell";
import { saveFile } from "./save-file";
import { WorkbenchWorkbook } from "./workbench-workbook";

const SAMPLES = "samples/index.json";

/** What the page can do, and what it shows now. */
export interface Bench {
  readonly workbook: WorkbenchWorkbook | null;
  readonly message: string | null;
  readonly isBusy: boolean;
  openFile(file: File): void;
  openSample(): void;
  download(): void;
  runCommand(name: string): Promise<void>;
  clearMessage(): void;
}

/** Holds the open workbook of the page; the sample is open at the start. */
export function useWorkbench(locale: Locale, appearance: Appearance): Bench {
  const texts = workbenchTexts(locale);
  const [workbook, setWorkbook] = useState<WorkbenchWorkbook | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const open = useCallback(
    async (name: string, bytes: () => Promise<ArrayBuffer>) => {
      setIsBusy(true);
      setMessage(texts.opening);
      try {
        const content = new Uint8Array(await bytes());
        await nextPaint();
        const opened = openWorkbook(content, name);
        const next = new WorkbenchWorkbook(name, opened, locale, appearance, () => setMessage(texts.notSupported));
        setWorkbook((before) => {
          before?.close();
          return next;
        });
        setMessage(null);
      } catch (error) {
        const { message: why, next } = failureOf(error, locale);
        setMessage(texts.notOpened(name, `${why}${next}`));
      }
      setIsBusy(false);
    },
    [locale, appearance, texts],
  );

  const openSample = useCallback(() => {
    void fetch(SAMPLES).then(async (response) => {
      const [name] = (await response.json()) as readonly string[];
      if (name) await open(name, async () => (await fetch(`samples/${encodeURIComponent(name)}`)).arrayBuffer());
    });
  }, [open]);

  useEffect(openSample, [openSample]);

  useEffect(() => {
    const hear = ({ origin, data }: MessageEvent<Partial<RibbonNotice> | null>) => {
      if (origin === window.location.origin && data?.kind === "ribbon-notice") setMessage(data.text ?? null);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, []);

  return {
    workbook,
    message,
    isBusy,
    openFile: (file) => void open(file.name, () => file.arrayBuffer()),
    openSample,
    download: () => workbook && saveFile(workbook.fileName, workbook.opened),
    runCommand: async (name) => {
      setIsBusy(true);
      await workbook?.runCommand(name);
      setIsBusy(false);
    },
    clearMessage: () => setMessage(null),
  };
}

/** Lets the page say what it does before a large file takes the time of a second or two. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
