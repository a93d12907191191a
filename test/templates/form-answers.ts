import { cellA1 } from "../../src/core/address";
import { formLayout } from "../../src/core/templates/form-layout";
import { unitColumn, type Template, type TemplateSheet } from "../../src/core/templates/template";
import { foldText } from "../../src/core/values/fold-text";
import { SHEETS, type Answer } from "./small-county";

/** A cell of a form and what is typed into it. */
export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly a1: string;
  readonly answer: Exclude<Answer, null>;
}

/** What the townships of a form type into it for this period: its own rows by name, events one below the other. */
export function answersFor(form: Template): readonly TypedCell[] {
  return form.sheets.flatMap((sheet) => sheetAnswers(form, sheet));
}

function sheetAnswers(form: Template, sheet: TemplateSheet): readonly TypedCell[] {
  const { heads, now } = SHEETS.find(({ name }) => name === sheet.name)!;
  const layout = formLayout(sheet);
  const rows = now.filter(([unit]) => form.unit === null || unit === form.unit);
  const isGiven = sheet.rows.length > 0;
  return rows.flatMap((answers, at) => {
    const index = isGiven ? sheet.rows.findIndex(({ unit }) => unit === answers[0]) : at;
    return sheet.columns.flatMap(({ header }, i): TypedCell[] => {
      const col = heads.findIndex((head) => foldText(head).replace(/\(.*\)$/, "") === foldText(header));
      const answer = answers[col] ?? null;
      if (answer === null || (isGiven && i === unitColumn(sheet))) return [];
      const place = { row: layout.firstRow + index, col: layout.cols[i]! };
      return [{ sheet: sheet.name, ...place, a1: cellA1(place.row, place.col), answer }];
    });
  });
}
