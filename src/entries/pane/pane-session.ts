import type { Locale } from "../../i18n/locale";
import type { AppSession, Memory } from "../../ui/app-session";
import { excelHost } from "./excel-host";
import { saveBytes } from "./save-bytes";
import { WorkerWork } from "./worker/worker-work";

/** What the pane needs of the page around it: Excel, a worker, the clock, and this computer's small memory. */
export function paneSession(locale: Locale): AppSession {
  const worker = new WorkerWork();
  return {
    host: excelHost(),
    locale,
    work: worker.work,
    files: worker,
    today: () => localDay(new Date()),
    now: () => new Date().toLocaleString("zh-CN", { hour12: false }),
    memory: browserMemory(),
    workbenchUrl: new URL("index.html", window.location.href).href,
    saveFile: saveBytes,
  };
}

function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A browser may forbid storage to pages in frames, and it can be full: then wishes last as long as the pane. */
function browserMemory(): Memory {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? stored(() => window.localStorage.getItem(`kaohe.${key}`)) ?? null,
    set: (key, value) => {
      kept.set(key, value);
      stored(() => window.localStorage.setItem(`kaohe.${key}`, value));
    },
  };
}

function stored<Result>(ask: () => Result): Result | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
