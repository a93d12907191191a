import type { TemplateFindings } from "../../core/templates/template-findings";
import type { MessagesFor } from "../finding-sentence";

export const templateFindingMessages: MessagesFor<TemplateFindings> = {
  "form.no-such-sheet": ({ sheet, sheets }) => `There is no sheet “${sheet}”. The sheets are: ${sheets}.`,
  "form.names-own-sheet": ({ item, was, write }) =>
    `“${item}” still takes its figures from the former sheet (${was}). To score the merged sheet, write: ${write}`,
  "form.repointed": ({ item, was, write }) => `The source of “${item}” was changed from “${was}” to “${write}”.`,
  "form.no-identity": ({ file }) =>
    `"${file}" carries no form identity and was matched by its headers; check that it is this form.`,
  "form.identity-broken": ({ file }) =>
    `The form identity of "${file}" was changed; it was matched by its headers. Check it.`,
  "form.other-form": ({ file, found, wanted }) =>
    `"${file}" is another form (${found}, not ${wanted}) and was not merged.`,
  "form.other-period": ({ file, found, wanted }) =>
    `"${file}" is the form of ${found}, not of ${wanted}, and was not merged.`,
  "form.other-county": ({ file, found, wanted }) =>
    `"${file}" is a form of ${found}, not of ${wanted}, and was not merged.`,
  "form.other-version": ({ file }) =>
    `"${file}" uses an earlier version of the form; it was checked by the present rules.`,
  "form.sheet-missing": ({ file, sheet }) => `"${sheet}" was not found in "${file}".`,
  "form.columns-missing": ({ file, sheet, headers }) =>
    `"${sheet}" in "${file}" lacks the columns ${headers}; add them and send it again.`,
  "form.columns-moved": ({ file, sheet }) =>
    `Columns of "${sheet}" in "${file}" were moved; they were matched by their headers.`,
  "form.file-refused": ({ reason }) => `Cannot be opened: ${reason}`,
  "form.not-the-form": ({ file }) =>
    `"${file}" carries no form identity, and none of its sheets has the form's headers; nothing was merged. Ask for the form itself.`,
  "form.external-links": ({ file }) =>
    `"${file}" takes values from other files, which may be out of date. Its saved values were read; check them.`,
  "form.day-as-number": ({ header, text, day }) =>
    `"${header}" is the number ${text}, a day that lost its format; read as ${day}.`,
  "form.empty": ({ file }) =>
    file === ""
      ? "No row of this form is filled in yet. Fill in the coloured cells."
      : `"${file}" is empty: no row was filled in.`,
  "form.unit-unknown": ({ name, suggested }) =>
    name === ""
      ? "This row names no township and was not merged. Write the name."
      : `"${name}" is not in the roster${suggested === "" ? "." : `; is it "${suggested}"?`} The row was not merged; correct the name.`,
  "form.unit-twice": ({ unit }) => `${unit} has two rows in one file; keep one.`,
  "form.unit-not-expected": ({ unit, wanted }) => `This copy was made for ${wanted} but names ${unit}; check it.`,
  "form.rows-deleted": ({ file, sheet, units }) =>
    `Rows that "${sheet}" of "${file}" went out with are gone: ${units}. Ask for them.`,
  "form.merged-cells": ({ range }) =>
    `${range} was merged: all but its first cell are empty. Unmerge it and fill in every cell.`,
  "form.unit-from-form": ({ unit }) => `This row names no township; it counts for ${unit}, to whom the form was sent.`,
  "form.cell-missing": ({ header }) => `"${header}" is blank. Write 缺项 where it does not apply.`,
  "form.cell-error": ({ header, error }) => `"${header}" holds the formula error ${error}; write a number.`,
  "form.not-a-number": ({ header, text, unit }) =>
    `"${text}" in "${header}" is no number; write digits only${unit === "" ? "" : ` (in ${unit})`}.`,
  "form.number-with-unit": ({ header, text, unit, write }) =>
    `"${text}" in "${header}" carries another unit; ${write === "" ? `convert it${unit === "" ? "" : ` to ${unit}`} and write the number only` : `write ${write} (in ${unit})`}.`,
  "form.not-whole": ({ header, text }) => `"${text}" in "${header}" should be a whole number.`,
  "form.out-of-range": ({ header, text, min, max }) =>
    `"${text}" in "${header}" should be${min === "" ? "" : ` at least ${min}`}${min !== "" && max !== "" ? " and" : ""}${max === "" ? "" : ` at most ${max}`}.`,
  "form.not-a-day": ({ header, text }) => `"${text}" in "${header}" is no date; write 2020-06-30.`,
  "form.not-a-choice": ({ header, text, choices }) => `"${text}" in "${header}" is not one of: ${choices}.`,
  "form.more-than": ({ header, value, other, bar }) => `"${header}" ${value} is more than "${other}" ${bar}; check.`,
  "form.fraction-of-percent": ({ header, text, write }) =>
    `"${text}" in "${header}": is it ${text}% or ${write}%? For the latter write ${write}.`,
  "form.unusual-change": ({ header, value, previous }) => `"${header}" is ${value}, ${previous} before; check.`,
  "form.unusual-among-units": ({ header, value, median }) =>
    `"${header}" is ${value} where the townships' median is ${median}; check unit and decimal point.`,
  "form.formula-text": ({ header }) => `"${header}" begins like a formula and was kept as text.`,
  "form.not-marked": ({ file }) =>
    `"${file}" has no sheet 填报检查 (an older form, one saved by another program, or no .xlsx); nothing was marked.`,
  "form.conflict": ({ unit, sheet, files, headers }) =>
    `${unit} sent different forms for "${sheet}" (${files}); they differ in ${headers}. None was merged; decide which counts.`,
  "form.superseded": ({ unit, file, by }) => `${unit} sent several forms; "${file}" is earlier, "${by}" counts.`,
  "form.list-twice": ({ unit, sheet, first, second, same }) =>
    `${unit} sent "${sheet}" twice, in "${first}" and "${second}", with ${same} rows in common: it may be a correction or the rest of the list. Both were merged, equal rows once. If it is a correction, leave the old file out and merge again.`,
  "form.duplicate": ({ unit, file, first }) =>
    `This row of ${unit} equals one in "${first}"; the one in "${file}" was not merged again.`,
};
