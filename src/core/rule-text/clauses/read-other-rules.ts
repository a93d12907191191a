import type { Award } from "../../scoring/rules/award";
import { points, share } from "../../scoring/rules/award";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { ONE, ZERO, exact } from "../../values/exact";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { notUnderstood, understood } from "../rule-reading";
import { isPlainEvent, isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";

/** 季考第一名年度总成绩加1分,末名扣1分. */
export function readFirstLast(text: string): RuleReading | null {
  const match = new RegExp(
    `^(?:每次)?(?:季考|季度考核|月考核|每季度?|每季度考核|季度排名|考核)(?:排名)?第1名?的?(?:区|县|乡镇|镇|单位|县区|县\\(市、区\\))?(?:的)?,?(?:年度?(?:总)?(?:成绩|得分|总分|考核得分|考核成绩|总成绩))?加${N}分[,;](?:排名)?(?:末名|末位|最后1名|倒数第1名?)的?(?:区|县|乡镇|镇|单位)?(?:年度?(?:总)?(?:成绩|得分|总分|考核得分))?(?:扣|减)${N}分$`,
  ).exec(text.replace(/。$/, ""));
  return match && understood({ kind: "firstLast", first: exact(match[1]!), last: exact(match[2]!) });
}

/** 三组分别打分,根据三组的排名重新进行赋分,按比例折算,平均为综合得分; 去掉最高分和最低分后取平均. */
export function readAssessorGroups(text: string): RuleReading | null {
  const clauses = text.split(/[,;。]/).filter((clause) => clause !== "");
  const said = clauses.map(groupClause);
  if (said.length === 0 || said.some((one) => one === null)) return null;
  if (!said.includes("groups") && !said.includes("drop")) return null;
  if (!said.includes("mean")) return null;
  const isRescored = said.includes("rescored");
  const rule: ScoringRule = {
    kind: "assessorGroups",
    first: null,
    perPlace: null,
    dropExtremes: said.includes("drop"),
  };
  const questions: RuleQuestion[] = isRescored
    ? [{ code: "rescoring", chosen: 0, alternatives: [{ label: "rescored", rule }] }]
    : [];
  return understood(rule, { questions });
}

function groupClause(words: string): "groups" | "rescored" | "scaled" | "mean" | "drop" | null {
  if (
    /^(?:由)?(?:[2-9]|各|多)(?:个)?(?:考核|评审|检查)?(?:组|名评委|位评委|名专家)(?:分别|独立|各自)?(?:打分|评分)$|^(?:评委|专家|考核组|考评组)(?:成员)?(?:分别|独立)?(?:打分|评分)$/.test(
      words,
    )
  )
    return "groups";
  if (/^根据(?:[2-9]|各)?组?的?排名重新(?:进行)?赋分$/.test(words)) return "rescored";
  if (/^按比例折算$/.test(words)) return "scaled";
  if (/^去掉1?个?最高分?(?:和|、|与)(?:1个)?最低分$/.test(words)) return "drop";
  if (
    /^去掉1?个?最高分?(?:和|、|与)(?:1个)?最低分后?(?:取|计算)?(?:平均分?|平均值)(?:为(?:综合|最终|最后)?得分)?$/.test(
      words,
    )
  )
    return "mean";
  if (
    /^(?:取|其|以|按)?(?:[2-9]组|各组)?(?:得分)?(?:的)?(?:平均分?|平均值|平均数)(?:为|作为|计)?(?:综合|最终|最后|该项)?(?:得分|分)?$/.test(
      words,
    )
  )
    return "mean";
  return null;
}

/** 0.6+0.4×(x-min)/(max-min), 60+40×指数. */
export function readEfficacy(text: string): RuleReading | null {
  const clean = text.replace(/^(?:功效系数|得分|指标得分|单项得分)(?:法|=|:)+/, "").replace(/[()]/g, "");
  const RANGE =
    "(?:x-min[/÷]max-min|实际值-最小值[/÷]最大值-最小值|实际值-不允许值[/÷]满意值-不允许值|指标值-最小值[/÷]最大值-最小值|指数)";
  const match = new RegExp(`^${N}\\+${N}×${RANGE}$|^${RANGE}×${N}\\+${N}$`, "i").exec(clean);
  if (!match) return null;
  const [floor, span] = [exact((match[1] ?? match[4])!), exact((match[2] ?? match[3])!)];
  const isPercent = floor.add(span).equals(100);
  if (!isPercent && !floor.add(span).equals(ONE)) return notUnderstood(text);
  const scale = isPercent ? 100 : 1;
  const build = (direction: "higher" | "lower"): ScoringRule => ({
    kind: "efficacy",
    floor: floor.div(scale),
    span: span.div(scale),
    direction,
  });
  const alternatives = (["higher", "lower"] as const).map((label) => ({ label, rule: build(label) }));
  return understood(build("higher"), {
    full: isPercent ? exact(100) : null,
    questions: [{ code: "direction", chosen: 0, alternatives }],
  });
}

const GRADE =
  "[一二三四五]星级?|优秀|良好|合格|基本合格|不合格|优|良|中|差|好|较好|一般|较差|很好|满意|基本满意|不满意|较满意|很满意|[一二三]等|[ABCD]级?|及格|不及格";

/** 好、较好、一般、差分别得100、80、60、0%; 优得10分,良得8分,中得6分,差不得分. */
export function readQualitative(text: string): RuleReading | null {
  const states = readStates(text);
  if (states) return states;
  const clean = text
    .replace(/。$/, "")
    .replace(
      /^(?:[^\d,;、得扣加]{0,16}?(?:结果|等次|等级|评定|评议|测评))?(?:考核|评价|评定|验收|测评)?(?:结果|等次|等级)?(?:评定|评)?(?:为)?(?:评价)?[:,]?(?=优|良|好|A|合格|很|满意|一等|五星|三星)/,
      "",
    );
  const listed = new RegExp(
    `^(?:按|分为|分)?((?:(?:${GRADE})(?:、|和))+(?:${GRADE}))(?:[2-5](?:个)?(?:等次|等级|档次|档|级))?(?:的|等次|等级)?,?(?:分别|依次)?(?:得|计|按|赋|记)(.+)$`,
  ).exec(clean);
  if (listed) return fromLists(listed[1]!.split(/[、和]/), listed[2]!);
  const grades = clean
    .split(/[,;、](?=(?:${GRADE}))/.source ? new RegExp(`[,;、](?=(?:评为|为)?(?:${GRADE}))`) : /,/)
    .map(oneGrade);
  return grades.length > 1 && grades.every((grade) => grade !== null) ? qualitativeOf(grades) : null;
}

/** Rows of states from best to worst; the first must be named, so that 完成 alone is not taken for 全部完成. */
const STATES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:全部|全面|按时|如期)完成$/, /^(?:基本完成|大部分完成|部分完成|未完成|没有完成|未启动)$/],
  [/^达标$/, /^(?:基本达标|未达标|不达标)$/],
  [
    /^(?:齐全|规范|及时|完善|到位|健全|完整|符合要求|满意)$/,
    /^(?:较|基本|不够|不|未)(?:齐全|规范|及时|完善|到位|健全|完整|符合要求|满意)$/,
  ],
];

