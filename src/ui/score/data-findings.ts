import type { Finding } from "../../core/finding";

/** What is off in the method's own sheets; everything else is about the data. */
export function isAboutMethod({ code }: Finding): boolean {
  return code.startsWith("method.") || code.startsWith("rule.");
}

export function isAboutData(finding: Finding): boolean {
  return !isAboutMethod(finding);
}
