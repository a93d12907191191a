import { readFormula } from "../../scoring/rules/formula-text";
import { share } from "../../scoring/rules/award";
import { exactText } from "../../scoring/rules/parameter";
import { HUNDRED, ZERO, exact } from "../../values/exact";
import { normalText } from "../words/normal-text";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isHeading } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const FULL = "(?:满分|分值|该项分值|本项分值|该项满分|总分值)";
const LEAD =
  /^(?:按照?|根据|依据|以)?([^\d,;。:]{0,20}?)(?:在|按)?(?:全[县市区镇])?(?:得分|成绩)?(?:高低|从高到低|由高到低)?(?:进行)?(?:排名|排序|名次|位次)?(?:情况)?(?:计分|赋分)?$/;
const SECOND = `(?:,第2名?(?:的)?(?:得|计)${FULL}的?${N}%)?`;
const RULE = new RegExp(
  `^(?:(.{1,40}?)[,:])?第1名(?:的)?(?:得|计)(?:${FULL}|${FULL}的100%|100%)${SECOND},(?:以后|之后|其后|其余名次|其余|从第2名起|以下|此后)?,?(?:依次)?每(?:下降|降低|低|降|后退|靠后|退后|后移|递减|落后)?1?个?(?:名次|位次|名|位)(?:依次)?(?:递减|扣减|减少|扣|减|扣除|少得)(${FULL}的?)?${N}%(?:的?${FULL})?(?:,(?:扣完为止|减完为止))?$`,
);

/**
 * Places that each cost a share of the full points: `第1名得满分,第2名得满分的95%,以后每降低1个名次递减5%`. The share is always of
 * the full points; a share that stands alone needs the second place to say so.
 */
export function readPlacePercent(text: string): RuleReading | null {
  const match = RULE.exec(
    normalText(text)
      .replace(/[。;]+$/, "")
      .replace(/;/g, ","),
  );
  if (!match) return null;
  const [, lead, second, ofFull, step] = match;
  const name = LEAD.exec(lead ?? "")?.[1];
  const isFull = ofFull !== undefined || second !== undefined || /%的?(?:满分|分值)/.test(match[0]);
  if (name === undefined || (name !== "" && !isHeading(name)) || !isFull) return null;
  if (second !== undefined && !HUNDRED.sub(exact(second)).equals(exact(step!))) return null;
  const cases = readFormula(`分值-(名次-1)×分值×${exactText(exact(step!))}%`);
  if (!cases) return null;
  return understood({ kind: "formula", cases, top: share(HUNDRED), floor: ZERO, decimals: null });
}
