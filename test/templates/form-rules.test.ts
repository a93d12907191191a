import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { makeTemplate } from "../../src/app/make-template";
import type { TemplateRequest } from "../../src/app/work/template-from";
import { formLayout } from "../../src/core/templates/form-layout";
import { LIST_SHEET } from "../../src/core/templates/form-sheets";
import { IDENTITY_SHEET } from "../../src/core/templates/identity";
import { MARK_AREA, MARK_SHEET, MOST_MARKS } from "../../src/core/templates/mark-sheet";
import { unitColumn, type Template, type TemplateColumn, type TemplateSheet } from "../../src/core/templates/template";
import { cellA1 } from "../../src/core/address";
import { portCase } from "../host/port-case";
import { formFile } from "./form-files";

const SAMPLE = join(__dirname, "..", "..", "samples", "青山县2020年第二季度.xlsx");

async function formOf(request: TemplateRequest): Promise<Template> {
  const { host } = await portCase(new Uint8Array(readFileSync(SAMPLE)));
  return (await makeTemplate(host, request)).template!;
}

const KINDS: readonly (readonly [string, TemplateRequest])[] = [
  ["季度报表", { kind: "report" }],
  ["指标", { kind: "indicators" }],
  ["户达标登记", { kind: "households" }],
  ["项目进度", { kind: "ledger", ledger: "projects" }],
  ["整改台账", { kind: "ledger", ledger: "rectification" }],
  ["督查检查", { kind: "ledger", ledger: "supervision" }],
  ["走访", { kind: "ledger", ledger: "visits" }],
  ["三单", { kind: "ledger", ledger: "monthlyLists" }],
  ["包抓", { kind: "ledger", ledger: "responsibility" }],
  ["村级台账照此表", { kind: "sheet", sheet: "村级台账" }],
  ["社会保障照此表", { kind: "sheet", sheet: "社会保障" }],
];

/** The file as the XML of its parts, sheets by name. */
class FormXml {
  private readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly sheets: ReadonlyMap<string, { readonly xml: string; readonly state: string }>;
  private readonly openStyles: ReadonlySet<string>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    const targets = new Map(
      tags(this.part("xl/_rels/workbook.xml.rels"), "Relationship").map((one) => [one.Id!, one.Target!]),
    );
    this.sheets = new Map(
      tags(this.part("xl/workbook.xml"), "sheet").map((one) => {
        const path = targets.get(one["r:id"]!)!.replace(/^\/?(?:xl\/)?/, "xl/");
        return [one.name!, { xml: this.part(path), state: one.state ?? "visible" }];
      }),
    );
    const all = /<cellXfs[\s\S]*<\/cellXfs>/.exec(this.part("xl/styles.xml"))![0];
    const formats = all.match(/<xf (?:[^>]*\/>|[^>]*[^/]>[\s\S]*?<\/xf>)/g)!;
    this.openStyles = new Set(formats.flatMap((text, at) => (/locked="(?:0|false)"/.test(text) ? [String(at)] : [])));
  }

  part(path: string): string {
    return strFromU8(this.parts[path]!);
  }

  /** The cells that can be typed into. */
  openCells(sheet: string): ReadonlySet<string> {
    const cells = tags(this.sheets.get(sheet)!.xml, "c");
    return new Set(cells.filter(({ s }) => this.openStyles.has(s ?? "0")).map(({ r }) => r!));
  }

  /** The rules by the cell that they begin in. */
  rules(
    sheet: string,
  ): ReadonlyMap<string, { readonly facts: Record<string, string>; readonly formulas: readonly string[] }> {
    const found = this.sheets.get(sheet)!.xml.match(/<dataValidation [\s\S]*?<\/dataValidation>/g) ?? [];
    return new Map(
      found.map((text) => {
        const facts = tags(text, "dataValidation")[0]!;
        const formulas = [...text.matchAll(/<formula[12]>([\s\S]*?)<\/formula[12]>/g)].map(([, one]) =>
          plainText(one!),
        );
        return [facts.sqref!, { facts, formulas }];
      }),
    );
  }
}

function tags(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, "g"))].map(([, text]) =>
    Object.fromEntries([...text!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plainText(value!)])),
  );
}

