import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import type { Measure } from "../measures/measure";
import type { RuleKind, ScoringRule } from "../scoring/rules/registry";
import type { Exact } from "../values/exact";
import { ZERO } from "../values/exact";
import { foldText } from "../values/fold-text";
import { choiceWords, KIND_CHOICES, NOT_APPLICABLE_CHOICES } from "./choices";
import { CRITERIA_SHEET } from "./columns/criteria-sheet";
import { readRows } from "./match-headers";
import type { Criterion, NotApplicablePolicy, Target } from "./method";
import { readMeasure } from "./read-measure";
import { readPolicy } from "./read-settings";
import { splitNames } from "./read-roster";
import { readNamedRule } from "./read-rule";
import { readRuleText } from "./read-rule-text";
import type { RuleAndTarget } from "./read-rule-text";
import { readTarget } from "./read-target";
import type { MethodRow } from "./sheet-rows";

export type CriterionKey = (typeof CRITERIA_SHEET.columns)[number]["key"];
export type CriterionRow = MethodRow<CriterionKey>;

/** What 考核指标 says: the criteria that can be used, and the sums that the sheet itself states. */
export interface ReadCriteria {
  readonly criteria: readonly Criterion[];
  /** Points of rows that total 合计; each for all rows above it. */
  readonly statedTotals: readonly { readonly points: Exact; readonly place: CellPlace }[];
  /** False when a row could not be read: sums are not checked then. */
  readonly isWhole: boolean;
}

/**
 * Reads 考核指标. A section's name holds until the next one, as merged cells leave it. A row with a mistake gives findings
 * and no criterion; all rows are read, so that every mistake is listed at once. Targets by phases that name no year belong to
 * `year`.
 */
export function readCriteria(grid: Grid, findings: Finding[], year: number | null = null): ReadCriteria {
  const criteria: Criterion[] = [];
  const statedTotals: { points: Exact; place: CellPlace }[] = [];
  let section = "";
  let item = "";
  let rows = 0;
  for (const row of readRows<CriterionKey>(grid, CRITERIA_SHEET, findings)) {
    const total = readTotalRow(row);
    if (total) statedTotals.push(total);
    if (total || isSectionRow(row)) {
      if (!total) section = row.text("section") || row.text("item");
      continue;
    }
    section = row.text("section") || section;
    // Parts of one item leave the item's merged cell empty.
    item = row.text("item") || (row.has("part") ? item : "");
    rows++;
    const criterion = readCriterion(row, section, item, year);
    if (criterion) criteria.push(criterion);
  }
  reportTwice(criteria, findings);
  if (rows === 0 && !findings.some(({ place }) => place?.sheet === grid.sheet)) {
    const place = { sheet: grid.sheet, row: 0, col: 0 };
    findings.push(finding("method.sheet-empty", "blocking", place, { sheet: grid.sheet }));
  }
  return { criteria, statedTotals, isWhole: criteria.length === rows };
}

function readTotalRow(row: CriterionRow): { points: Exact; place: CellPlace } | null {
  const isTotal = [row.text("section"), row.text("item")].some((text) =>
    /^(?:合计|总计|总分|共计)$/.test(foldText(text)),
  );
  const points = isTotal ? row.number("full") : null;
  return points && { points, place: row.place("full") };
}

/** A row that holds a section's name and perhaps its points, but no rule and no source. */
function isSectionRow(row: CriterionRow): boolean {
  const isTotal = /^(?:合计|总计|总分|共计|小计)$/.test(foldText(row.text("section") || row.text("item")));
  const says = (["source", "method", "ruleText", "measure", "target", "part", "kind"] as const).some((key) =>
    row.has(key),
  );
  return isTotal || (!says && row.has("section") !== row.has("item") && !row.has("full"));
}

