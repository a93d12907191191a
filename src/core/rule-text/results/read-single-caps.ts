import { ADDS } from "../words/office-words";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";

const N = "(\\d+(?:\\.\\d+)?)";
const MOST = "(?:最高|最多|上限|不超过|不得超过|不高于|为|以|可|得|计|加|分|限)*";
const EACH = new RegExp(
  `^(?:加分项?)?(?:每个|每1?|各|任何)?(?:单项|单个项目|单个事项|项|1项|同1项|同类|单类|单件)(?:工作|事项|项目|荣誉)?(?:${ADDS})?(?:分)?(?:项)?${MOST}${N}分(?:为限|封顶)?$`,
);
const ALL = new RegExp(
  `^(?:各项|所有|全年|全部|本项|年度|加分项|各类|多项)*(?:累计|合计|总计|共计|总)*(?:${ADDS}|加分项)?(?:分)?(?:项)?(?:累计|合计|总计|共计|总分|总和)*${MOST}${N}分(?:为限|封顶)?$`,
);

/** 单项加分最高2分,各项加分合计最高5分: a cap for each of any number of bonuses, and one for all of them. */
export function readSingleCaps(text: string): RuleReading | null {
  if (!/加|奖/.test(text) || /扣|减/.test(text)) return null;
  const clauses = text.split(/[,;。]/).filter((clause) => clause !== "");
  let [each, all]: [Exact | null, Exact | null] = [null, null];
  for (const clause of clauses) {
    const isCap = /最[高多]|上限|超过|高于|封顶|为限/.test(clause);
    const one = isCap ? EACH.exec(clause) : null;
    const sum = isCap && /累计|合计|总|各项|共计/.test(clause) ? ALL.exec(clause) : null;
    if (one && each === null) each = exact(one[1]!);
    else if (sum && all === null) all = exact(sum[1]!);
    else return null;
  }
  if ((each === null && all === null) || (each !== null && all !== null && all.compare(each) < 0)) return null;
  const items = [{ name: "各项", each: null, cap: each, isEvery: true as const }];
  return understood({ kind: "bonus", items, groupCap: all });
}
