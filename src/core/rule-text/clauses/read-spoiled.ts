import { ZERO, exact } from "../../values/exact";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isPlainEvent } from "../words/subject";

const SPOILED =
  /^(?:凡|如|若|年内|当年|本年度|全年|季度内)?(?:发生|出现|存在|发现|因)([^\d,;。]{2,24}?)(?:的|情况的|情形的)?,?(?:(?:一经|经)?查实(?:的)?,)?(?:此项|本项|该项|单项)?(?:不得分|不计分|得0分|计0分|记0分)。?$/;

const NONE_OR_SPOILED = new RegExp(
  "^(?:全年|年内|当年|年度内)?(?:无|未发生|没有发生|未出现|没有)([^\\d,;]{2,20}?)(?:的)?,?得(?:满分|(\\d+(?:\\.\\d+)?)分)[,;]" +
    "(?:凡|如|若)?(?:发生|出现|有)(?:任何)?(?:1(?:起|次|例|件)|\\1)?(?:及?以上)?(?:\\1)?(?:的)?,?(?:此项|本项|该项)?不得分$",
);

/** 全年无火灾得2分,发生1起不得分 says it from both sides. */
export function readNoneOrSpoiled(text: string): RuleReading | null {
  const match = NONE_OR_SPOILED.exec(text);
  if (!match || !isPlainEvent(match[1]!.replace(/(?<=一般|较大|重大|特大|轻微)以上/g, ""))) return null;
  const target = { op: "<=" as const, value: ZERO, unit: null };
  const full = match[2] === undefined ? null : exact(match[2]);
  return understood({ kind: "allOrNothing", direction: "lower", otherwise: ZERO }, { target, full });
}

/** 发生较大事故的,本项不得分: the figure is how often it happened; full points when never. */
export function readSpoiled(text: string): RuleReading | null {
  const match = SPOILED.exec(text);
  if (!match || !isPlainEvent(match[1]!.replace(/(?<=一般|较大|重大|特大|轻微)以上/g, ""))) return null;
  const never = { op: "<=" as const, value: ZERO, unit: null };
  return understood({ kind: "allOrNothing", direction: "lower", otherwise: ZERO }, { target: never });
}
