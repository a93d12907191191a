import type { Locale } from "../../i18n/locale";

/** The language that Excel's menus are in; Chinese for any kind of Chinese, English for everything else. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return !displayLanguage || displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
