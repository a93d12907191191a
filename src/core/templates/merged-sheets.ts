import { placeA1 } from "../address";
import type { Finding } from "../finding";
import { PALETTE, TAB_COLORS } from "../sheets/palette";
import type { SheetSpec, SpecCell } from "../sheets/sheet-spec";
import { tableSheet } from "../sheets/table-sheet";
import { identitySheet } from "./identity";
import type { MergedRow, MergeResult } from "./merge-returns";
import type { ReturnedValue } from "./returned-file";
import { valueText } from "./same-row";
import { printedHeader, unitColumn, type TemplateSheet } from "./template";
import type { TemplateTexts } from "./template-texts";

/**
 * The sheets of a merge: one ordinary source sheet a template sheet, which the method reads at once, with the file and cell behind
 * every row; who returned and who is missing; every problem with its file and cell. The identity comes along, so that a late
 * file can be merged into the result.
 */
export function mergedSheets(
  result: MergeResult,
  texts: TemplateTexts,
  sentence: (finding: Finding) => string,
): readonly SheetSpec[] {
  return [
    ...result.sheets.map(({ sheet, rows }) => mergedSheet(result, sheet, rows, texts)),
    returnsSheet(result, texts),
    problemsSheet(result, texts, sentence),
    identitySheet({ ...result.template, unit: null }),
  ];
}

function mergedSheet(
  { template }: MergeResult,
  sheet: TemplateSheet,
  rows: readonly MergedRow[],
  texts: TemplateTexts,
): SheetSpec {
  const { merged } = texts;
  const numeric = (i: number) => ["number", "whole", "percent"].includes(sheet.columns[i]!.type);
  return tableSheet({
    name: sheet.name,
    title: sheet.title.replace(/\(填报\)$|填报表$/, "汇总表"),
    line: texts.line(template.county, template.period, null, `${template.id}-${template.version}`),
    tabColor: TAB_COLORS.check,
    columns: [
      ...sheet.columns.map((column, i) => ({
        head: printedHeader(column),
        width: Math.max(column.width, 10),
        align: numeric(i) ? ("right" as const) : ("left" as const),
      })),
      { head: "来源文件", width: 26, align: "left" as const },
      { head: "来源单元格", width: 14, align: "center" as const },
      { head: "来源保存时间", width: 22, align: "center" as const },
    ],
    rows: rows.map(({ row, file, cell, modified }) => ({
      cells: [
        ...row.cells.map(({ value }, i) => (i === unitColumn(sheet) ? (row.unit ?? row.unitText) : cellOf(value))),
        file,
        cell,
        modified,
      ],
      looks: row.cells.flatMap(({ value }, col) =>
        value.kind === "unfit" ? [{ col, style: { fill: PALETTE.missing, bold: true } }] : [],
      ),
    })),
    whenEmpty: merged.missing,
    notes: [],
    frozenCols: 1,
  });
}

function cellOf(value: ReturnedValue): SpecCell {
  if (value.kind === "number") return { number: valueText(value) };
  if (value.kind === "day") return { day: value.day };
  const text = valueText(value);
  return text === "" ? null : text;
}

function returnsSheet(result: MergeResult, texts: TemplateTexts): SheetSpec {
  const { merged } = texts;
  const { heads } = merged;
  const number = (value: number): SpecCell => ({ number: String(value) });
  const returned = new Set(result.sheets.flatMap(({ rows }) => rows.map(({ row }) => row.unit)));
  const absent = result.template.units.filter((unit) => result.missing.some((one) => one.unit === unit));
  const files = result.returns.map((one) => ({
    cells: [
      one.units.join("、"),
      one.file,
      merged.state[one.state],
      one.version ?? "",
      one.modified ?? "",
      number(one.rowsIn),
      number(one.merged),
      number(one.rejected),
      number(one.duplicate),
      number(one.problems),
    ],
    looks: /merged|duplicate|superseded/.test(one.state)
      ? []
      : [{ col: 2, style: { fill: PALETTE.notReached, bold: true } }],
  }));
  const missing = absent.map((unit) => {
    const sheets = result.missing.filter((one) => one.unit === unit).map(({ sheet }) => sheet);
    const cells = [unit, sheets.join("、"), merged.state.missing, null, null, null, null, null, null, null];
    return { cells, looks: [{ col: 2, style: { fill: PALETTE.notReached, bold: true, color: PALETTE.vetoText } }] };
  });
  return tableSheet({
    name: merged.returns,
    title: merged.returnsTitle,
    line: merged.line(result.template.period, result.returns.length, returned.size, result.template.units.length),
    tabColor: TAB_COLORS.result,
    columns: (
      [
        [heads.unit, 20, "left"],
        [heads.file, 30, "left"],
        [heads.state, 14, "center"],
        [heads.version, 16, "center"],
        [heads.modified, 22, "center"],
        [heads.rowsIn, 9, "center"],
        [heads.merged, 9, "center"],
        [heads.rejected, 9, "center"],
        [heads.duplicate, 9, "center"],
        [heads.problems, 9, "center"],
      ] as const
    ).map(([head, width, align]) => ({ head, width, align })),
    rows: [...missing, ...files],
    whenEmpty: merged.missing,
    notes: merged.notes,
    frozenCols: 1,
  });
}

function problemsSheet(result: MergeResult, texts: TemplateTexts, sentence: (finding: Finding) => string): SheetSpec {
  const { merged } = texts;
  const { heads } = merged;
  const rank = { blocking: 0, question: 1, warning: 2, note: 3 } as const;
  const rows = [...result.findings].sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity]);
  return tableSheet({
    name: merged.problems,
    title: merged.problemsTitle,
    line: merged.line(result.template.period, result.returns.length, 0, result.template.units.length),
    tabColor: TAB_COLORS.check,
    columns: [
      { head: heads.number, width: 8, align: "center" },
      { head: heads.file, width: 30, align: "left" },
      { head: heads.cell, width: 20, align: "left" },
      { head: heads.what, width: 80, align: "left" },
    ],
    rows: rows.map(({ file, finding }, i) => ({
      cells: [{ number: String(i + 1) }, file, finding.place ? placeA1(finding.place) : null, sentence(finding)],
    })),
    whenEmpty: merged.missing,
    notes: [],
    frozenCols: 2,
  });
}
