import { points } from "../../scoring/rules/award";
import { EVERYTHING, atLeast } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, exact, sum } from "../../values/exact";
import { FIGURE } from "../counted/counted-words";
import { bodiesOf } from "./rule-bodies";
import { LISTED, SO_MANY, namesListed, partName } from "../words/listed-names";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

/** One of the figures, with its own points and, where the text has one, its own bar. */
interface Indicator {
  readonly name: string;
  readonly full: Exact;
  readonly target: Exact | null;
}

const POINTS = "(?:各占|各计|各得|每项各?|各)";
const GIVEN = "(?:占|计|得|为|赋|记)?(?:分值)?";
const BARS = `(?:(?:分别)?(?:达到?|不低于|≥)((?:${FIGURE}%、)+${FIGURE}%)(?:以上)?|(?:均|都)(?:应)?(?:达到?|不低于|≥)(${FIGURE}%)(?:以上)?|(?:分别|均|都)?(?:按期|全面|全部)?(?:完成|达到)(?:年度|全年|县|市|下达)*(?:目标任务|任务|目标)(?:数)?)?`;
const ALIKE = new RegExp(`^(${LISTED})${SO_MANY}(?:均)?${BARS}(?:的)?,?${POINTS}${GIVEN}(${FIGURE})分$`);
const IN_TURN = new RegExp(
  `^(${LISTED})${SO_MANY}${BARS}(?:的)?,?(?:分值)?(?:分别|依次)${GIVEN}((?:${FIGURE}分?、)+${FIGURE})分$`,
);
const WITH_BARS = new RegExp(
  `^((?:[^、,;。\\d]{2,24}目标(?:值)?(?:为)?${FIGURE}%、)+[^、,;。\\d]{2,24}目标(?:值)?(?:为)?${FIGURE}%)(?:的)?,?${POINTS}${GIVEN}(${FIGURE})分$`,
);
const ONE_BY_ONE = new RegExp(
  `^((?:[^、,;。\\d]{2,40}(?:占|为|计|\\()(?:${FIGURE})分\\)?[、,])+[^、,;。\\d]{2,40}(?:占|为|计|\\()(?:${FIGURE})分\\)?)$`,
);

const BY_SHARE = new RegExp(
  `^(?:未(?:完成|达到|达标)(?:任务|目标|要求)?的?)?(?:各项|各指标|[2-9]项)?(?:得分)?(?:均|都|分别)?(?:按照?|以|依据|根据)?(?:各项|各自|各指标|其|单项|指标)?(?:的)?(?:实际|任务|目标)*(?:完成)?(?:率|比例|比率|百分比|百分率|进度|完成率)(?:值)?(?:×(?:(${FIGURE})分?|(?:各自|该项|相应|各项|对应)?(?:分值|满分)))?(?:折算|换算)?(?:计分|得分|计算得分|赋分|计算|给分|记分|折算得分)?$`,
);
const BY_FORMULA = new RegExp(
  `^(?:各项|每项|单项)?得分=(?:实际|各项)?[^\\d,;=×/÷]{0,8}(?:率|比例|值|数)(?:[/÷](?:目标|任务)[值数率]?)?×(?:(${FIGURE})分?|(?:各自|该项|相应)?(?:分值|满分))$`,
);
const NOTHING_SHORT =
  /^(?:未(?:达到|完成|达标)|达不到|不达标)(?:目标|任务|要求|标准|进度|时序)?的?,?(?:该时点|该时段|该项|此项|相应项|对应项|当项|当期|单项)?(?:不得分|不计分|得0分)$/;
const NOTHING_BELOW = new RegExp(
  `^(?:完成率)?(?:低于|不足|未达到)(${FIGURE})%的?,?(?:该项|此项|相应项|单项|当项)?不得分$`,
);
const CAPPED = new RegExp(
  `^(?:完成率)?超(?:过|出)?(?:100%|任务|目标)的?,?(?:均)?按(?:100%|满分)(?:计算|计分|计|算)?$|^(?:单项|各项|每项)(?:得分)?(?:最高)?不(?:得)?超过(?:该项|本项|其|各自|单项)?(?:分值|满分|标准分|${FIGURE}分)$|^(?:单项|各项|每项)(?:得分)?超过(${FIGURE})分的?按(${FIGURE})分计(?:算)?$|^(?:单项|各项|每项)(?:得分)?(?:以)?(?:最高|满分)(?:得|为)?(${FIGURE})分(?:为限|封顶)?$|^扣完为止$`,
);

const TOTAL = new RegExp(`^(?:合计|共|本项)*(?:最[高多]|满分)(?:得|为|计)?(${FIGURE})分$`);

/**
 * Several figures with points each and one sentence for them all: 开工率、竣工率各占4分,均按完成率计分; 6月底、9月底支出进度分别达到
 * 50%、75%的,分别得3分、4分,未达到的不得分. They add up; each takes one part in the order of the text. Null for anything else.
 */
