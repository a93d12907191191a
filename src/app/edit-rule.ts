import { CHOICES_PARAMETER } from "../core/rule-text/chosen-readings";
import { MEASURE_PARAMETERS, splitParameters } from "../core/method/read-parameters";
import type { Criterion } from "../core/method/method";
import type { CellEdit } from "../host/workbook-host";

/**
 * The cells that must change so that a criterion is scored by these words and these choices among their readings. A chosen
 * 计分方法 and its 参数 would win over new words, so they are emptied; parameters that say where the figures come from stay.
 * Choices `2` or `1/2` are written as 理解; empty for the usual readings. None when nothing changes or the sheet has no column
 * for it.
 *
 * @example ruleEdits(criterion, "≥95%得满分,每低1个百分点扣0.3分", "2")
 */
export function ruleEdits(criterion: Criterion, words: string, choices = ""): readonly CellEdit[] {
  const { ruleCells, ruleText, methodName, parameters } = criterion;
  if (!ruleCells?.ruleText) return [];
  const isNew = words.trim() !== ruleText.trim();
  const edits: CellEdit[] = isNew ? [{ place: ruleCells.ruleText, cell: words.trim(), was: ruleText }] : [];
  const isMethodOut = isNew && ruleCells.method !== null && methodName !== null;
  if (isMethodOut) edits.push({ place: ruleCells.method!, cell: null, was: methodName });
  const wanted = parametersWith(parameters ?? "", choices, isMethodOut);
  if (ruleCells.parameters && wanted !== null) {
    edits.push({ place: ruleCells.parameters, cell: wanted === "" ? null : wanted, was: parameters ?? "" });
  }
  return edits;
}

/** The choices that 参数 carries; empty for none. */
export function choicesIn(parameters: string | null): string {
  return splitParameters(parameters ?? "").find(({ name }) => name === CHOICES_PARAMETER)?.text ?? "";
}

/** The new text of 参数; null where it stays as it is. */
function parametersWith(text: string, choices: string, isMethodOut: boolean): string | null {
  const names: readonly string[] = MEASURE_PARAMETERS;
  const all = splitParameters(text);
  const kept = all.filter(({ name }) => (isMethodOut ? names.includes(name) : name !== CHOICES_PARAMETER));
  if (kept.length === all.length && choices === "") return null;
  if (!isMethodOut && choices === choicesIn(text)) return null;
  const own = choices === "" ? [] : [{ name: CHOICES_PARAMETER, text: choices }];
  return [...kept, ...own].map((one) => `${one.name}=${one.text}`).join(";");
}
