import { exact } from "../../values/exact";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { SCORE, isScoreName } from "../words/score-names";

const N = "(\\d+(?:\\.\\d+)?)";
const OUT_OF = new RegExp(
  `^[^\\d,;=]{0,16}?(?:统一)?(?:实行|采用|按|采取|为|以)?(?:百分制|${N}分制|(?:总分|满分)(?:为)?${N}分)(?:进行)?(?:考核|计分|评分|打分|考评|计算)?(?:后)?$`,
);
const ALONE = /^(?:实行)?(?:单独|另行|独立)(?:进行)?考核$/;
const FOLD = "(?:进行)?(?:折算|换算|折合|折分|转换)?(?:后|成绩|得分)?";
const INTO = "(?:计入|纳入|记入|折入|列入|作为|汇入)?(?:到|至)?(?:其)?([^\\d,;=]{0,20}?)";
const BY_SHARE = new RegExp(
  `^([^\\d,;=%]{0,16}?${SCORE}|)(?:的|按照?|以|乘以|×|占)(?:其)?(?:权重)?${N}%(?:的)?(?:比例|权重|系数)?${FOLD}${INTO}$`,
);
const BY_POINTS = new RegExp(
  `^([^\\d,;=%]{0,16}?${SCORE})(?:按照?|以)?(?:百分制|比例|权重)?(?:按|以)?(?:折算|换算|折合)(?:后)?(?:为|成|按)?${N}分(?:后)?${INTO}$`,
);

/** 考核实行百分制,得分按15%折算计入综合考核总分: what a score is worth in a greater one. Null for anything else. */
export function readScoreShare(text: string): RuleReading | null {
  const clauses = text.split(/[,;。]/).filter((clause) => clause !== "");
  const last = clauses.pop() ?? "";
  if (clauses.length > 0 && ALONE.test(clauses[0]!)) clauses.shift();
  const scale = clauses.map((clause) => OUT_OF.exec(clause));
  if (scale.length > 1 || scale.some((one) => one === null)) return null;
  const outOf = exact(scale[0]?.[1] ?? scale[0]?.[2] ?? "100");
  const share = BY_SHARE.exec(last);
  const match = share ?? BY_POINTS.exec(last);
  const isNamed = match?.[1] === "" ? scale.length === 1 : isScoreName(match?.[1] ?? "");
  if (!match || !isNamed || !(match[3] === "" || isScoreName(match[3]!))) return null;
  if (share && match[3] === "" && !/折|计入|纳入|占|×|乘/.test(last)) return null;
  const worth = exact(match[2]!);
  const full = share ? outOf.mul(worth).div(100) : worth;
  return understood({ kind: "shareOfTotal", outOf }, { full });
}
