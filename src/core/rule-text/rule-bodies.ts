import type { Exact } from "../values/exact";
import { exact } from "../values/exact";
import { withoutFrame } from "./frame-words";
import { normalText } from "./normal-text";
import { isHeading } from "./subject";

/** A rule's words, with the points that a heading around them names. */
export interface RuleBody {
  readonly body: string;
  readonly full: Exact | null;
}

/** 食品安全2个责任落实: counts nothing, though it holds a figure. */
const COUNTING_HEADING = /^([^,;。:()]*\d(?:个|会|项|类)[^,;。:()\d]{1,12}):/;

/** The words of a rule as they stand and without what stands around them, in one spelling. */
export function bodiesOf(text: string): readonly RuleBody[] {
  const normal = normalText(text)
    .replace(/\.$/, "")
    .replace(/[。;]+$/, "");
  const framed = withoutFrame(text);
  const counting = COUNTING_HEADING.exec(normal);
  const isTopic = counting !== null && isHeading(counting[1]!.replace(/\d/g, "")) && !/[得扣加]/.test(counting[1]!);
  return [
    { body: normal, full: null },
    ...(framed ? [{ body: framed.text, full: framed.full === null ? null : exact(framed.full) }] : []),
    ...(isTopic ? [{ body: normal.slice(counting[0].length), full: null }] : []),
  ];
}
