import { frameTexts as en } from "./en/frame-texts";
import type { Locale } from "./locale";
import { frameTexts as zh } from "./zh-CN/frame-texts";

/** The pages of the pane, in the order of their tabs. */
export const PAGE_NAMES = ["home", "score", "targets", "plan", "templates", "runs", "settings"] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** What stands around the pages of the pane: tabs, waiting, and failures of the frame itself. */
export interface FrameTexts {
  readonly title: string;
  readonly pages: Readonly<Record<PageName, string>>;
  readonly navigation: string;
  readonly loading: string;
  readonly pageBroke: string;
  readonly pageBrokeNext: string;
  readonly reopen: string;
  readonly noExcel: string;
  readonly tooOld: string;
}

export function frameTexts(locale: Locale): FrameTexts {
  return locale === "zh-CN" ? zh : en;
}
