import { exact } from "../../values/exact";
import { UNITS } from "../words/office-words";
import type { PlaceClause } from "./place-clauses";
import { isPlainEvent, isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const FULL = "(?:该项|本项)?(?:满分|分值|标准分|总分|权重分?|分数)";
const FLOOR = new RegExp(
  `^(?:得分|分值)?(?:最低|最少|至少|保底|但)?(?:得分|得|为|计|记|不低于|不少于|不得低于)+(?:${N}分|${FULL}的?${N}%)(?:为止|封底|为限)?$`,
);
const SOURCE =
  /^(?:根据|依据|按照?|以|由|结合)[^\d]{2,24}(?:数据|通报|文件|口径|结果|情况|材料|名单|公布的?排名|统计排名|核定|认定|为准|为依据|为基础|为准排出名次|排出名次)$/;
const RANKED =
  /^(?:(?:将|对)?(?:各|所有)?[^\d]{0,20}?)?(?:按照?|根据|依据|以|依)?[^\d]{2,24}?(?:(?:由|从)(?:高到低|大到小|多到少|优到劣|好到差)|高低|大小|多少)?(?:依次|进行)*(?:排名|排位|排序|排队|排列|排出名次|确定名次)(?:打分|赋分|计分|得分|评分|情况|中)?$/;
const RISING = /(?:由|从)(?:低到高|小到大|少到多)(?:依次|进行)*(?:排名|排位|排序|排队|排列)$/;
const SUMMED =
  /^(?:全年|年底|年终|年度|年内)?(?:累计|合计|汇总|累加)(?:计算|计分|记分|计入(?:年度)?(?:总分|总成绩|得分)?)?$|^(?:全年|年度)(?:累加|累积)计算$/;
const NONE = new RegExp(
  `^(?:(?:全年|当年|年内)?(?:零|0|无|没有)(?!有)[^\\d,;。]{1,8}|(?:全年|当年|至年底)?(?:仍|尚|均|一直)?(?:未|没有|不)(?:启动|开展|实施|报送|开工|组织|安排|起步|部署|动工|申报|参加|参与|推进)[^\\d,;。]{0,8}?)(?:的)?(?:${UNITS})?(?:的)?,?(?:此项|本项|该项)?(?:得0分|计0分|记0分|不得分|不计分|0分)$`,
);

/** What stands beside places: what is ranked and by which figures, the fewest points, and units that do nothing at all. */
export function readPlaceAside(clause: string): PlaceClause | null {
  const floor = /最低|最少|至少|保底|不低于|不少于|不得低于/.test(clause) ? FLOOR.exec(clause) : null;
  if (floor?.[1] !== undefined) return { is: "floor", points: exact(floor[1]) };
  if (floor) return { is: "floorShare", percent: exact(floor[2]!) };
  if (NONE.test(clause)) return { is: "noneAtAll" };
  if (RISING.test(clause) && isHeading(clause.replace(RISING, "排名"))) return { is: "lowerIsBetter" };
  return SUMMED.test(clause) || isSource(clause) || isHeading(clause) ? { is: "nothing" } : null;
}

function isSource(clause: string): boolean {
  return (
    SOURCE.test(clause) &&
    isPlainSubject(clause.replace(/^(?:根据|依据|按照?|以|由|结合)|综合|总分|得分|排名|名次|为准|排出|年终/g, ""))
  );
}

/** 限上零售额按总量由高到低排序; the best is first. */
function isHeading(clause: string): boolean {
  if (!RANKED.test(clause)) return false;
  const bare = clause.replace(
    /^(?:将|对)|按照?|根据|依据|以|各|所有|(?:由|从)?(?:高到低|大到小|多到少|优到劣|好到差)|高低|大小|多少|依次|进行|排出名次|确定名次|排名|排位|排序|排队|排列|打分|赋分|计分|得分|评分/g,
    "",
  );
  return isPlainSubject(bare) && isPlainEvent(bare);
}
