import type { Root } from "react-dom/client";
import type { Locale } from "../../i18n/locale";
import { frameTexts } from "../../i18n/frame-texts";
import { PaneFrame } from "../../ui/frame/pane-frame";
import { officeAppearance } from "./office-appearance";
import { localeOf } from "./office-locale";
import { paneSession } from "./pane-session";

/** Excel 2021 is the oldest that has what the add-in uses. */
const FLOOR = "1.14";

/**
 * Draws the pane once Office is ready, or says why it cannot work here.
 *
 * @param page settles when the first page's code is there; should it not come, the pane says so in the page's place
 */
export function startPane(root: Root, host: Office.HostType | null, page: Promise<void> = Promise.resolve()): void {
  const locale = localeOf(Office.context?.displayLanguage);
  document.documentElement.lang = locale;
  document.title = frameTexts(locale).title;
  if (host !== Office.HostType.Excel) return void showNotice(root, locale, frameTexts(locale).noExcel);
  if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) {
    return void showNotice(root, locale, frameTexts(locale).tooOld);
  }
  const draw = () => root.render(<PaneFrame session={paneSession(locale)} appearance={officeAppearance()} />);
  void page.then(draw, draw);
}

async function showNotice(root: Root, locale: Locale, message: string): Promise<void> {
  const { PlainNotice } = await import("../../ui/frame/plain-notice");
  root.render(<PlainNotice locale={locale} message={message} />);
}
