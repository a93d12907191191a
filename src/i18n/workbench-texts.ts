import { workbenchTexts as en } from "./en/workbench-texts";
import type { Locale } from "./locale";
import { workbenchTexts as zh } from "./zh-CN/workbench-texts";

/** The workbench page around the grid and the pane. */
export interface WorkbenchTexts {
  readonly title: string;
  readonly open: string;
  readonly download: string;
  readonly sample: string;
  readonly showPane: string;
  readonly closePane: string;
  readonly drop: string;
  readonly opening: string;
  /** Reading the file, and then bringing its content over. */
  readonly reading: (file: string) => string;
  readonly bringing: (file: string) => string;
  readonly cancel: string;
  /** Changes that were not downloaded would go. */
  readonly unsaved: (wanted: string) => string;
  readonly downloadFirst: string;
  readonly openAnyway: string;
  readonly stillFilling: string;
  /** Every sheet of the file is hidden. */
  readonly allHidden: (file: string) => string;
  readonly linkOutside: (url: string) => string;
  readonly linkBroken: (place: string) => string;
  readonly loadingGrid: string;
  readonly stays: string;
  readonly notSupported: string;
  readonly notOpened: (file: string, why: string) => string;
  readonly commandFailed: string;
  readonly dismiss: string;
  readonly grid: string;
  readonly ribbon: string;
}

export function workbenchTexts(locale: Locale): WorkbenchTexts {
  return locale === "zh-CN" ? zh : en;
}
