import type { Locale } from "../../i18n/locale";
import type { Appearance } from "../../ui/frame/app-theme";

const APPEARANCES: readonly Appearance[] = ["light", "dark", "highContrast"];

/** The page's language: ?lang=zh-CN or ?lang=en, else the browser's. */
export function pageLocale(): Locale {
  const wanted = new URLSearchParams(window.location.search).get("lang") ?? navigator.language;
  return wanted.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** The page's colours: ?theme=light, dark or highContrast, else light as in Excel. */
export function pageAppearance(): Appearance {
  const wanted = new URLSearchParams(window.location.search).get("theme");
  return APPEARANCES.find((appearance) => appearance === wanted) ?? "light";
}

/** The pane's width in pixels: ?pane=320 for a narrow one, else Excel's own 350. */
export function paneWidth(): number {
  const wanted = Number(new URLSearchParams(window.location.search).get("pane"));
  return wanted >= 280 && wanted <= 800 ? wanted : 350;
}
