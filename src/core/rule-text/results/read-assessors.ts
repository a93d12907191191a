import type { ScoringRule } from "../../scoring/rules/registry";
import { UNITS } from "../words/office-words";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isScoreName } from "../words/score-names";
import { splitClauses } from "../words/split-clauses";
import { isPlainSubject } from "../words/subject";

const WHO =
  "(?:评委|评审|专家|考核组|考评组|检查组|评审组|评议组|督查组|测评组|领导|委员|代表|成员|人员|小组|考官|考核员|裁判|部门|群众|干部|打分人|评分人|各组|\\d+组)";
const SCORERS = new RegExp(
  `^(?:由|对)?(?:[^\\d,;=]{0,20}?)(?:[2-9]|\\d\\d|各|多)?(?:个|名|位)?${WHO}(?:的)?(?:成员|人员|组)?(?:对(?:各|所有)?(?:${UNITS})?[^\\d,;]{0,8}?)?(?:分别|独立|各自|现场|同时|逐一|背靠背|当场|集中|统一|按百分制|以百分制|采取百分制|进行|无记名|实名)*(?:打分|评分|亮分|评价打分|测评|评价|评议|赋分|计分)$`,
);
const OUT = "(?:去掉|去除|剔除|除去|扣除|舍去|减去|去|不计)";
const ONE = "(?:1个|各1个)?";
const MOST = `(?:最高(?:的)?(?:得)?分?|最高值)`;
const LEAST = `(?:最低(?:的)?(?:得)?分?|最低值)`;
const EXTREMES = `${OUT}${ONE}(?:(?:${MOST}(?:和|、|与|及|以及|,)?(?:${OUT})?${ONE}${LEAST})|(?:最高(?:分)?(?:和|、|与|及)?最低(?:得)?(?:分)?))(?:各1个)?(?:后|之后)?`;
const MEAN =
  "(?:的)?(?:取|求|计算|按|以|将|其)*(?:其余|余下|剩余|剩下|其他|各组|有效|所有|评委)*(?:\\d个)?(?:的)?(?:得分|分数|评分|打分|成绩|分|分值)?(?:的)?(?:取|求|计算)?(?:算术)?(?:平均分数|平均得分|平均分|平均值|平均数|均值|均分|平均)";
const AS =
  "(?:作为|即为|计为|记为|为|计作|计入|确定为|定为|计算|得出|计)?(?:其|该|各)?(?:项|单位|乡镇)?(?:的)?([^\\d,;=]{0,16}?)";
const DROP = new RegExp(`^([^\\d,;=]{0,20}?)${EXTREMES}(?:的)?(?:办法|方法|方式)?$`);
const DROP_MEAN = new RegExp(`^([^\\d,;=]{0,20}?)${EXTREMES},?${MEAN}${AS}$`);
const PLAIN_MEAN = new RegExp(`^([^\\d,;=]{0,20}?)${MEAN}${AS}$`);
const SCALE = /^(?:满分|采用|实行|按)*(?:百分制|100分制|为?100分)(?:打分|计分|评分)?$/;

/**
 * Scores of several assessors without one highest and one lowest, averaged: 由评委打分,去掉一个最高分和一个最低分后取平均值作为最终得分.
 * Leaving out two of each, or only the highest, is not read. Null for anything else.
 */
export function readAssessors(text: string): RuleReading | null {
  if (!/平均|均[值分]/.test(text) || !/最[高低]|打分|评分|评价|评议|测评/.test(text)) return null;
  const said = splitClauses(text).map(clauseIs);
  if (said.some((one) => one === null)) return null;
  const count = (is: string): number => said.filter((one) => one === is).length;
  const drops = count("drop") + count("dropMean");
  const means = count("mean") + count("dropMean");
  if (drops > 1 || means !== 1 || count("scorers") > 1) return null;
  if (drops === 0 && !new RegExp(WHO).test(text)) return null;
  const rule: ScoringRule = { kind: "assessorGroups", first: null, perPlace: null, dropExtremes: drops === 1 };
  return understood(rule);
}

function clauseIs(words: string): "scorers" | "drop" | "mean" | "dropMean" | "nothing" | null {
  const both = DROP_MEAN.exec(words);
  if (both && isLead(both[1]!) && isResult(both[2]!)) return "dropMean";
  const drop = DROP.exec(words);
  if (drop && isLead(drop[1]!)) return "drop";
  const mean = PLAIN_MEAN.exec(words);
  if (mean && isLead(mean[1]!) && isResult(mean[2]!)) return "mean";
  if (SCORERS.test(words) && isPlainSubject(words.replace(/\d\d?(?=个|名|位|组)|各|分别/g, ""))) return "scorers";
  return SCALE.test(words) ? "nothing" : null;
}

function isLead(words: string): boolean {
  const bare = words.replace(/^(?:在|对|按|将|把|由)|(?:采取|采用|实行|按照|中|时|的|,)+$/g, "");
  return bare === "" || isScoreName(bare) || isPlainSubject(bare.replace(/各|分别/g, ""));
}

function isResult(words: string): boolean {
  return words === "" || isScoreName(words);
}