/** 全部完成得5分,基本完成得3分,未完成不得分: at least three states, for fewer are a bar. */
function readStates(text: string): RuleReading | null {
  const said = text
    .split(/[,;。、]/)
    .filter((clause) => clause !== "")
    .map((clause) => new RegExp(`^(\\D{2,6}?)的?(?:得|计|为)?(满分|不得分|${N}分)$`).exec(clause));
  if (said.length < 3 || said.some((match) => match === null)) return null;
  const names = said.map((match) => match![1]!);
  const isRow = STATES.some(([best, rest]) => best.test(names[0]!) && names.slice(1).every((name) => rest.test(name)));
  if (!isRow) return null;
  const awardOf = (given: string, figure: string | undefined): Award =>
    given === "满分" ? share(exact(100)) : points(figure === undefined ? ZERO : exact(figure));
  return qualitativeOf(said.map((match) => ({ name: match![1]!, award: awardOf(match![2]!, match![3]) })));
}

function fromLists(names: readonly string[], words: string): RuleReading | null {
  const isShare = /%/.test(words);
  const amounts = words
    .replace(/的?(?:分值|分|满分|计分)?$/g, "")
    .split("、")
    .map((one) => /^(\d+(?:\.\d+)?)[%分]?$/.exec(one)?.[1]);
  if (amounts.length !== names.length || amounts.some((one) => one === undefined)) return null;
  const award = (figure: string): Award => (isShare ? share(exact(figure)) : points(exact(figure)));
  return qualitativeOf(names.map((name, index) => ({ name, award: award(amounts[index]!) })));
}

