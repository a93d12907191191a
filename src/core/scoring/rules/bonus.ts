import type { Exact } from "../../values/exact";
import { ZERO, min, sum } from "../../values/exact";
import { plain } from "../../values/rounding";
import { refused, scored } from "./outcome";
import { amount, list, optional, exactText, readExact } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** A kind of bonus with its own cap 单项封顶. */
export interface BonusItem {
  readonly name: string;
  /** Points for one, when the input counts how many; null when it gives the points. */
  readonly each: Exact | null;
  readonly cap: Exact | null;
  /** 单项最高2分: stands for every part that there is, however many. */
  readonly isEvery?: boolean;
}

/** Points added for what was won, each item and the whole with a cap 加分封顶. */
export interface BonusRule {
  readonly kind: "bonus";
  readonly items: readonly BonusItem[];
  readonly groupCap: Exact | null;
}

/**
 * The sum of the items, each held to its own cap first, then the sum to the group's cap; never below zero. Full points
 * play no part. An item 不限项 stands for each part that there is.
 *
 * Rule: 表彰加分最多为5分,排名加分最多不超过15分. One item takes the value; several take one part each, in order, and any
 * other number of parts is refused.
 *
 * @example caps 5 and 15: 7.5 and 12 -> 17
 */
export const bonus: RuleKindOf<BonusRule> = {
  kind: "bonus",
  names: { "zh-CN": "加分封顶", en: "Bonus with caps" },
  otherNames: ["加分"],
  needs: ["value", "parts"],
  parameters: {
    items: list<BonusItem>("项目", "表彰:每项1:最高5,排名:最高15", ",", { read: readItem, write: writeItem }),
    groupCap: optional(amount("合计最高", "20")),
  },
  apply(rule, input) {
    const values = rule.items.length === 1 && input.parts.length === 0 ? valueOf(input.value) : input.parts;
    if (values.length === 0) return refused("bonus", input.value === null ? "noValue" : "noParts", input);
    const items = rule.items[0]?.isEvery ? values.map(() => rule.items[0]!) : rule.items;
    if (values.length !== items.length) return refused("bonus", "wrongNumberOfParts", input);
    const counted = items.map((item, index) => countedFor(item, values[index]!));
    const total = sum(counted);
    const held = rule.groupCap === null ? total : min(total, rule.groupCap);
    const points = held.compare(ZERO) < 0 ? ZERO : held;
    return scored("bonus", points, input, {
      items: items.map((item, index) => `${item.name} ${plain(counted[index]!)}`).join("+"),
      total,
      groupCap: rule.groupCap,
      isHeld: !points.equals(total),
    });
  },
};

function valueOf(value: Exact | null): readonly Exact[] {
  return value === null ? [] : [value];
}

function countedFor(item: BonusItem, value: Exact): Exact {
  const points = item.each === null ? value : value.mul(item.each);
  return item.cap === null ? points : min(points, item.cap);
}

function readItem(text: string): BonusItem | undefined {
  const [name, ...facts] = text.split(":");
  const item: { name: string; each: Exact | null; cap: Exact | null; isEvery?: true } = {
    name: name!,
    each: null,
    cap: null,
  };
  for (const fact of facts) {
    if (fact === "不限项") {
      item.isEvery = true;
      continue;
    }
    const match = /^(每项|最高)(.+)$/.exec(fact);
    const value = match ? readExact(match[2]!) : undefined;
    if (!match || value === undefined) return undefined;
    item[match[1] === "每项" ? "each" : "cap"] = value;
  }
  return name === "" ? undefined : item;
}

function writeItem({ name, each, cap, isEvery }: BonusItem): string {
  const facts = [each ? `每项${exactText(each)}` : "", cap ? `最高${exactText(cap)}` : "", isEvery ? "不限项" : ""];
  return [name, ...facts.filter((fact) => fact !== "")].join(":");
}
