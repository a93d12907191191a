import type { MethodFindings } from "../../core/method/method-findings";
import type { MessagesFor } from "../finding-sentence";
import { choiceName, openPoint } from "./rule-questions";

export const methodFindingMessages: MessagesFor<MethodFindings> = {
  "method.sheet-missing": ({ sheet }) => `The sheet "${sheet}" is missing. Insert the method sheets, then fill it in.`,
  "method.header-missing": ({ sheet, headers }) =>
    `"${sheet}" has no columns headed ${headers}. Write these headers in its header row, in any order.`,
  "method.header-twice": ({ header }) => `Two columns mean "${header}"; only the first is read. Remove or rename one.`,
  "method.sheet-empty": ({ sheet }) => `"${sheet}" holds nothing yet. Fill it in below its headers.`,
  "method.cell-empty": ({ header, example }) =>
    `"${header}" is empty. Fill it in${example === "" ? "" : `, for example ${example}`}.`,
  "method.cell-error": ({ header, error }) =>
    `"${header}" is the formula error ${error}. Correct the formula or type the value.`,
  "method.not-a-number": ({ header, text, example }) =>
    `"${header}" should be a number but is "${text}". Write a number${example === "" ? "" : `, for example ${example}`}.`,
  "method.not-positive": ({ header, text }) =>
    `"${header}" should be above 0 but is "${text}". For a deduction set the kind to 扣分 and keep the points positive.`,
  "method.not-a-day": ({ header, text }) => `"${header}" should be a date but is "${text}". Write it as 2020-05-20.`,
  "method.unknown-choice": ({ header, text, choices }) =>
    `"${header}" does not know "${text}". Use one of: ${choices}.`,
  "method.unknown-unit": ({ text, suggestion }) =>
    suggestion === null
      ? `The roster has no "${text}". Use a name of the roster, or add it there.`
      : `The roster has no "${text}". Is it "${suggestion}"? Use the roster's name, or list it among the other names.`,
  "method.unit-twice": ({ unit }) => `"${unit}" stands twice in the roster. Remove one row.`,
  "method.unit-row-total": ({ text }) =>
    `"${text}" is no assessed unit and was passed over. Remove the row from the roster.`,
  "method.other-name-taken": ({ name, unit }) =>
    `The other name "${name}" already means "${unit}". Remove it in one place.`,
  "method.unknown-setting": ({ text, choices }) =>
    `The setting "${text}" is unknown and was passed over. Settings are: ${choices}.`,
  "method.setting-twice": ({ setting }) => `The setting "${setting}" is written twice. Keep one row.`,
  "method.bad-period": ({ text }) => `The period "${text}" is not understood. Write 2020Q2, 2020H1 or 2020.`,
  "method.no-period": ({ sheet }) => `"${sheet}" names no period. Fill it in, for example 2020Q2.`,
  "method.bad-digits": ({ text }) => `The number of decimals should be a whole number from 0 to 6 but is "${text}".`,
  "method.quota-out-of-range": ({ setting, text, from, to, isWhole }) =>
    `"${setting}" should be a ${isWhole ? "whole number" : "number"} from ${from} to ${to}, now it is "${text}". Correct it, or leave it blank for the default.`,
  "method.quota-contradicts": ({ low, lowValue, high, highValue, times }) =>
    `"${high}" is ${highValue}, less than ${times > 1 ? `${times} times ` : ""}"${low}" (${lowValue}): both cannot hold. Check the two settings.`,
  "method.unknown-tie-breaker": ({ text }) =>
    `The tie breaker "${text}" is no item of the criteria. Write it as the criteria sheet does.`,
  "method.bad-band": ({ text }) => `The band "${text}" is not understood. Write it as 优秀:≥90,不超过30%.`,
  "method.bands-not-falling": ({ band, above }) =>
    `The band "${band}" does not begin below the band above it, "${above}". List the best band first.`,
  "method.band-gap": ({ lower, upper, from, to }) =>
    `The band "${lower}" ends at ${from} and "${upper}" begins at ${to}: nothing is said about scores between. They count as "${lower}" for now; write a threshold to settle it.`,
  "method.band-overlap": ({ lower, upper, from, to }) =>
    `The band "${lower}" reaches ${from} and overlaps "${upper}", which begins at ${to}. Correct the thresholds.`,
  "method.band-twice": ({ band }) => `The band "${band}" is written twice. Remove or rename one.`,
  "method.band-quota-over": ({ total }) => `The quotas of the bands add up to ${total}%, more than 100%.`,
  "method.bad-composition": ({ text }) =>
    `The composition "${text}" is not understood. Write it as 上半年40%、下半年60%.`,
  "method.composition-weights": ({ total }) => `The weights of the composition add up to ${total}%, not 100%.`,
  "method.composition-needs-period": ({ period }) =>
    `The composition needs the final result of ${period}, which the run journal does not hold. Finish that period first.`,
  "method.item-twice": ({ item }) => `The item "${item}" stands twice. Rename or remove one row.`,
  "method.no-source": ({ item }) => `The item "${item}" names no source. Write sheet!column.`,
  "method.bad-source": ({ text }) => `The source "${text}" is not understood. Write sheet!column.`,
  "method.source-circular": ({ sheet }) =>
    `The source "${sheet}" is the method or the result itself, which would go in a circle. Take the figures from a data sheet.`,
  "method.tiers-overlap": ({ item, first, second }) =>
    `"${item}": the stretches "${first}" and "${second}" overlap; what lies in both counts as "${first}" for now. Correct the stretches.`,
  "method.tiers-gap": ({ item, from, to }) =>
    `"${item}": nothing is said between the stretches "${from}" and "${to}"; a figure in between cannot be scored. Add what is missing.`,
  "method.source-sheet-missing": ({ sheet, suggestion }) =>
    suggestion === null
      ? `The workbook has no sheet "${sheet}". Correct the source, or add the sheet.`
      : `The workbook has no sheet "${sheet}". Is it "${suggestion}"? Correct the source.`,
  "method.source-column-missing": ({ sheet, column, columns }) =>
    `"${sheet}" has no column "${column}". Its columns are: ${columns}. Correct the source.`,
  "method.source-column-unclear": ({ sheet, column, columns }) =>
    `Several columns of "${sheet}" may be "${column}": ${columns}. Write the whole header.`,
  "method.source-no-names": ({ sheet }) =>
    `"${sheet}" has no column of unit names, so nothing can be matched. Add one.`,
  "method.source-no-table": ({ sheet }) => `No table was found on "${sheet}".`,
  "method.needs-denominator": ({ measure }) =>
    `The measure "${measure}" needs a denominator. Write sheet!column/sheet!column.`,
  "method.needs-condition": ({ measure }) => `The measure "${measure}" needs a condition, for example 状态=已销号.`,
  "method.bad-condition": ({ text, at, expected }) =>
    `The condition "${text}" is not understood ${at === "" ? "at its end" : `at "${at}"`}: expected ${expected}.`,
  "method.no-rule": ({ item }) =>
    `The item "${item}" has no scoring rule. Write the office's sentence, or choose a method.`,
  "method.rule-question": ({ text, question, choices, chosen, answer }) =>
    `The rule "${text}": ${openPoint(question)}. It can mean: ${numbered(choices)}; worked with "${choiceName(chosen)}" for now. Say which in the rule, or write "${answer}" with the number among the parameters, such as "${answer}${choices.length}".`,
  "method.full-differs": ({ item, text, stated, full }) =>
    `"${item}" is worth ${full} points, but its rule "${text}" says ${stated}. Check them; ${full} is used.`,
  "method.target-differs": ({ item, target, stated }) =>
    `The target of "${item}" is "${target}", but its rule says "${stated}". Make them the same.`,
  "method.needs-target": ({ item, method }) =>
    `The item "${item}" needs a target to be scored by "${method}", for example ≥95%.`,
  "method.bad-target": ({ text }) =>
    `The target "${text}" is not understood. Write ≥95%, ≤5, 不低于平均值 or ≥sheet!column.`,
  "method.target-without-unit": ({ item, text }) =>
    `The target "${text}" of "${item}" has no unit of measure. Fill in the unit column.`,
  "method.target-zero": ({ item, method }) =>
    `The target of "${item}" is 0 and cannot be scored by "${method}". Correct it, or count events instead.`,
  "method.unknown-scope": ({ text }) => `The scope "${text}" is no name or class of the roster.`,
  "method.scope-nobody": ({ text }) => `The scope "${text}" covers nobody.`,
  "method.circular": ({ chain }) => `Sources refer to each other: ${chain}. Take the figures from the source sheets.`,
  "method.total-mismatch": ({ total, expected }) => `The points add up to ${total}, not ${expected}. Check the points.`,
  "method.section-mismatch": ({ section, total, expected }) =>
    `"${section}" says ${expected} points, but its items add up to ${total}.`,
  "method.item-mismatch": ({ item, total, expected }) =>
    `"${item}" is worth ${expected} points, but its parts add up to ${total}.`,
  "method.extra-section-takes-over": ({ section, points, total, expected }) =>
    `With the ${points} points of "${section}" the sheet comes to ${total}, more than ${expected}. Say whether it counts apart.`,
  "method.section-awards-more": ({ section, label, most }) =>
    `"${section}" is labelled ${label} points, but its rules can give or take ${most}. State a cap.`,
  "method.applies-to-one": ({ name, unit, points }) =>
    `"${name}" applies to ${unit} only: its ${points} points do not apply to the others. Confirm what they get.`,
  "method.text-repeats": ({ first, second }) =>
    `"${second}" repeats the text of "${first}". Check whether it was copied by mistake.`,
  "method.column-unused": ({ sheet, columns }) => `No criterion uses these columns of "${sheet}": ${columns}.`,
  "method.sheet-unused": ({ sheet, units }) =>
    `"${sheet}" lists data of ${units} assessed units, but no criterion takes its figures from it; add one to the method sheet, or leave it.`,
  "method.veto-outside-period": ({ unit, date, period }) =>
    `The veto of ${unit} is dated ${date}, outside ${period}, and does not count.`,
  "method.adjustment-outside-period": ({ unit, date, period }) =>
    `The adjustment of ${unit} is dated ${date}, outside ${period}, and does not count.`,
  "method.veto-no-document": ({ unit }) => `The veto of ${unit} has no document number. Add it.`,
  "method.unknown-method-suffix": ({ suffix, known }) => `The workbook has no method "${suffix}". It has: ${known}.`,
};

function numbered(choices: readonly string[]): string {
  return choices.map((choice, index) => `${index + 1} ${choiceName(choice)}`).join(", ");
}
