import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Exact } from "../values/exact";
import { ZERO, sum } from "../values/exact";
import { foldText } from "../values/fold-text";
import { plain } from "../values/rounding";
import type { OutlineItem, OutlineSection, RuleSheetOutline } from "./rule-sheet-outline";

/**
 * Holds a rule sheet against itself 指标体系自查: parts against their item, items against their section, sections against the
 * total, extra sections that take the sheet over its total or award more than their label, items that apply to one unit
 * only, and texts that repeat one another.
 *
 * @example item 18 is worth 3 points but its parts give 1 and 1 -> method.item-mismatch
 */
export function checkRuleSheet(outline: RuleSheetOutline): readonly Finding[] {
  return [
    ...outline.sections.flatMap(({ items }) => items.flatMap(checkParts)),
    ...outline.sections.flatMap(checkSection),
    ...checkTotal(outline),
    ...outline.sections.flatMap(checkScope),
    ...checkTexts(outline),
  ];
}

function checkParts(item: OutlineItem): readonly Finding[] {
  const total = sum(item.parts);
  if (item.parts.length === 0 || total.equals(item.points)) return [];
  const facts = { item: item.name, total: plain(total), expected: plain(item.points) };
  return [finding("method.item-mismatch", "warning", item.place, facts)];
}

function itemPoints(section: OutlineSection): Exact {
  return sum(section.items.map(({ points }) => points));
}

function checkSection(section: OutlineSection): readonly Finding[] {
  const { name, stated, place } = section;
  if (!stated) return [];
  const total = itemPoints(section);
  if (section.isExtra) {
    const isOver = section.most !== null && section.most.compare(stated) > 0;
    const facts = { section: name, label: plain(stated), most: plain(section.most ?? ZERO) };
    return isOver ? [finding("method.section-awards-more", "warning", place, facts)] : [];
  }
  const facts = { section: name, total: plain(total), expected: plain(stated) };
  return total.equals(stated) ? [] : [finding("method.section-mismatch", "warning", place, facts)];
}

function checkTotal({ total: expected, sections }: RuleSheetOutline): readonly Finding[] {
  if (!expected) return [];
  const worth = (section: OutlineSection) => section.stated ?? itemPoints(section);
  const total = sum(sections.filter(({ isExtra }) => !isExtra).map(worth));
  const place = sections[0]?.place ?? null;
  if (!total.equals(expected)) {
    const facts = { total: plain(total), expected: plain(expected) };
    return [finding("method.total-mismatch", "warning", place, facts)];
  }
  return sections.flatMap((section) => {
    if (!section.isExtra || !section.stated) return [];
    const facts = {
      section: section.name,
      points: plain(section.stated),
      total: plain(total.add(section.stated)),
      expected: plain(expected),
    };
    return [finding("method.extra-section-takes-over", "warning", section.place, facts)];
  });
}

/** A whole section for one unit is said once, not item by item. */
function checkScope(section: OutlineSection): readonly Finding[] {
  const units = new Set(section.items.map(({ onlyUnit }) => onlyUnit));
  const [only] = [...units];
  if (units.size === 1 && only) {
    const facts = { name: section.name || section.items[0]!.name, unit: only, points: plain(itemPoints(section)) };
    return [finding("method.applies-to-one", "warning", section.place, facts)];
  }
  return section.items.flatMap(({ name, onlyUnit, points, place }) =>
    onlyUnit
      ? [finding("method.applies-to-one", "warning", place, { name, unit: onlyUnit, points: plain(points) })]
      : [],
  );
}

/** Shorter texts, such as 按完成比例得分, are rightly the same for many items. */
const SHORTEST_REPEAT = 20;

function checkTexts({ sections }: RuleSheetOutline): readonly Finding[] {
  const whole = sections.map(({ name, text, place }) => ({ name, text, place }));
  const items = sections.flatMap((section) => section.items.map(({ name, text, place }) => ({ name, text, place })));
  return [...repeats(whole), ...repeats(items)];
}

function repeats(named: readonly Pick<OutlineItem, "name" | "text" | "place">[]): readonly Finding[] {
  const known = new Map<string, Pick<OutlineItem, "name" | "text" | "place">>();
  return named.flatMap((one) => {
    const text = foldText(one.text);
    const first = known.get(text);
    if (!first) known.set(text, one);
    if (!first || text.length < SHORTEST_REPEAT) return [];
    return [finding("method.text-repeats", "warning", one.place, { first: first.name, second: one.name }, first.place)];
  });
}