export function readIndicators(text: string): RuleReading | null {
  for (const { body, full } of bodiesOf(text)) {
    for (const { index } of [...body.matchAll(/[,;。]/g)].reverse()) {
      const indicators = indicatorsIn(body.slice(0, index));
      const rule = indicators && ruleOfAll(indicators, body.slice(index + 1).split(/[,;。]/));
      if (!rule) continue;
      const total = sum(indicators.map((one) => one.full));
      return understood(rule, { full: full ?? total, questions: totalAsked(rule, total, full ?? total) });
    }
  }
  return null;
}

function indicatorsIn(words: string): readonly Indicator[] | null {
  return alike(words) ?? inTurn(words) ?? withTargets(words) ?? oneByOne(words);
}

function alike(words: string): readonly Indicator[] | null {
  const match = ALIKE.exec(words);
  const names = match && namesListed(match[1]!, match[2]);
  return names && withBars(names, sameFor(names, match![5]!), match![3], match![4]);
}

function inTurn(words: string): readonly Indicator[] | null {
  const match = IN_TURN.exec(words);
  return match && withBars(namesListed(match[1]!, match[2]), figuresIn(match[5]!), match[3], match[4]);
}

function withTargets(words: string): readonly Indicator[] | null {
  const match = WITH_BARS.exec(words);
  const names = match && namesListed(match[1]!.replace(new RegExp(`目标(?:值)?(?:为)?${FIGURE}%`, "g"), ""));
  const bars = match?.[1]!.match(new RegExp(`${FIGURE}%`, "g"))?.join("、");
  return names ? withBars(names, sameFor(names, match[2]!), bars) : null;
}

function sameFor(names: readonly string[], figure: string): readonly Exact[] {
  return names.map(() => exact(figure));
}

function oneByOne(words: string): readonly Indicator[] | null {
  const match = ONE_BY_ONE.exec(words);
  if (!match) return null;
  const names = namesListed(
    match[1]!.replace(new RegExp(`(?:占|为|计|\\()${FIGURE}分\\)?`, "g"), "").replaceAll(",", "、"),
  );
  return withBars(names, figuresIn(match[1]!));
}

function withBars(
  names: readonly string[] | null,
  fulls: readonly Exact[],
  own?: string,
  shared?: string,
): readonly Indicator[] | null {
  const bars = own === undefined ? null : figuresIn(own);
  if (!names || names.length !== fulls.length || (bars && bars.length !== names.length)) return null;
  return names.map((name, at) => ({
    name,
    full: fulls[at]!,
    target: bars ? bars[at]! : shared === undefined ? null : exact(shared.replace("%", "")),
  }));
}

function figuresIn(list: string): readonly Exact[] {
  return [...list.matchAll(/\d+(?:\.\d+)?(?=[%分、]|$)/g)].map(([one]) => exact(one));
}

/** What the sentences for all of them say; null when one of them says anything else. */
function ruleOfAll(indicators: readonly Indicator[], clauses: readonly string[]): ScoringRule | null {
  let share = false;
  let nothing = false;
  let zeroBelow: Exact | null = null;
  for (const clause of clauses) {
    const below = NOTHING_BELOW.exec(clause);
    if (below && zeroBelow === null) {
      zeroBelow = exact(below[1]!);
      continue;
    }
    const by = BY_SHARE.exec(clause) ?? BY_FORMULA.exec(clause);
    const capped = CAPPED.exec(clause);
    const figures = [by?.[1], ...(capped?.slice(1) ?? [])].filter((one) => one !== undefined);
    if (!figures.every((one) => indicators.every(({ full }) => full.equals(exact(one))))) return null;
    if (by) share = true;
    else if (NOTHING_SHORT.test(clause)) nothing = true;
    else if (!capped && !isTotal(clause, indicators)) return null;
  }
  if (share === nothing || (zeroBelow && !(share && indicators.every(({ target }) => target === null)))) return null;
  return {
    kind: "sumOfParts",
    parts: indicators.map((one) => (share ? inShare(one, zeroBelow) : allOf(one))),
    cap: null,
  };
}

/** 最多得3分 says again what they add up to. */
function isTotal(clause: string, indicators: readonly Indicator[]): boolean {
  const match = TOTAL.exec(clause);
  return match !== null && sum(indicators.map(({ full }) => full)).equals(exact(match[1]!));
}

function inShare({ name, full, target }: Indicator, zeroBelow: Exact | null): RulePart {
  const rule: ScoringRule = { kind: "ratio", cap: null, zeroBelow };
  return { name: partName(name), rule, full, target: target ?? HUNDRED, looksAt: "part" };
}

function allOf({ name, full, target }: Indicator): RulePart {
  const tiers = [
    { within: atLeast(target ?? HUNDRED), award: points(full) },
    { within: EVERYTHING, award: points(ZERO) },
  ];
  const rule: ScoringRule = { kind: "tiers", basis: "value", tiers };
  return { name: partName(name), rule, full: null, target: null, looksAt: "part" };
}

function totalAsked(rule: ScoringRule, stated: Exact, headed: Exact): readonly RuleQuestion[] {
  if (stated.equals(headed)) return [];
  const alternatives = [
    { label: "fullAsStated", rule, full: headed },
    { label: "sumOfStated", rule, full: stated },
  ];
  return [{ code: "partsTotal", chosen: 0, alternatives }];
}
