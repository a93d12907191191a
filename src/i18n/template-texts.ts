import type { TemplateTexts } from "../core/templates/template-texts";
import { templateTexts as english } from "./en/template-texts";
import type { Locale } from "./locale";
import { templateTexts as chinese } from "./zh-CN/template-texts";

/** The words of forms in a language. */
export function templateTexts(locale: Locale): TemplateTexts {
  return locale === "en" ? english : chinese;
}
