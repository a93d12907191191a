import { readFormula } from "../../scoring/rules/formula-text";
import { points } from "../../scoring/rules/award";
import { ZERO, exact } from "../../values/exact";
import { isCountedName } from "./counted-names";
import { FIGURE, PIECE, MEASURE } from "./counted-words";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

const GIVEN = "(?:得|计|加|奖励|奖|记)";
const AIM =
  "(?:全面|超额|全部)?(?:完成|达到|实现)(?:年度|全年|当年|县定|市定|下达|县|市|考核|既定|的)*(?:目标任务|任务数|目标数|目标值|任务|目标|计划)(?:数|的|后|者)*";
const CAP = `(?:[,;。](?:本项|该项|此项|累计|合计)*(?:最高|最多|满分|不超过)(?:得|计|加|为)?(${FIGURE})分)?`;
const EACH = `每(?:[^\\d,;每得]{0,8}?)1?(?:${PIECE}|${MEASURE})`;

const EACH_AND_GOAL = new RegExp(
  `^([^\\d,;。每]*?),?${EACH}([^\\d,;每]*?)(?:的)?,?${GIVEN}(${FIGURE})分[,;。]${AIM},?(?:另外?|再|额外|一次性)+${GIVEN}(${FIGURE})分${CAP}$`,
);

/** 每新增1家得0.5分,完成年度任务数的再得1分,最高4分: so much for each, and more once the task is reached. */
export function readEachAndGoal(text: string): RuleReading | null {
  const match = EACH_AND_GOAL.exec(text);
  if (!match || !isCountedName(`${match[1]!}${match[2]!}`, "")) return null;
  const [, , , each, more, most] = match;
  const cases = readFormula(`实际值≥目标值:实际值×${each}+${more}|其余:实际值×${each}`);
  if (!cases) return null;
  const top = most === undefined ? null : points(exact(most));
  return understood({ kind: "formula", cases, top, floor: ZERO, decimals: null });
}

const SHARES = new RegExp(
  `^([^\\d,;。每]*?)每完成(?:年度|全年)?(?:目标)?(?:任务|目标|计划)(?:数|量)?的?(${FIGURE})%的?,?${GIVEN}(${FIGURE})分[,;](?:满分|最高|最多|计满|封顶)(?:得|计|为|加)?(${FIGURE})分(?:为止|封顶)?([,;]不足\\2%的?(?:部分)?不(?:予)?(?:计分|得分|计))?$`,
);

/** 每完成任务的10%得0.5分,满分5分,不足10%的部分不计分: points for every share of the task that is done. */
export function readSharesDone(text: string): RuleReading | null {
  const match = SHARES.exec(text);
  if (!match || !isCountedName(match[1]!, "")) return null;
  const [, , share, each, most, isWhole] = match;
  const written = { linear: `实际值÷目标值×100÷${share}`, whole: `取整(实际值÷目标值×100÷${share})` };
  const rule = (steps: string) => ({
    kind: "formula" as const,
    cases: readFormula(`${steps}×${each}`)!,
    top: points(exact(most!)),
    floor: ZERO,
    decimals: null,
  });
  const full = exact(most!);
  if (isWhole) return understood(rule(written.whole), { full });
  const alternatives = [
    { label: "linear", rule: rule(written.linear) },
    { label: "whole", rule: rule(written.whole) },
  ];
  return understood(rule(written.linear), { full, questions: [{ code: "stepReading", chosen: 0, alternatives }] });
}
