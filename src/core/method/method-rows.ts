import type { QuotaKey } from "../ledgers/ledger-quotas";
import { exact } from "../values/exact";
import { plain } from "../values/rounding";
import type { Measure } from "../measures/measure";
import { ruleParameters } from "../rule-text/rule-parameters";
import { exactText } from "../scoring/rules/parameter";
import { RULE_KINDS } from "../scoring/rules/registry";
import type { SpecCell } from "../sheets/sheet-spec";
import { periodText } from "../values/period";
import type { Choices, MeasureWord } from "./choices";
import { choiceWord, KIND_CHOICES, MEASURE_CHOICES, MISSING_CHOICES, NOT_APPLICABLE_CHOICES } from "./choices";
import { ROUNDING_CHOICES, TIES_CHOICES, VETO_CHOICES, YES_NO_CHOICES } from "./choices";
import type { ADJUSTMENT_SHEET } from "./columns/adjustment-sheet";
import type { CRITERIA_SHEET } from "./columns/criteria-sheet";
import type { ROSTER_SHEET } from "./columns/roster-sheet";
import { QUOTA_ROWS } from "./columns/quota-settings";
import type { SettingKey } from "./columns/setting-row";
import type { VETO_SHEET } from "./columns/veto-sheet";
import type { Adjustment, AssessedUnit, Band, Criterion, Method, NotApplicablePolicy, Veto } from "./method";
import { splitParameters } from "./read-parameters";
import { compositionText } from "./read-composition";
import { columnRefText } from "./read-source";

/** A row of a method sheet: a cell for each column that has something to say. */
export type RowOf<Sheet extends { readonly columns: readonly { readonly key: string }[] }> = {
  readonly [Key in Sheet["columns"][number]["key"]]?: SpecCell;
};

export function rosterRow(unit: AssessedUnit): RowOf<typeof ROSTER_SHEET> {
  const { name, otherNames, unitClass, personResponsible, coefficient } = unit;
  const factor = coefficient === null ? null : { number: plain(coefficient) };
  return { name, otherNames: otherNames.join("、"), unitClass, personResponsible, coefficient: factor };
}

/** A criterion as 考核指标 writes it; it reads back as the same criterion. */
export function criterionRow(criterion: Criterion): RowOf<typeof CRITERIA_SHEET> {
  const { section, item, part, unit, department, note, target, measure, scope } = criterion;
  const rule = ruleCells(criterion);
  return {
    section,
    item,
    part,
    kind: choiceWord(KIND_CHOICES, criterion.kind),
    full: { number: exactText(criterion.full) },
    source: sourceText(measure),
    measure: choiceWord(MEASURE_CHOICES, measureWord(measure)),
    condition: "condition" in measure ? measure.condition : null,
    ...rule,
    target: target?.text ?? null,
    unit,
    scope: scope?.join("、") ?? null,
    department,
    notApplicable: criterion.notApplicable ? policyText(criterion.notApplicable) : null,
    note,
  };
}

/** What was written stays as it was; a rule that was made in the pane is written by its name and parameters. */
function ruleCells(criterion: Criterion): Pick<RowOf<typeof CRITERIA_SHEET>, "method" | "ruleText" | "parameters"> {
  const { methodName, ruleText, parameters, rule } = criterion;
  const needsName = methodName === null && ruleText === "" && rule.kind !== "manual";
  if (!needsName) return { method: methodName, ruleText: ruleText || null, parameters };
  const own = splitParameters(parameters ?? "").map(({ name, text }) => `${name}=${text}`);
  const written = [ruleParameters(rule), ...own].filter((text) => text !== "").join(";");
  return { method: RULE_KINDS[rule.kind].names["zh-CN"], ruleText: null, parameters: written || null };
}