function oneGrade(words: string): { readonly name: string; readonly award: Award } | null {
  const match = new RegExp(
    `^(?:评为|为)?(${GRADE})(?:等次|等级|的|档)?[,:]?(?:得|计|按|赋|记)?(?:(不得分|满分)|(?:分值的)?${N}(%|分)(?:计分|得分|的分值|分值)?)$`,
  ).exec(words);
  if (!match) return null;
  if (match[2]) return { name: match[1]!, award: match[2] === "满分" ? share(exact(100)) : points(ZERO) };
  return { name: match[1]!, award: match[4] === "%" ? share(exact(match[3]!)) : points(exact(match[3]!)) };
}

function qualitativeOf(grades: readonly { readonly name: string; readonly award: Award }[]): RuleReading | null {
  if (new Set(grades.map(({ name }) => name)).size < grades.length) return null;
  const top = grades[0]!.award;
  return understood({ kind: "qualitative", grades }, { full: top.kind === "points" ? top.points : null });
}

/** 第一次扣1分,第二次扣2分,第三次及以上扣3分. */
export function readProgressive(text: string): RuleReading | null {
  const clauses = text
    .replace(/\((?:满分)?(\d+(?:\.\d+)?分)\)/, ",$1")
    .split(/[,;、。]/)
    .filter((clause) => clause !== "");
  const off: Exact[] = [];
  let full: Exact | null = null;
  for (const clause of clauses) {
    const match = new RegExp(
      `^(?:被?[^\\d]{0,14}?)(?:第(\\d)次|首次|初次|再次)(?:及以上|以上|及以后|以后)?(?:的)?(?:每次)?扣${N}分$`,
    ).exec(clause);
    const points = new RegExp(`^\\(?(?:满分)?${N}分\\)?$`).exec(clause);
    if (points) full = exact(points[1]!);
    else if (/^扣完为止$/.test(clause)) continue;
    else if (!match || Number(match[1] ?? (/再次/.test(clause) ? 2 : 1)) !== off.length + 1) return null;
    else off.push(exact(match[2]!));
  }
  return off.length >= 2 ? understood({ kind: "progressive", off, mostOff: null, floor: ZERO }, { full }) : null;
}

/** 表彰加分最多为5分,超过按5分;工作排名加分最多不超过15分. */
export function readBonusCaps(text: string): RuleReading | null {
  // A cap for whatever there is is no item of its own.
  if (/^(?:各项|所有|全部|各类)/.test(text)) return null;
  const clauses = text.split(/[,;。]/).filter((clause) => clause !== "");
  const items: { name: string; each: null; cap: Exact }[] = [];
  let groupCap: Exact | null = null;
  for (const clause of clauses) {
    const total = new RegExp(
      `^(?:加分|加分项)?(?:合计|累计|总计|共计|总分)(?:加分)?(?:最多|最高)?(?:不超过|不得超过|为|加)+${N}分$`,
    ).exec(clause);
    const item = new RegExp(
      `^([^\\d]+?)加分(?:项)?(?:最多|最高|累计)*(?:为|不超过|不得超过|加|以)*${N}分(?:封顶|为限)?$`,
    ).exec(clause);
    const repeat = new RegExp(`^超过(?:的)?(?:部分)?按${N}分(?:计|计算)?$`).exec(clause);
    if (total) groupCap = exact(total[1]!);
    else if (item && isPlainEvent(item[1]!.replace(/最多|最高|累计|排名/g, "")) && item[1] !== "")
      items.push({ name: item[1]!, each: null, cap: exact(item[2]!) });
    else if (repeat && items[items.length - 1]?.cap.equals(exact(repeat[1]!))) continue;
    else return null;
  }
  return items.length > 0 ? understood({ kind: "bonus", items, groupCap }) : null;
}

/** 按百分制考核,折算计入综合考核10分; 得分×10%计入总分. */
export function readShareOfTotal(text: string): RuleReading | null {
  const match = new RegExp(
    `^(?:[^\\d,;]{0,10}?(?:得分|结果|成绩)?(?:实行|按|采用)(?:百分制|${N}分制)(?:考核|计分|评分)?,?)?(?:考核)?(?:结果|得分|成绩)?(?:按比例)?折算(?:后)?(?:计入|为|成|纳入)(?:年度|全县|县|综合|目标|责任|考核|总分|乡镇|高质量发展|的)*${N}分(?:计入总分)?$`,
  ).exec(text.replace(/。$/, ""));
  return match && understood({ kind: "shareOfTotal", outOf: exact(match[1] ?? "100") }, { full: exact(match[2]!) });
}

