import { exact } from "../../values/exact";
import type { PolicyRule, RuleQuestion, RuleReading, StatedVetoEffect } from "../rule-reading";
import { understood } from "../rule-reading";
import { isPlainEvent } from "../words/subject";

const BAND = "(不合格|不达标|差|末等|不称职|较差|三类|四类|末档|最低等次)";

const VETO_EFFECTS: readonly (readonly [RegExp, StatedVetoEffect])[] = [
  [/有1项(?:及以上|以上)?(?:未达标|不达标|不合格|未完成)的?,?(?:年度)?考核结果(?:为|定为)(不达标|不合格)/, "anyMissed"],
  [
    new RegExp(
      `(?:定为|评定为|评为|确定为|认定为|直接定为|列为|判定为|考核结果为|等次为|考核为|降为|按)${BAND}(?:单位|等次|乡镇|档次|等级|档|格次)?(?:处理|对待)?$`,
    ),
    "bottomBand",
  ],
  [/(?:降低?|下调|下降|调低|下移)1个?(?:等次|档次|格次|等级|档|级)(?:处理|评定|确定|使用)?$/, "bandDown"],
  [
    /(?:总分|得分|成绩|(?:年度|当年|全年|综合|本年度)考核(?:结果)?)(?:直接|一律)?(?:按|为|记为?|计为?|以|计)(?:0分|0)(?:处理|计算|计|对待)?$|^(?:直接)?(?:按|记为?|计为?)0分(?:处理|计算)?$/,
    "scoreZero",
  ],
  [
    /(?:不予|不参与|不参加|不纳入|取消)(?:[本当]?[年季]度?)?(?:综合|目标)?(?:考核)?(?:排名|排位|名次|评比)(?:资格)?$/,
    "notRanked",
  ],
  [
    /(?:名次|排名|位次)?(?:直接)?(?:列|排|排名|定为|为|排在)(?:为|在|至)?(?:本?[年季]度?)?(?:末位|最后1名|最后1位|最后|倒数第1)$/,
    "lastRank",
  ],
  [
    /一票否优|取消(?:其)?(?:[当本]?年度?)?(?:考核)?(?:评优|评为优秀|评定优秀|优秀)(?:等次)?(?:评选|评定)?资格$|(?:不得|不能|取消|不予)(?:评优|评为优秀|评定为优秀|评优秀|确定为优秀|评优资格|优秀等次|参评优秀|评优评先资格|年度评优资格)(?:等次|单位|资格)?$/,
    "noExcellent",
  ],
  [
    /(?:取消|不得参加|不得|不能)(?:其)?(?:当年|年度|本年度)?(?:评先评优|评先|评优评先|评先进|先进|表彰|评先树优|奖励|评奖|参加评先|考核奖|评选先进)(?:资格|单位|集体|奖励)*$/,
    "noAward",
  ],
];

/** A veto and its effect; null when the words are about something else. */
export function readVeto(text: string): RuleReading | null {
  const clauses = text.split(/[,;。:]/).filter((clause) => clause !== "");
  if (/%|前\d|\d名|\d-\d/.test(text)) return null;
  if (/\d分(?!$)|每|加\d|扣\d/.test(text.replace(/(?<!\d)0分/g, ""))) return null;
  if (!/否决|否优|不得|取消|降|下调|调低|不予|列|定为|评为|末位|[为记计按]0|结果为|不参与|最后|不能/.test(text))
    return null;
  const anyMissed = VETO_EFFECTS[0]![0].exec(text);
  if (anyMissed) return veto("anyMissed", anyMissed[1]!);
  const found = clauses.flatMap(effectsOf);
  if (MAYBE.test(text)) return null;
  const first = found.find(({ effect }) => effect !== "noAward") ?? found[0];
  if (!first) return vetoAlone(text);
  const others = found.filter((one) => one !== first);
  const also = [...new Set(others.map(({ effect }) => effect))].filter((effect) => effect !== first.effect);
  return also.every((effect) => effect === "noAward") ? veto(first.effect, first.band, also) : null;
}

