import type { RuleKind } from "../../core/scoring/rules/registry";
import type { RuleFacts } from "../../core/scoring/scoring-rule";
import { refusalWords } from "./refusals";

type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What the rule did with a unit's figure, between the figure and the points: `目标 ≥95%,低 3 个百分点,…,共扣 0.6 分`. */
export function ruleWork(facts: RuleFacts): string {
  if (typeof facts["refusal"] === "string") {
    return `不能计分:${refusalWords[facts["refusal"] as keyof typeof refusalWords]}`.replace(/。$/, "");
  }
  return WORK[facts.kind as RuleKind](facts)
    .filter((words) => words !== "")
    .join(",");
}

/** Units of a difference: percentages differ by percentage points. */
function gapUnit(f: Facts): string {
  return f["unit"] === "%" ? " 个百分点" : unitWords(f);
}

function unitWords(f: Facts): string {
  return f["unit"] === null || f["unit"] === undefined ? "" : f["unit"] === "%" ? "%" : ` ${f["unit"]}`;
}

function target(f: Facts): string {
  if (f["target"] === null) return "";
  return `目标 ${f["direction"] === "lower" ? "≤" : "≥"}${f["target"]}${unitWords(f)}`;
}

function readingWords(f: Facts): string {
  return f["reading"] === "whole" ? "(不足一步不计)" : f["reading"] === "started" ? "(不足一步按一步计)" : "";
}

function stepWords(f: Facts, size: string, side: string, verb: string, points: string): string {
  const unit = gapUnit(f);
  const step = f["stepBasis"] === "target" ? `目标值的 ${f[size]}% ` : ` ${f[size]}${unit === "" ? " " : unit}`;
  return `每${side}${step}${verb} ${f[points]} 分${readingWords(f)}`;
}

const better = (f: Facts): string => (f["direction"] === "lower" ? "低" : "高");
const worse = (f: Facts): string => (f["direction"] === "lower" ? "高" : "低");
const isZero = (fact: string | number | boolean | null | undefined): boolean =>
  fact === "0" || fact === null || fact === undefined;

function tierBasis(f: Facts): string {
  switch (f["basis"]) {
    case "completion":
      return `完成率 ${f["looked"]}%`;
    case "overTarget":
      return `比目标 ${signed(f["looked"])}`;
    case "overAverage":
      return `比平均数 ${signed(f["looked"])}`;
    case "overPrevious":
      return `比上期 ${signed(f["looked"])}`;
    case "placeShare":
    case "placeShareRounded":
    case "placeShareEnds":
      return `名次在前 ${f["looked"]}%`;
    default:
      return "";
  }
}

function signed(figure: Facts[string] | undefined): string {
  const text = String(figure);
  return text === "0" ? "相同" : text.startsWith("-") ? `低 ${text.slice(1)}` : `高 ${text}`;
}

function placeWords(f: Facts): string {
  return `${isZero(f["of"] === 0 ? null : String(f["of"])) ? "" : `${f["of"]} 个单位中`}第 ${f["rank"]} 名${f["isShared"] === true ? "(并列)" : ""}`;
}

function aroundBar(f: Facts, bar: string): string[] {
  const base = `基本分 ${f["base"]} 分`;
  if (!isZero(f["added"])) {
    const cap = f["plusCap"] === null ? "" : `(最多加 ${f["plusCap"]} 分)`;
    return [
      bar,
      `${better(f)} ${f["above"]}${aroundUnit(f)}`,
      base,
      stepWords(f, "plusStep", better(f), "加", "plus") + cap,
      `共加 ${f["added"]} 分`,
    ];
  }
  if (!isZero(f["taken"])) {
    const cap = f["minusCap"] === null ? "" : `(最多扣 ${f["minusCap"]} 分)`;
    return [
      bar,
      `${worse(f)} ${f["below"]}${aroundUnit(f)}`,
      base,
      stepWords(f, "minusStep", worse(f), "扣", "minus") + cap,
      `共扣 ${f["taken"]} 分`,
    ];
  }
  return [bar, base];
}

function aroundUnit(f: Facts): string {
  return f["stepBasis"] === "target" ? "%" : gapUnit(f);
}

