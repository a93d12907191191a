import { FIGURE, MEASURE, PIECE, TIME } from "./counted-words";
import type { Rewrite } from "../words/rewrite";
import { rewritten } from "../words/rewrite";

const ANY_UNIT = `(?:${PIECE}|${MEASURE}|${TIME})`;
const REACHED = "(?:均|都|全部|每月|逐月)*(?:≥|不低于|达到|达|保持在)";
const SHORT = "(?:低于|未达到?|不足|达不到|没有达到)";
const CHECKED =
  "(?:每(?:个)?(?:季度?|月|半年|年|次|轮))?(?:现场|实地|随机|电话|入户|暗访|突击|交叉|市级|县级|年终|年底|分别|各)*(?:抽查|抽检|抽取|抽样|走访|检查|核查)(?:检查)?";

/**
 * Other wordings of counted things, brought to the ones that are read. Each keeps what is counted.
 *
 * @example countedWording("每个支部每次扣0.2分") // "每次扣0.2分"
 */
export function countedWording(text: string): string {
  return withWholeYear(withDoubled(rewritten(text, REWRITES)));
}

const REWRITES: readonly Rewrite[] = [
  // 省(部)级, 每篇(条), 每处(项).
  [/(?<=[省市县国部厅])\(([^()\d]{1,2})\)(?=级)/g, "$1"],
  [new RegExp(`(?<=每|每有|每发现|\\d)(${ANY_UNIT})(?:\\(${ANY_UNIT}\\)|[/或]${ANY_UNIT}(?=[扣加得计的]))`, "g"), "$1"],
  // 每个支部每次, 每有1个断面1个月: each of either is one more.
  [new RegExp(`每(?:个|家|名|座|处|户)?[^\\d,;每]{1,6}每(?=(?:${PIECE}|${TIME})[扣加得计])`, "g"), "每"],
  [new RegExp(`(每(?:有|发现|出现)?)1个[^\\d,;每]{1,6}1(?=${TIME}|次)`, "g"), "$11"],
  [
    /(?<=^|[,;。的])(?:在)?(?:1年内|年内|全年|年度内|当年|考核期内|1个(?:考核)?年度内)?累计(?=(?:发生|出现|达到?)?\d)/g,
    "",
  ],
  // How it is checked says nothing of points.
  [new RegExp(`(?<=^|[,;。])${CHECKED}\\d+${ANY_UNIT}[^\\d,;每扣加]{0,8},`, "g"), ""],
  // 当月5分扣完为止.
  [new RegExp(`(?:当月|每月|本月|年度)(${FIGURE}分)扣完(?:为止|止|即止)`, "g"), "扣完$1为止"],
  // 单个镇加分不超过8分 holds all that the town gets.
  [
    /(?:单个|每个|每|各)(?:乡镇|镇街|镇|街道|乡|单位|部门|村)(?:累计)?(?=(?:加分|扣分|得分)?(?:最高|最多|不超过|不得超过))/g,
    "累计",
  ],
  // 均≥90%的得2分,有1个月低于90%扣0.2分: the bar is the same, and the months below it are counted.
  [
    new RegExp(
      `${REACHED}(${FIGURE})%(?:以上)?的?(?=,?得[^,;]*[,;](?:每)?有1(?:${PIECE}|${TIME})[^\\d,;]{0,8}${SHORT}\\1%)`,
      "g",
    ),
    "全部达标的",
  ],
  [new RegExp(`(?<=全部达标的.*有1(?:${PIECE}|${TIME})[^\\d,;]{0,8})${SHORT}${FIGURE}%的?`, "g"), "未达标的"],
];

const EACH_TAKES = new RegExp(`每[^\\d,;每扣加]{0,4}1?(${ANY_UNIT})[^\\d,;每扣]*(?:扣|加)(${FIGURE})分`, "g");
const AGAIN = new RegExp(`每(${ANY_UNIT})(加倍|减半)([扣加])分|(?<=[的,])(减半)扣分`, "g");

/** 每户扣0.5分;经查实的每户加倍扣分 takes twice as much, 限期内整改到位的减半扣分 half. */
function withDoubled(text: string): string {
  const [each, ...others] = [...text.matchAll(EACH_TAKES)];
  const [again, ...more] = [...text.matchAll(AGAIN)];
  if (!each || !again || others.length + more.length > 0 || again.index < each.index) return text;
  const [found, unit, times, verb] = again;
  // Twice and half of a decimal are exact.
  const points = Number(each[2]) * (times === "加倍" ? 2 : 0.5);
  return text.replace(found, `每${unit ?? each[1]!}${verb ?? "扣"}${points}分`);
}

const PERIODS: Readonly<Record<string, number>> = { 月: 12, 个月: 12, 季度: 4, 个季度: 4, 季: 4, 半年: 2 };
const EVERY = "每(个月|月|个季度|季度|季|半年)";

/** What is due or given every month or quarter, with its sum for the year: the sum alone, where it is right. */
function withWholeYear(text: string): string {
  return text
    .replace(
      new RegExp(`${EVERY}([^,;。\\d]*得)(${FIGURE})分,(?:全年|年度)?(?:共|满分|合计|总计|最高)+计?(${FIGURE})分`, "g"),
      (found, period: string, does: string, each: string, all: string) =>
        Number(each) * PERIODS[period]! === Number(all) ? `${does}${all}分` : found,
    )
    .replace(
      new RegExp(
        `${EVERY}([^,;。\\d]*不少于)(${FIGURE})(${ANY_UNIT}),(?:全年|年度)(?:合计|累计)?(?:少于|不足)(${FIGURE})\\4的?,?(?=每少)`,
        "g",
      ),
      (found, period: string, does: string, each: string, unit: string, all: string) =>
        Number(each) * PERIODS[period]! === Number(all) ? `全年${does}${all}${unit},` : found,
    );
}