function plainText(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** What Excel must hold a column to, by its kind. */
const RULE_OF: Readonly<Record<TemplateColumn["type"], string>> = {
  unit: "list",
  choice: "list",
  whole: "whole",
  number: "decimal",
  percent: "decimal",
  day: "date",
  text: "textLength",
};

function inputColumns(sheet: TemplateSheet): readonly number[] {
  const given = sheet.rows.length > 0 ? unitColumn(sheet) : -1;
  return sheet.columns.flatMap((_, i) => (i === given ? [] : [i]));
}

describe.each(KINDS)("the form %s as a file", (_, request) => {
  let form: Template;
  let file: FormXml;
  beforeAll(async () => {
    form = await formOf(request);
    file = new FormXml(formFile(form, null));
  });

  test("opens at its own sheet; lists and identity are hidden; all sheets are protected without a password", () => {
    expect([...file.sheets].map(([name, { state }]) => [name, state])).toEqual([
      ...form.sheets.map(({ name }) => [name, "visible"]),
      [MARK_SHEET, "visible"],
      [LIST_SHEET, "hidden"],
      [IDENTITY_SHEET, "hidden"],
    ]);
    for (const { xml } of file.sheets.values()) {
      expect(tags(xml, "sheetProtection")).toEqual([expect.objectContaining({ sheet: "1" })]);
      expect(xml).not.toMatch(/hashValue|<sheetProtection[^>]*password=/);
    }
  });

  test("what can be typed into are exactly the inputs", () => {
    for (const sheet of form.sheets) {
      const { firstRow, lastRow, cols } = formLayout(sheet);
      const inputs = inputColumns(sheet).flatMap((i) =>
        Array.from({ length: lastRow - firstRow + 1 }, (__, at) => cellA1(firstRow + at, cols[i]!)),
      );
      expect([...file.openCells(sheet.name)].sort()).toEqual([...inputs].sort());
    }
    const marks = Array.from({ length: MOST_MARKS }, (_, at) =>
      ["A", "B", "C"].map((col) => `${col}${MARK_AREA.firstRow + at + 1}`),
    );
    expect([...file.openCells(MARK_SHEET)].sort()).toEqual(marks.flat().sort());
    expect([...file.openCells(LIST_SHEET), ...file.openCells(IDENTITY_SHEET)]).toEqual([]);
  });

  test("every input has its rule over all its rows, says what belongs there, and what to write instead", () => {
    for (const sheet of form.sheets) {
      const { firstRow, lastRow, cols } = formLayout(sheet);
      const rules = file.rules(sheet.name);
      expect(rules.size).toBe(inputColumns(sheet).length);
      for (const i of inputColumns(sheet)) {
        const column = sheet.columns[i]!;
        const [top, bottom] = [cellA1(firstRow, cols[i]!), cellA1(lastRow, cols[i]!)];
        const rule = rules.get(top === bottom ? top : `${top}:${bottom}`)!;
        expect([column.header, rule.facts.type]).toEqual([
          column.header,
          column.atMost ? "custom" : RULE_OF[column.type],
        ]);
        expect(rule.facts).toMatchObject({ showInputMessage: "1", showErrorMessage: "1", allowBlank: "1" });
        expect(rule.facts.prompt).toMatch(/[\u4e00-\u9fff]/);
        if (column.type !== "text") expect(rule.facts.error).toMatch(/[\u4e00-\u9fff]/);
        if (column.min !== null && column.max !== null && !column.atMost)
          expect(rule.formulas).toEqual([column.min, column.max]);
        if (column.type === "day") expect(rule.formulas).toHaveLength(2);
        if (rule.facts.type === "list")
          expect(wordsOf(rule.formulas[0]!)).toEqual(column.type === "unit" ? form.units : column.choices);
      }
    }
  });

  function wordsOf(source: string): readonly string[] {
    const [, letters, first, last] = /^'?填报选项'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(source)!;
    const cells = [...file.sheets.get(LIST_SHEET)!.xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/c>)/g)];
    const strings = [...(file.part("xl/sharedStrings.xml") ?? "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, one]) =>
      textOf(one!),
    );
    return cells
      .filter(
        ([, col, row, inner]) =>
          col === letters && Number(row) >= Number(first) && Number(row) <= Number(last) && inner,
      )
      .map(([whole, , , inner]) =>
        /t="s"/.test(whole) ? strings[Number(/<v>(\d+)<\/v>/.exec(inner!)![1])]! : textOf(inner!),
      );
  }
});

function textOf(xml: string): string {
  return plainText([...xml.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, one]) => one).join(""));
}

test("done is held against planned in Excel itself", async () => {
  const form = await formOf({ kind: "ledger", ledger: "projects" });
  const file = new FormXml(formFile(form, null));
  const custom = [...file.rules("项目台账").values()].filter(({ facts }) => facts.type === "custom");
  expect(custom.map(({ formulas }) => formulas[0])).toEqual(['AND(ISNUMBER(E6),E6>=0,OR(D6="",E6<=D6))']);
});
