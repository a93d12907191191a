import { MEASURE_PARAMETERS, splitParameters } from "../core/method/read-parameters";
import type { Criterion } from "../core/method/method";
import type { CellEdit } from "../host/workbook-host";

/**
 * The cells that must change so that a criterion is scored by these words. A chosen 计分方法 and its 参数 would win over the
 * words, so they are emptied; parameters that say where the figures come from stay. None when nothing changes or the sheet
 * has no column for the words.
 *
 * @example ruleEdits(criterion, "≥95%得满分,每低1个百分点扣0.3分")
 */
export function ruleEdits(
  { ruleCells, ruleText, methodName, parameters }: Criterion,
  words: string,
): readonly CellEdit[] {
  if (!ruleCells?.ruleText || words.trim() === ruleText.trim()) return [];
  const edits: CellEdit[] = [{ place: ruleCells.ruleText, cell: words.trim(), was: ruleText }];
  if (ruleCells.method && methodName !== null) {
    edits.push({ place: ruleCells.method, cell: null, was: methodName });
    const kept = measureParameters(parameters ?? "");
    if (ruleCells.parameters && parameters !== null && kept !== parameters) {
      edits.push({ place: ruleCells.parameters, cell: kept === "" ? null : kept, was: parameters });
    }
  }
  return edits;
}

function measureParameters(text: string): string {
  const names: readonly string[] = MEASURE_PARAMETERS;
  const own = splitParameters(text).filter(({ name }) => names.includes(name));
  return own.map((one) => `${one.name}=${one.text}`).join(";");
}