function sourceText(measure: Measure): string | null {
  switch (measure.kind) {
    case "adjustments":
      return null;
    case "parts":
      return measure.sources.map(columnRefText).join(";");
    case "ratio":
    case "perHead":
      return `${columnRefText(measure.source)}/${columnRefText(measure.denominator)}`;
    case "change":
    case "growth":
      return measure.before
        ? `${columnRefText(measure.source)}/${columnRefText(measure.before)}`
        : columnRefText(measure.source);
    default:
      return columnRefText(measure.source);
  }
}

function measureWord(measure: Measure): MeasureWord {
  if (measure.kind !== "change" && measure.kind !== "growth") return measure.kind;
  return `${measure.kind}${measure.since === "previous" ? "Previous" : "LastYear"}`;
}

export function vetoRow({ unit, event, document, date, decidedBy, effect }: Veto): RowOf<typeof VETO_SHEET> {
  const day = date === null ? null : { day: date };
  return { unit, event, document, date: day, decidedBy, effect: choiceWord(VETO_CHOICES, effect) };
}

export function adjustmentRow(event: Adjustment): RowOf<typeof ADJUSTMENT_SHEET> {
  const { unit, item, points, reason, evidence, date } = event;
  return {
    unit,
    item,
    points: { number: exactText(points) },
    reason,
    evidence,
    date: date === null ? null : { day: date },
  };
}

/** What each setting of a method is, as 考核设置 writes it; bands take a text each. */
export function settingTexts(
  method: Method,
): Readonly<Record<Exclude<SettingKey, "band">, string>> & { band: readonly string[] } {
  const { settings } = method;
  const yesNo = (value: boolean) => choiceWord(YES_NO_CHOICES, value ? "yes" : "no");
  const word = <Value extends string>(choices: Choices<Value>, value: Value) => choiceWord(choices, value);
  return {
    title: method.title,
    county: method.county,
    office: method.office,
    period: periodText(settings.period),
    digits: String(settings.digits),
    rounding: word(ROUNDING_CHOICES, settings.rounding),
    ties: word(TIES_CHOICES, settings.ties),
    tieBreakers: settings.tieBreakers.join("、"),
    notApplicable: policyText(settings.notApplicable),
    missing: word(MISSING_CHOICES, settings.missing),
    band: settings.bands.map(bandText),
    vetoEffect: word(VETO_CHOICES, settings.vetoEffect),
    bonusCap: settings.bonusCap ? exactText(settings.bonusCap) : "",
    deductionCap: settings.deductionCap ? exactText(settings.deductionCap) : "",
    averageIncludesSelf: yesNo(settings.averageIncludesSelf),
    averageIncludesVetoed: yesNo(settings.averageIncludesVetoed),
    nearMargin: `${exactText(settings.nearMargin)}%`,
    fullTotal: settings.fullTotal ? exactText(settings.fullTotal) : "",
    comprehensiveWeight: settings.comprehensiveWeight ? exactText(settings.comprehensiveWeight) : "",
    previousResult: settings.previousResult ?? "",
    composition: settings.composition ? compositionText(settings.composition) : "",
    ...quotaTexts(settings),
  };
}

/** Every quota with the unit that its preset carries. @example quotaTexts(settings).visitsPerQuarter // "1次" */
function quotaTexts({ quotas, watch }: Method["settings"]): Readonly<Record<QuotaKey, string>> {
  const values = { ...quotas, ...watch };
  const texts = QUOTA_ROWS.map(({ key, units }) => [key, `${exactText(exact(values[key]))}${units[0]!}`]);
  return Object.fromEntries(texts) as Record<QuotaKey, string>;
}

/** A band as a setting writes it. @example bandText(excellent) // "优秀:≥90,不超过30%" */
export function bandText({ name, from, quota }: Band): string {
  const parts = [from ? `≥${exactText(from)}` : null, quota ? `不超过${exactText(quota)}%` : null];
  const written = parts.filter((part) => part !== null).join(",");
  return written === "" ? name : `${name}:${written}`;
}

export function policyText(policy: NotApplicablePolicy): string {
  const word = choiceWord(NOT_APPLICABLE_CHOICES, policy.kind);
  return policy.kind === "fixed" ? `${word}${exactText(policy.points)}` : word;
}
