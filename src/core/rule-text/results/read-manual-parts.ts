import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { exact, sum } from "../../values/exact";
import { isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const TEXT = new RegExp(
  `^(?:(?:本项)?(?:满分|总分|分值|共)(?:为|计)?${N}分,?)?(?:其中|包括|分别为)?[:,]?((?:[^\\d,;、]{2,14}(?:占|为)?${N}分[、,;和])+[^\\d,;、]{2,14}(?:占|为)?${N}分)[,;。](?:由|根据|按|按照|依据|结合|视)?([^\\d,;]{2,24}?)(?:打分|评分|计分|给分|赋分|评定|评定得分)$`,
);

/**
 * Parts with their points that people score: 满分10分,其中组织领导3分、工作成效5分、经验推广2分,由考核组打分. It is a score given by hand;
 * parts that do not add up to the full points are asked.
 */
export function readManualParts(text: string): RuleReading | null {
  const match = TEXT.exec(text);
  if (!match) return null;
  const items = [...match[2]!.matchAll(/([^\d、,;]+?)(?:占|为)?(\d+(?:\.\d+)?)分/g)];
  const names = items.map(([, name]) => name!.replace(/^和/, ""));
  if (!names.every(isPlainSubject) || !isPlainSubject(match.at(-1)!.replace(/^(?:由|根据|按)/, ""))) return null;
  if (/比例|排名|名次|完成率|[加扣减得]/.test(match[2]! + match.at(-1)!)) return null;
  const total = sum(items.map(([, , points]) => exact(points!)));
  const full = match[1] === undefined ? total : exact(match[1]);
  const rule = { kind: "manual" } as const;
  const alternatives = [
    { label: "fullAsStated", rule, full },
    { label: "sumOfStated", rule, full: total },
  ];
  const questions: RuleQuestion[] = full.equals(total) ? [] : [{ code: "partsTotal", chosen: 0, alternatives }];
  return understood(rule, { full, questions });
}
