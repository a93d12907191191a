import type { CompositionRule, WeightedPart } from "../../scoring/rules/composition";
import { HUNDRED, exact } from "../../values/exact";
import { UNITS } from "../words/office-words";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isHeading, isPlainSubject } from "../words/subject";
import { isResultName } from "./weighted-names";

const D = "(\\d{1,2})";
const THINGS = `(?:${UNITS}|点位|样本|样点|项目|路段|小区|季度|月|次|户|处|家|所|期|轮|批|场|条|组)`;
const MEAN = "(?:算术)?平均(?:得分|成绩|分数|分值|分|值|数)?|均值|均分";
const OF_WHAT =
  "(?:考核|考评|检查|督查|测评|抽查|暗访|评比|月考评|月考核|季度考核|季度抽查|季度检查|季考核|月度考核|月度考评|季度考评)*";
const SCORE = "(?:考核|考评|综合)?(?:得分|成绩|分数|分值|评分)?";
const OVER = `(?:(?:全年|年度|当年)?(?:的)?(?:${D}|各|每)(?:个|次|期|轮)?(${THINGS})?(?:的)?${OF_WHAT}${SCORE}|(?:各次|各期|各月|各季度|每次|每月)${OF_WHAT}${SCORE})`;
const SUBJECT = `(?:${UNITS}|项目)`;
const RESULT = `(?:该|本|其|此)?(?:${SUBJECT})?(?:的)?(?:当月|当季度?|本季度|季度|月度|年度|全年|当年|最终|最后|考核|该项|本项|总)*(?:考核)?(?:得分|成绩|总分|总成绩|分值|分数)?`;
const INTO = `(?:作为|即为|计为|记为|为|计入|纳入|计|确定|计算|折算)*${RESULT}`;
const WEIGHT = "(?:(?:的|按|以|乘以|×|按照)(?:其)?(\\d+(?:\\.\\d+)?)%(?:的?(?:比例|权重))?(?:折算|换算)?(?:后)?)";
const WHOLE = new RegExp(`^(?:取|以|按照?|将|用)?(?:其|所有|全部)?(?:${OVER})?(?:的)?(?:${MEAN})${WEIGHT}?${INTO}$`);
const HEAD = /^([^\d=%]{2,20}?(?:得分|成绩|总分|分数|分))(?:=|为|取|按)/;
const SAMPLE = new RegExp(
  `^([^\\d,;]{0,20}?)(?:全年|年内|每(?:个)?(?:月|季度?|年|半年|次|期)|每个?(?:${UNITS})|各(?:${UNITS})|县考核办)*(?:随机|实地|现场|集中|至少)*(?:抽查|抽取|检查|抽检|暗访|督查|走访|选取|考核|测评|抽选|选择|抽)${D}(?:个|户|处|家|所|次|条)(?:[^\\d,;]{0,8}?)(?:进行)?(?:考核|检查|督查|测评|打分|评分|现场核查)?$`,
);
const EVERY =
  /^(?:实行)?每(?:个)?(?:月|季度?|半年)(?:[1一]次?)?(?:进行)?(?:[1一]次)?(?:考核|考评|检查|测评|评比|通报|打分)(?:[1一]次)?$/;

/**
 * A mean of results, whole or by weight, behind what is sampled: 每季度随机抽查3个行政村,以3个村得分的平均值作为该乡镇季度得分;
 * 得分=全年12次月考评成绩的平均分×5%. Takes as many results as the words name, else all. Null for anything else, and where two
 * numbers of results do not agree.
 */
export function readMeans(text: string): RuleReading | null {
  if (!/平均|均[值分]/.test(text) || /最[高低]|加权|排名/.test(text)) return null;
  const clauses = text.split(/[,;。:]/).filter((clause) => clause !== "");
  const last = clauses.pop() ?? "";
  const counts: string[] = [];
  for (const clause of clauses) {
    const sample = SAMPLE.exec(clause);
    if (sample && (sample[1] === "" || isLead(sample[1]!))) counts.push(sample[2]!);
    else if (!EVERY.test(clause) && !isLead(clause)) return null;
  }
  const head = HEAD.exec(last);
  const isHeaded = head !== null && isResultName(head[1]!);
  const mean = WHOLE.exec(isHeaded ? last.slice(head[0].length) : last);
  if (!mean) return null;
  if (mean[1] !== undefined) counts.push(mean[1]);
  else if (/(?:各|每|4个)季度/.test(mean[0])) counts.push("4");
  if (new Set(counts).size > 1 || (counts.length === 0 && !isHeaded && clauses.length === 0)) return null;
  const count = counts[0] === undefined ? null : Number(counts[0]);
  if (count !== null && (count < 2 || count > 60)) return null;
  return understood(ruleOf({ name: "平均", percent: exact(mean[3] ?? "100"), count }));
}

function ruleOf(part: WeightedPart): CompositionRule {
  return { kind: "composition", parts: [part], cap: part.percent.compare(HUNDRED) > 0 ? HUNDRED : null };
}

function isLead(clause: string): boolean {
  return isHeading(clause) && isPlainSubject(clause);
}

const SUM_OVER = /^([^\d=%]{2,20}?)=\(([^()×÷/%\-]+)\)[÷/](\d{1,2})$/;

/** 乡镇得分=(上半年得分+下半年得分)÷2: the mean of the results named; null where their number is another. */
export function readMeanOfNamed(text: string): RuleReading | null {
  const match = SUM_OVER.exec(text.replace(/[,;。]+$/, ""));
  const names = match?.[2]!.split("+") ?? [];
  if (!match || names.length < 2 || names.length !== Number(match[3]) || new Set(names).size < names.length)
    return null;
  if (!isResultName(match[1]!) || !names.every(isResultName)) return null;
  const percent = HUNDRED.div(names.length);
  return understood({ kind: "composition", parts: names.map((name) => ({ name, percent, count: 1 })), cap: null });
}