const WORK: { readonly [Kind in RuleKind]: (f: Facts) => string[] } = {
  ratio: (f) => [
    target(f),
    `完成率 ${f["completion"]}%`,
    f["isBelowBar"] === true ? `低于 ${f["zeroBelow"]}%,不得分` : "按完成比例得分",
  ],
  inverseRatio: (f) => [`目标 ≤${f["target"]}${unitWords(f)}`, "按目标值与实际值之比得分"],
  threshold: (f) =>
    isZero(f["gap"])
      ? [target(f), "已达标"]
      : [
          target(f),
          `${worse(f)} ${f["gap"]}${gapUnit(f)}`,
          f["isTooShort"] === true
            ? "差距过大,不得分"
            : f["isZeroed"] === true
              ? `${worse(f)}于 ${f["zeroBeyond"]}${unitWords(f)},不得分`
              : stepWords(f, "step", worse(f), "扣", "pointsPerStep"),
          `共扣 ${f["deducted"]} 分`,
        ],
  allOrNothing: (f) => [target(f), f["isReached"] === true ? "已达标" : `未达标(差 ${f["gap"]}${gapUnit(f)})`],
  overFulfilment: (f) => aroundBar(f, target(f)),
  twoSided: (f) => aroundBar(f, isZero(f["target"]) ? "" : target(f)),
  aroundAverage: (f) => aroundBar(f, `平均数 ${f["bar"]}${unitWords(f)}`),
  tiers: (f) => [tierBasis(f), `在 ${f["tier"]} 区间`],
  rankTable: (f) => [placeWords(f), "按名次赋分"],
  rankLinear: (f) => [
    placeWords(f),
    `第一名 ${f["first"]} 分、末名 ${f["last"]} 分,按名次等差`,
    f["coefficient"] === "1" ? "" : `乘难度系数 ${f["coefficient"]}`,
  ],
  rankStep: (f) => [
    placeWords(f),
    f["isLast"] === true
      ? "末名另有规定"
      : f["from"] === "top"
        ? `自第一名起每位次减 ${f["step"]} 分`
        : `自末名起每进一位加 ${f["step"]} 分`,
  ],
  shareOfBest: (f) => [
    `第一名 ${f["best"]}${unitWords(f)}`,
    f["isOut"] === true ? `第 ${f["rank"]} 名,不在前 ${f["upTo"]} 名` : "按与第一名的比例得分",
  ],
  efficacy: (f) => [`最差 ${f["worst"]}、最好 ${f["best"]}${unitWords(f)}`, `功效系数 ${f["coefficient"]}`],
  betweenStandards: (f) => [`本档标准 ${f["lower"]}、上档标准 ${f["upper"]}${unitWords(f)}`, `按标准值折算`],
  events: (f) => [
    f["counted"] === "missing"
      ? `应有 ${f["target"]} 次,少 ${f["events"]} 次`
      : isZero(f["allowed"])
        ? ""
        : `允许 ${f["allowed"]} 次`,
    f["isZeroed"] === true
      ? "次数超过限度,不得分"
      : `每${f["eventsPerStep"] === "1" ? "" : ` ${f["eventsPerStep"]} `}次扣 ${f["pointsPerEvent"]} 分`,
    `共扣 ${f["deducted"]} 分`,
  ],
  escalating: (f) => [String(f["items"]), `共扣 ${f["deducted"]} 分`],
  progressive: (f) => [`发生 ${f["events"]} 次,逐次加重`, `共扣 ${f["deducted"]} 分`],
  bonus: (f) => [String(f["items"]), f["isHeld"] === true ? `合计 ${f["total"]} 分,受上限限制` : ""],
  tally: (f) => [
    String(f["items"]),
    f["counting"] === "highest" ? "就高计分" : "",
    isZero(f["base"]) ? "" : `基本分 ${f["base"]} 分`,
    isZero(f["added"]) ? "" : `共加 ${f["added"]} 分`,
    isZero(f["taken"]) ? "" : `共扣 ${f["taken"]} 分`,
    f["isCleared"] === true ? "发生了该项不得分的情形" : "",
  ],
  formula: (f) => [
    f["situation"] === "" ? "" : `符合“${f["situation"]}”`,
    `按 ${f["formula"]} 计${f["worked"] === f["result"] ? ` ${f["result"]} 分` : `,${f["worked"]}=${f["result"]}`}`,
    f["isHeld"] === true ? "受最高、最低分或小数位限制" : "",
  ],
  sumOfParts: (f) => [String(f["items"]), f["isHeld"] === true ? `合计 ${f["total"]} 分,受上限限制` : ""],
  change: (f) => aroundBar(f, `上期 ${f["bar"]}${unitWords(f)}`),
  qualitative: (f) => [`等级“${f["grade"]}”`],
  manual: (f) => [`评分 ${f["given"]} 分`, f["isHeld"] === true ? "超出分值范围,按分值计" : ""],
  assessorGroups: (f) => [`${f["groups"]} 组打分${f["dropExtremes"] === true ? ",去掉最高分和最低分" : ""},取平均`],
  minMax: (f) => [`最差 ${f["worst"]}、最好 ${f["best"]}${unitWords(f)}`, "按极差标准化得分"],
  zScore: (f) => [`平均 ${f["mean"]}、标准差 ${f["deviation"]}`, `标准分 ${f["z"]}`],
  shareOfRange: (f) => [`零分值 ${f["worst"]}、满分值 ${f["best"]}${unitWords(f)}`, "按所在位置得分"],
  composition: (f) => [String(f["items"])],
  periodPlaces: (f) => [
    `各期名次与加减分 ${f["items"]}`,
    isZero(f["added"]) ? "" : `共加 ${f["added"]} 分`,
    isZero(f["taken"]) ? "" : `共扣 ${f["taken"]} 分`,
  ],
  firstLast: (f) => [`第一名 ${f["firsts"]} 次、末名 ${f["lasts"]} 次`, `每次加 ${f["first"]} 分或扣 ${f["last"]} 分`],
  shareOfTotal: (f) => [`原满分 ${f["outOf"]} 分,按比例折算`],
};