/** Words that let a veto hold only at times, or be lifted. */
const MAYBE =
  /除外|除[^,;]{1,20}外|酌情|视情|视[^,;]{0,6}(?:程度|轻重)|原则上|一般(?:不|应|可|给予)|可以|可视|批准|情节(?:较轻|轻微|显著轻微)|但|(?:主动|及时)[^,;]{0,8}(?:不|可|免)|免予|不适用|或者(?:扣|降|取消)|或(?:扣|降|取消)/;

const VETO_ALONE =
  /^(?:凡|如|若)?(?:年内|当年|全年|年度内)?(?:发生|出现|存在|因|被)?([^\d,;:。]{2,40}?)(?:的|情况的|情形的|之一的)?,?(?:则)?(?:对[^,;]{2,12})?(?:年度考核)?(?:实行|实施|予以|给予)?(?:1票否决|一票否决)(?:制)?$/;

/** 实行一票否决 with no effect named: the usual one, and the question which. */
function vetoAlone(text: string): RuleReading | null {
  const match = VETO_ALONE.exec(text);
  if (!match || !isPlainEvent(match[1]!.replace(/(?:及|或)?以上/g, ""))) return null;
  const alternatives = (["bottomBand", "scoreZero", "noExcellent"] as const).map((effect) => ({
    label: effect,
    rule: { kind: "veto" as const, effect, band: null, also: [] },
  }));
  return understood(alternatives[0]!.rule, { questions: [{ code: "vetoEffect", chosen: 0, alternatives }] });
}

function effectsOf(clause: string): { readonly effect: StatedVetoEffect; readonly band: string | null }[] {
  for (const [pattern, effect] of VETO_EFFECTS.slice(1)) {
    const match = pattern.exec(clause);
    if (match) return [{ effect, band: effect === "bottomBand" ? (match[1] ?? null) : null }];
  }
  return [];
}

function veto(effect: StatedVetoEffect, band: string | null, also: readonly StatedVetoEffect[] = []): RuleReading {
  return understood({ kind: "veto", effect, band, also });
}

const SUBJECT = "(?:没有|未承担|无|不涉及|未开展|不承担|未安排|没有承担|无此项|未新进人员|涉及|未涉及)";

const NOT_APPLICABLE: readonly (readonly [RegExp, (figure: string) => PolicyRule])[] = [
  [
    /得分=(?:实际|其他|其余|所得|各项|实得|实)*(?:项目)?(?:考核)?(?:得分|总分|实得分)(?:之和)?[÷/]\(?(?:100分?|总分|满分|标准分|应得分)-(?:缺项|不涉及|不考核|未承担|免考)?[^()\d]{0,8}\)?×(?:100分?|满分|总分|标准分)$/,
    () => policy("rescale"),
  ],
  [
    /(?:按|作)(?:为)?缺项(?:考核)?(?:计分|处理|折算)$|(?:按|以)(?:其他项目|其余项目|其他指标|其余指标|其余项|剩余指标|其他各项)?(?:得分率|得分|分值)?(?:比例)?折算(?:得分|为百分制|成百分制|为100分|成100分|计分)?$|(?:该|此|本)?项?分值(?:按比例)?(?:分摊|平摊|折算|调整)到其他(?:指标|项目)$/,
    () => policy("rescale"),
  ],
  [
    /(?:按|取|计|得|以)(?:市级部门|其他(?:乡镇|单位)|各(?:乡镇|单位)|全县|全市|其余(?:乡镇|单位)|有任务(?:乡镇|单位)|同类|该项|本项)*(?:的)?(?:平均分|平均得分|平均值|平均数)(?:得分|计分|计算|计)?$/,
    () => policy("average"),
  ],
  [/(?:得|计|按|记)(?:该项|本项|此项)?满分(?:计算|计|得分)?$|不扣分$/, () => policy("full")],
  [/(?:单项|该项|此项|本项)?(?:不得分|不计分|得0分|计0分)$/, () => policy("zero")],
  [/(?:计|得|按|给)固定分(?:计算|计|得分)?$/, () => ({ kind: "notApplicable", policy: { kind: "fixedUnknown" } })],
  [
    /(?:统一)?(?:给|计|得|按|记)(?:固定分)?(\d+(?:\.\d+)?)分(?:计算|计|得分)?$/,
    (figure) => ({ kind: "notApplicable", policy: { kind: "fixed", points: exact(figure) } }),
  ],
];

