import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import { withoutFrame } from "../words/frame-words";
import { normalText } from "../words/normal-text";
import { isHeading } from "../words/subject";

/** A rule's words, with the points that a heading around them names. */
export interface RuleBody {
  readonly body: string;
  readonly full: Exact | null;
}

/** 食品安全2个责任落实: counts nothing, though it holds a figure. */
const COUNTING_HEADING = /^([^,;。:()]*\d(?:个|会|项|类)[^,;。:()\d]{1,12}):/;

/** ,扣完为止(5分). */
const POINTS_BEHIND = /(?<=[,;。止算分])\((?:满分|共|计|分值|本项)*(\d+(?:\.\d+)?)分\)$/;

/** The words of a rule as they stand and without what stands around them, in one spelling. */
export function bodiesOf(text: string): readonly RuleBody[] {
  const normal = normalText(text)
    .replace(/\.$/, "")
    .replace(/[。;]+$/, "");
  const framed = withoutFrame(text);
  const counting = COUNTING_HEADING.exec(normal);
  const isTopic = counting !== null && isHeading(counting[1]!.replace(/\d/g, "")) && !/[得扣加]/.test(counting[1]!);
  const behind = POINTS_BEHIND.exec(normal);
  return [
    { body: normal, full: null },
    ...(behind ? bodiesOf(normal.slice(0, behind.index)).map(({ body }) => ({ body, full: exact(behind[1]!) })) : []),
    ...(framed ? [{ body: framed.text, full: framed.full === null ? null : exact(framed.full) }] : []),
    ...(isTopic ? [{ body: normal.slice(counting[0].length), full: null }] : []),
  ];
}