const SHARE_OF_SCORE = new RegExp(
  `^(?:按|以)?([^\\d,;×%]{2,16}?(?:得分|成绩|分数|平均分|总分))(?:的|×|乘以|乘|按照?|以)(?:权重)?${N}%(?:的?比例|的?权重)?(?:折算)?(?:后)?(?:计入|纳入|计算)?(?:年度|年终|全年|考核|县)*(?:总分|总成绩|得分)?$`,
);

/** 按暗访得分的5%计入总分: a score on a scale of a hundred, of which so many percent count. */
export function readShareOfScore(text: string): RuleReading | null {
  const match = SHARE_OF_SCORE.exec(text);
  if (!match || !isPlainSubject(match[1]!.replace(/(?:得分|总分|分数|成绩|平均分)$/, ""))) return null;
  return understood({ kind: "shareOfTotal", outOf: exact(100) }, { full: exact(match[2]!) });
}

/** 由考核组综合评分, 根据测评得分折算 with nothing more is a score given by hand. */
export function readManual(text: string): RuleReading | null {
  const match = new RegExp(
    `^(?:由|根据|按|以)?[^\\d]{2,20}?(?:酌情|综合|直接|据实|评议|现场)?(?:打分|评分|计分|赋分|酌情给分|给分)(?:\\(${N}分\\)|,?(?:满分|最高)${N}分)?$`,
  ).exec(text.replace(/。$/, ""));
  if (
    !match ||
    !isPlainSubject(text.replace(/^(?:由|根据|按|以)|酌情|综合|打分|评分|计分|赋分|给分|\(.*\)|,.*$/g, "")) ||
    /比例|比率|排名|完成|次数|名次|等次|率/.test(text)
  )
    return null;
  if (!/组|办|领导|评委|专家|部门|测评|评议|群众|代表|委员会|现场|科室|局/.test(text)) return null;
  const full = match[1] ?? match[2];
  return understood({ kind: "manual" }, { full: full ? exact(full) : null });
}

const KIND_OF_PARTS = new RegExp(`^([^\\d×/+~-]{2,6})((?:\\d+(?:\\.\\d+)?/)+\\d+(?:\\.\\d+)?)$`);
const PROGRESS = new RegExp(
  `^([^\\d×/+~-]{2,6})${N}×(?:完成|实际完成|完成投资)[/÷](?:年?计划|年度计划|目标|计划投资)$`,
);
const ADDED = new RegExp(`^((?:[^\\d×/+~-]{2,6}\\+${N})+)$`);
const CHOICES = new RegExp(`^([^\\d×/+~-]{2,6}?)((?:[^\\d×/+~-]{1,2}${N}){2,})$`);
const PENALTY = new RegExp(`^([^\\d×/+~-]{2,6})-${N}~?-?-?${N}$`);

/** 规模20/10/6/3;类型15/8/6;进度60×完成/年计划;省考核+20: parts that come as points, and one by completion. */
export function readProjectPoints(text: string): RuleReading | null {
  const items = text.split(/[;。]/).filter((item) => item !== "");
  if (!items.some((item) => PROGRESS.test(item)) || items.length < 2) return null;
  const parts: RulePart[] = [];
  for (const item of items) {
    const progress = PROGRESS.exec(item);
    const chosen = KIND_OF_PARTS.exec(item) ?? CHOICES.exec(item) ?? PENALTY.exec(item) ?? ADDED.exec(item);
    if (progress)
      parts.push({
        name: progress[1]!,
        rule: { kind: "ratio", cap: null, zeroBelow: null },
        full: exact(progress[2]!),
        target: null,
        looksAt: "value",
      });
    else if (!chosen) return null;
  }
  return parts.length === 1 ? understood({ kind: "sumOfParts", parts: [...parts, GIVEN], cap: null }) : null;
}

/** The points of all other parts, given as they are. */
const GIVEN: RulePart = {
  name: "其他各项",
  rule: { kind: "bonus", items: [{ name: "各项", each: null, cap: null }], groupCap: null },
  full: null,
  target: null,
  looksAt: "part",
};
