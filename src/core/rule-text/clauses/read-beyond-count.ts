import { RULE_KINDS } from "../../scoring/rules/registry";
import { readVeto } from "../results/read-policies";
import type { RuleHints } from "./rule-parts";
import type { RuleAlternative, RuleQuestion, RuleReading } from "../rule-reading";

type Reader = (text: string, hints: RuleHints) => RuleReading;

const ZEROED = "(?:的|者)?,?(?:此项|本项|该项|均)?(?:不得分|不计分|得0分|计0分|记0分|0分)";
const LATE =
  /(?:迟|延|逾期|超期|推迟|拖延|超时|晚|滞后)[^\d,;]{0,6}\d+(?:\.\d+)?(?:个?(?:工作日|月|星期|小时|季度)|天|日|周)/;
const NEVER = new RegExp(
  `^(.+)[,;。]((?:(?:到|至|截至)?(?:当年|本年|年)?(?:年底|年末|季末|月底|期末)(?:前)?)?(?:最终|始终|一直)?(?:仍然?|还)?(?:未|没有|不)(?:报送|上报|报|提交|交|完成|整改|整改到位|办结|回复|反馈|开展|报告|公开|支付|落实)${ZEROED})。?$`,
);

/**
 * 及时报送得2分,每迟报1天扣0.5分,未报送不得分: who never does it has no number of days; the rule is read without, and asks
 * how such a unit is written down. Null where nothing is late by so many.
 */
export function readNeverDone(text: string, hints: RuleHints, readMain: Reader): RuleReading | null {
  const match = NEVER.exec(text);
  if (!match || !LATE.test(match[1]!)) return null;
  return besides(readMain(match[1]!, hints), "neverDone", []);
}

/** 一般事故每起扣2分,较大事故一票否决: points for the one, and a veto that is the method's own for the other. */
export function readVetoBeside(text: string, hints: RuleHints, readMain: Reader): RuleReading | null {
  const match = /^(.+)[,;。]([^,;。]{4,40})。?$/.exec(text);
  const words = match?.[2]!.replace(/^(?:但|同时|并)/, "");
  const veto = words && /[一1]票否决|定为|取消|不得评|末位/.test(words) ? readVeto(words) : null;
  if (!match || !veto?.understood) return null;
  return besides(readMain(match[1]!, hints), "vetoBeside", [{ label: words!, rule: veto.rule }]);
}

/** The rule with what stands beside it as a question; null where it is no points rule. */
function besides(main: RuleReading, code: RuleQuestion["code"], more: readonly RuleAlternative[]): RuleReading | null {
  if (!main.understood || !(main.rule.kind in RULE_KINDS)) return null;
  const asked: RuleQuestion = { code, chosen: 0, alternatives: [{ label: code, rule: main.rule }, ...more] };
  return { ...main, questions: [...main.questions, asked] };
}

/** 未达到的按比例得分,每低1%扣0.5分 says two things of one shortfall: each alone is a rule, and the office uses one. */
export function readTwoMethods(text: string, hints: RuleHints, readMain: Reader): RuleReading | null {
  const clauses = text.replace(/。$/, "").split(/[,;]/);
  const shared = clauses.findIndex((clause) =>
    /^(?:未完成|未达到?|达不到|不足)[^\d]*按[^\d]*比例[^\d]*分$/.test(clause),
  );
  const stepped = clauses.findIndex((clause) => /^每(?:低|少|差|降)[^,;]*扣\d+(?:\.\d+)?分$/.test(clause));
  if (shared < 0 || stepped < 0) return null;
  const without = (at: number): RuleReading => readMain(clauses.filter((_one, index) => index !== at).join(","), hints);
  const [byShare, bySteps] = [without(stepped), without(shared)];
  if (!byShare.understood || !bySteps.understood || !(bySteps.rule.kind in RULE_KINDS)) return null;
  const alternatives = [
    { label: clauses[shared]!, rule: byShare.rule },
    { label: clauses[stepped]!, rule: bySteps.rule },
  ];
  return { ...byShare, questions: [{ code: "twoMethods", chosen: 0, alternatives }, ...bySteps.questions] };
}