function policy(kind: "rescale" | "average" | "full" | "zero"): PolicyRule {
  return { kind: "notApplicable", policy: { kind } };
}

/**
 * What a unit without the task gets 缺项. A list (a) ... (b) ... of several policies is a question: the office uses one.
 * Null when the words are about something else.
 */
export function readNotApplicable(text: string): RuleReading | null {
  const items = text.split(/\([a-z\d]\)|[a-z]\)/).filter((item) => item !== "");
  if (items.length > 1) {
    const read = items.map(readPolicy);
    if (read.some((one) => one === null)) return null;
    const alternatives = read.map((rule, index) => ({ label: items[index]!.replace(/[,;。]$/, ""), rule: rule! }));
    return understood(read[0]!, { questions: [{ code: "policies", chosen: 0, alternatives }] });
  }
  const rule = readPolicy(text);
  return rule && understood(rule, { questions: fixedQuestion(rule) });
}

function fixedQuestion(rule: PolicyRule): readonly RuleQuestion[] {
  const isUnknown = rule.kind === "notApplicable" && rule.policy.kind === "fixedUnknown";
  return isUnknown ? [{ code: "fixedPoints", chosen: 0, alternatives: [{ label: "fixedPoints", rule }] }] : [];
}

function readPolicy(words: string): PolicyRule | null {
  const text = words.replace(/[,;。]$/, "");
  const isAbout = new RegExp(
    `^(?:对|若|如|凡)?(?:本|当)?(?:[年季]度?|年内)?(?:.{0,10})?${SUBJECT}.{0,20}?(?:任务|工作|指标|项目|的|1轮|业务|事项|人员|内容).{0,24}$`,
  ).test(text);
  if (!isAbout && !/缺项/.test(text)) return null;
  if (/每|扣\d|加\d|\d%|以上|以下|以内|[低高]于|不足|超过|[≥≤<>]/.test(text.replace(/以下(?=公式|办法|方法|方式)/, "")))
    return null;
  // 未开展的不得分 tells of work not done, not of a task that one does not have.
  if (/未(?:按.{0,6})?开展/.test(text) && /不得分|不计分|0分/.test(text)) return null;
  for (const [pattern, build] of NOT_APPLICABLE) {
    const match = pattern.exec(text);
    if (match) return build(match[1] ?? "");
  }
  return null;
}

/** 得分相等的,优先考虑任务较重的: who stands first among equals. */
export function readTieBreak(text: string): RuleReading | null {
  const match =
    /^(?:如|若|当|出现)?(?:考核|年度|综合|最终)*(?:得分|总分|分数|成绩|名次|排名)(?:相等|相同|并列|一致)的?(?:乡镇|单位)?(?:时|情况下|情况)?的?,?(?:则|再)?(?:优先考虑|优先|以|由|按照?|根据|看)?(.{2,24}?)(?:的)?(?:县\(市、区\)|乡镇|单位|县区|镇)?(?:优先|为先|靠前|在前|排名在前|排前|高者(?:在前|靠前|优先)?|多者(?:在前|靠前|优先)?|排名靠前|(?:的)?(?:高低|多少|先后)?(?:来)?(?:确定|决定|排列|区分|排)(?:名次|先后|排名|顺序|排序)?(?:先后)?(?:顺序)?)?$/.exec(
      text.replace(/。$/, ""),
    );
  if (!match || !/优先|为先|靠前|在前|排前|高者|多者|高低|确定名次|确定先后/.test(text)) return null;
  if (/低者|少者|并列|抽签|研究|酌情|除/.test(match[1]!)) return null;
  return understood({
    kind: "tieBreak",
    by: match[1]!.replace(/(?:的|得分|得分高|高低|高者|高)$/, ""),
    order: "heavierFirst",
  });
}
