import type { Period } from "../core/values/period";
import type { Locale } from "./locale";
import { paneTexts } from "./pane-texts";

/** A period as people say it. @example periodName({ kind: "quarter", year: 2020, quarter: 2 }, "zh-CN") // "2020年第二季度" */
export function periodName(period: Period, locale: Locale): string {
  const texts = paneTexts(locale);
  if (period.kind === "quarter") return texts.quarter(period.year, period.quarter);
  return period.kind === "half" ? texts.half(period.year, period.half) : texts.year(period.year);
}