function readCriterion(row: CriterionRow, section: string, item: string, year: number | null): Criterion | null {
  if (item === "") row.required("item");
  const part = row.textOrNull("part");
  const full = readFull(row);
  const kind = row.choice("kind", KIND_CHOICES, "score");
  const target = readTargetCell(row, year);
  const measure = readMeasure(row);
  const rule = measure === null ? null : readRule(row, measure, target);
  const notApplicable = readPolicyCell(row);
  if (item === "" || full === null || kind === null || measure === null || !rule || notApplicable === undefined)
    return null;
  return {
    id: part === null ? item : `${item}/${part}`,
    section,
    item,
    part,
    scope: row.has("scope") ? splitNames(row.text("scope")) : scopeInName(section, item),
    kind,
    full,
    measure,
    rule: rule.rule,
    methodName: row.textOrNull("method"),
    ruleText: row.text("ruleText"),
    target: target ?? rule.target,
    unit: row.textOrNull("unit") ?? target?.unit ?? rule.target?.unit ?? null,
    department: row.textOrNull("department"),
    note: row.textOrNull("note"),
    parameters: row.textOrNull("parameters"),
    notApplicable,
    place: row.place("item"),
    cells: { source: row.place("source"), condition: row.place("condition"), target: row.place("target") },
    ruleCells: {
      ruleText: cellOf(row, "ruleText"),
      method: cellOf(row, "method"),
      parameters: cellOf(row, "parameters"),
    },
  };
}

function cellOf(row: CriterionRow, key: "ruleText" | "method" | "parameters"): CellPlace | null {
  return row.knows(key) ? row.place(key) : null;
}

/** 湖长制(仅琴江镇): what applies to one unit says so in its name. */
function scopeInName(section: string, item: string): readonly string[] | null {
  const match =
    /\((?:仅限?|只考核)([^()]+)\)/.exec(foldText(item)) ?? /\((?:仅限?|只考核)([^()]+)\)/.exec(foldText(section));
  return match ? splitNames(match[1]!) : null;
}

function readFull(row: CriterionRow): Exact | null {
  if (row.required("full") === null) return null;
  const full = row.number("full");
  if (full === null || full.compare(ZERO) > 0) return full;
  row.report("method.not-positive", "full", { header: "分值", text: row.text("full") });
  return null;
}

function readTargetCell(row: CriterionRow, year: number | null): Target | null {
  const text = row.text("target");
  if (text === "" || /^[-—/无]+$/.test(foldText(text))) return null;
  const target = readTarget(text, row.textOrNull("unit"), year);
  if (!target) row.report("method.bad-target", "target", { text });
  else if ((target.bar.kind === "figure" || target.bar.kind === "phases") && target.unit === null) {
    row.report("method.target-without-unit", "target", { item: row.text("item"), text }, "warning");
  }
  return target;
}

function readPolicyCell(row: CriterionRow): NotApplicablePolicy | null | undefined {
  const text = row.text("notApplicable");
  if (text === "") return null;
  const policy = readPolicy(text);
  if (policy) return policy;
  const choices = choiceWords(NOT_APPLICABLE_CHOICES).join("、");
  row.report("method.unknown-choice", "notApplicable", { header: "缺项处理", text, choices });
  return undefined;
}

/** A named method wins over the text; points given by hand and events need neither. */
function readRule(row: CriterionRow, measure: Measure, target: Target | null): RuleAndTarget | null {
  const read = readWrittenRule(row, measure, target);
  if (!read) return null;
  const needed = target ?? read.target;
  const method = row.text("method") || row.text("ruleText");
  if (needed === null && NEEDS_TARGET.includes(read.rule.kind)) {
    row.report("method.needs-target", "target", { item: row.text("item"), method });
    return null;
  }
  if (read.rule.kind === "ratio" && needed?.bar.kind === "figure" && needed.bar.value.equals(ZERO)) {
    row.report("method.target-zero", "target", { item: row.text("item"), method });
    return null;
  }
  return read;
}

const NEEDS_TARGET: readonly RuleKind[] = ["ratio", "threshold", "allOrNothing"];

function readWrittenRule(row: CriterionRow, measure: Measure, target: Target | null): RuleAndTarget | null {
  if (row.has("method")) {
    const rule = readNamedRule(row, target);
    return rule && { rule, target: null };
  }
  if (measure.kind === "manual" || measure.kind === "adjustments") return { rule: MANUAL, target: null };
  if (row.has("ruleText")) return readRuleText(row, target);
  row.report("method.no-rule", "ruleText", { item: row.text("item") });
  return null;
}

const MANUAL: ScoringRule = { kind: "manual" };

function reportTwice(criteria: readonly Criterion[], findings: Finding[]): void {
  const known = new Map<string, Criterion>();
  for (const criterion of criteria) {
    const key = foldText(criterion.id);
    const other = known.get(key);
    if (!other) known.set(key, criterion);
    else findings.push(finding("method.item-twice", "blocking", criterion.place, { item: criterion.id }, other.place));
  }
}
