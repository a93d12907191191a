import { finding, type Finding } from "../finding";
import { exact, sum } from "../values/exact";
import { plain } from "../values/rounding";
import { AIM_UNITS } from "./aim-words";
import { paragraphsOf, walk, type OutlineNode } from "./outline";
import type { PlanTarget } from "./plan";

/** A total and its parts in one sentence (三年搬迁196人,…58人,…87人,…51人), and two figures for one year. */
export function checkSums(targets: readonly PlanTarget[]): readonly Finding[] {
  const groups = new Map<string, PlanTarget[]>();
  for (const target of targets.filter((one) => !one.isRelative && one.unit !== "%")) {
    const key = `${target.place.line} ${target.name} ${target.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()].flatMap((group) => [...sumFinding(group), ...yearFindings(group)]);
}

function sumFinding(group: readonly PlanTarget[]): readonly Finding[] {
  const [total, ...parts] = group;
  if (!total || parts.length < 2 || /^(?:到|至)?\d{4}年/.test(total.text)) return [];
  const added = sum(parts.map((part) => exact(part.value)));
  if (added.equals(exact(total.value))) return [];
  const facts = { line: total.place.line, excerpt: total.text, total: total.value, sum: plain(added) };
  return [finding("plan.sum-differs", "warning", null, facts)];
}

function yearFindings(group: readonly PlanTarget[]): readonly Finding[] {
  const seen = new Map<string, PlanTarget>();
  return group.flatMap((target) => {
    const year = /^(?:到|至)?(\d{4})年/.exec(target.text)?.[1];
    if (!year) return [];
    const first = seen.get(year);
    if (!first) seen.set(year, target);
    if (!first || first.value === target.value) return [];
    const facts = { line: target.place.line, excerpt: `${first.text},${target.text}`, year: Number(year) };
    return [finding("plan.year-twice", "warning", null, facts)];
  });
}

const AMOUNT = new RegExp(`(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(${AIM_UNITS})`, "g");

/**
 * 危房改造312户,其中甲乡120户、乙镇96户、丙镇86户: parts behind 其中 that do not add up to the figure before it. Parts by time
 * are left alone: 二季度累计 counts what the first quarter did too.
 */
export function checkParts(root: OutlineNode): readonly Finding[] {
  const nodes = [root, ...walk(root).map(([node]) => node)];
  return nodes
    .flatMap(paragraphsOf)
    .flatMap(({ text, line }) => text.split(/[。;!]/).flatMap((sentence) => partsFinding(sentence, line) ?? []));
}

function partsFinding(sentence: string, line: number): Finding | null {
  const [whole, ...rest] = sentence.split("其中");
  if (rest.length !== 1) return null;
  const words = rest[0]!.split(/,(?=确保|每|力争|实现|并|使)/)[0]!;
  const total = [...whole!.matchAll(AMOUNT)].at(-1);
  const amounts = [...words.matchAll(AMOUNT)];
  const parts = amounts.filter((amount) => amount[2] === total?.[2]);
  if (!total || parts.length < 2 || parts.length < amounts.length || /季度|\d月|累计|以上|不少于/.test(words))
    return null;
  const value = (amount: RegExpExecArray) => exact(amount[1]!.replace(/,/g, ""));
  const added = sum(parts.map(value));
  if (added.equals(value(total))) return null;
  const excerpt = sentence.slice(sentence.lastIndexOf(",", total.index) + 1).slice(0, 60);
  const facts = { line, excerpt, total: plain(value(total)), sum: plain(added) };
  return finding("plan.sum-differs", "warning", null, facts);
}
