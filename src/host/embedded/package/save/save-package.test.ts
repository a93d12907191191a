import fc from "fast-check";
import { unzipSync } from "fflate";
import type { CellValue } from "../../../../core/grid";
import { cellKey, type SheetModel, type WorkbookModel } from "../../model/workbook-model";
import { newWorkbook } from "../new-workbook";
import { openWorkbook } from "../open-workbook";
import { fixture } from "../../../../../test/support/fixture";
import { makePackage, makeSheet } from "../../../../../test/support/make-package";

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const reopened = (bytes: Uint8Array) => openWorkbook(bytes, "again.xlsx").model;
const box = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A result sheet with everything that our own sheets use. */
function addResult(model: WorkbookModel, name = "季度排名"): SheetModel {
  const sheet = model.addSheet(name);
  const head = model.styles.derive(0, { bold: true, fill: "#DDEBF7", horizontal: "center", wrap: true });
  const score = model.styles.derive(0, {
    numberFormat: "0.00_ ",
    borders: { top: { style: "thin", color: "#808080" } },
  });
  ["名次", "乡镇", "得分"].forEach((title, col) => {
    sheet.setValue(0, col, title);
    sheet.setStyle(0, col, head);
  });
  [["1", "城关镇", 92.5] as const, ["2", "=不是公式", 88.25] as const, ["3", " 青龙 镇\n", -0.1] as const].forEach(
    (row, r) =>
      row.forEach((value, col) => {
        sheet.setValue(r + 1, col, value);
        if (col === 2) sheet.setStyle(r + 1, col, score);
      }),
  );
  sheet.setFormula(4, 2, "=SUM(C2:C4)", 180.65);
  sheet.merges.push(box(5, 0, 5, 2));
  sheet.columnWidths.set(1, 18.5);
  sheet.rowHeights.set(0, 30);
  sheet.hiddenCols.add(6);
  sheet.frozen = { rows: 1, cols: 2 };
  sheet.tabColor = "#C00000";
  sheet.showGridlines = false;
  sheet.isProtected = true;
  sheet.conditionalFormats.push(
    {
      id: "a",
      ranges: [box(1, 2, 3, 2)],
      priority: 1,
      rule: { kind: "dataBar", color: "#638EC6", min: { type: "num", value: "0" }, max: { type: "num", value: "100" } },
    },
    {
      id: "b",
      ranges: [box(1, 2, 3, 2)],
      priority: 2,
      rule: {
        kind: "colorScale",
        stops: [
          { type: "min", value: null, color: "#F8696B" },
          { type: "max", value: null, color: "#63BE7B" },
        ],
      },
    },
    {
      id: "c",
      ranges: [box(1, 0, 3, 2)],
      priority: 3,
      rule: {
        kind: "expression",
        formula: "$C2<60",
        style: { fill: "#FFC7CE", color: "#9C0006", bold: true },
        stopIfTrue: true,
      },
    },
    {
      id: "d",
      ranges: [box(1, 1, 3, 1)],
      priority: 4,
      rule: { kind: "containsText", text: '"镇"', style: { italic: true }, stopIfTrue: false },
    },
  );
  sheet.validations.push({
    ranges: [box(1, 1, 3, 1)],
    type: "list",
    operator: null,
    formula1: '"城关镇,青龙镇"',
    formula2: null,
    allowBlank: true,
    showDropDown: true,
    prompt: { title: "乡镇", text: "请选择" },
    error: { title: "不在名册", text: "只能选名册里的乡镇", style: "warning" },
  });
  sheet.hyperlinks.set(cellKey(1, 2), { location: "'乡镇基础数据'!F7", url: null, tip: "来源" });
  sheet.hyperlinks.set(cellKey(2, 2), { location: null, url: "https://example.com/?a=1&b=2", tip: null });
  sheet.pageLayout = {
    landscape: true,
    paper: 9,
    fitWidth: 1,
    fitHeight: null,
    printArea: box(0, 0, 5, 2),
    titleRows: [0, 0],
    titleCols: null,
    header: null,
    footer: { left: "青山县", center: "", right: "第 &P 页 共 &N 页" },
    centerHorizontally: true,
    margins: null,
  };
  return sheet;
}

/** What two sheets must agree in, as plain values. */
function picture(model: WorkbookModel, sheet: SheetModel) {
  const cells: Record<string, unknown> = {};
  sheet.values.forEach((row, r) =>
    row?.forEach(
      (value, c) =>
        (cells[`${r},${c}`] = [value, sheet.formulas.get(cellKey(r, c)), model.styles.look(sheet.styleAt(r, c))]),
    ),
  );
  return {
    cells,
    merges: sheet.merges,
    widths: [...sheet.columnWidths].filter(([col]) => !sheet.hiddenCols.has(col)),
    heights: [...sheet.rowHeights],
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenCols]],
    frozen: sheet.frozen,
    view: [sheet.tabColor, sheet.showGridlines, sheet.isProtected, sheet.visibility],
    rules: sheet.conditionalFormats.map(({ ranges, priority, rule }) => ({ ranges, priority, rule })),
    validations: sheet.validations,
    links: [...sheet.hyperlinks],
    page: { ...sheet.pageLayout, margins: null },
  };
}

describe("a result sheet comes into a county's workbook and nothing else changes", () => {
  test.each(["kitchen.xlsx", "kitchen_lo.xlsx", "exotic.xlsx"])("%s", (name) => {
    const before = unzipSync(fixture(name));
    const opened = openWorkbook(fixture(name), name);
    addResult(opened.model);
    const saved = opened.save();
    const after = unzipSync(saved);
    const changed = Object.keys(before).filter((part) => text(before[part]) !== text(after[part]));
    expect(changed.sort()).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"].sort(),
    );
    const added = Object.keys(after).filter((part) => !(part in before));
    expect(added.sort()).toEqual(["xl/worksheets/_rels/sheet10.xml.rels", "xl/worksheets/sheet10.xml"]);
    const model = reopened(saved);
    const sheet = model.findSheet("季度排名")!;
    expect(picture(model, sheet)).toEqual(picture(opened.model, opened.model.findSheet("季度排名")!));
    for (const old of opened.model.sheets.slice(0, -1)) {
      expect(picture(model, model.findSheet(old.name)!)).toEqual(picture(opened.model, old));
    }
  });

  test("the file's own styles keep their numbers and their text", () => {
    const styles = text(unzipSync(fixture("kitchen.xlsx"))["xl/styles.xml"]);
    const opened = openWorkbook(fixture("kitchen.xlsx"), "k");
    addResult(opened.model);
    const after = text(unzipSync(opened.save())["xl/styles.xml"]);
    for (const list of ["fonts", "fills", "borders", "cellXfs", "dxfs", "cellStyleXfs"]) {
      const items = new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(styles)![1]!;
      expect(after).toContain(items);
    }
  });

  test("formulas are calculated when the file is opened next", () => {
    const opened = openWorkbook(makeSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`), "x");
    addResult(opened.model);
    expect(text(unzipSync(opened.save())["xl/workbook.xml"])).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("without a change the very bytes come back", () => {
    expect(openWorkbook(fixture("kitchen.xlsx"), "k").save()).toEqual(fixture("kitchen.xlsx"));
  });

  test("the same changes give the same bytes", () => {
    const save = () => {
      const opened = openWorkbook(fixture("kitchen.xlsx"), "k");
      addResult(opened.model);
      opened.model.settings.set("b", "2").set("a", "1");
      return opened.save();
    };
    expect(save()).toEqual(save());
  });

  test("a new workbook holds what was put into it", () => {
    const opened = newWorkbook();
    const sheet = addResult(opened.model);
    const model = reopened(opened.save());
    expect(picture(model, model.sheets[0]!)).toEqual(picture(opened.model, sheet));
  });
});

describe("whatever stands in a cell reads back", () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.integer(),
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom("_x0041_", "\r\n", " a ", "=1+1", "<&>\"'", "]]>", "\u0001", "\ud800", "乡\t镇"),
    fc.boolean(),
    fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => ({ error })),
  );
  const cells = fc.array(
    fc.record({ row: fc.nat(40), col: fc.nat(30), value, formula: fc.option(fc.constantFrom('=A1&"<x>"', "=1")) }),
  );
  const pictures = (sheet: SheetModel) => {
    const found: unknown[] = [];
    sheet.values.forEach((row, r) =>
      row?.forEach((one, c) => found.push([r, c, one, sheet.formulas.get(cellKey(r, c))])),
    );
    return found.sort();
  };
  const fill = (
    sheet: SheetModel,
    list: readonly { row: number; col: number; value: CellValue; formula: string | null }[],
  ) => {
    for (const { row, col, value: one, formula } of list) {
      if (formula === null) sheet.setValue(row, col, one);
      else sheet.setFormula(row, col, formula, one);
    }
  };

  test("in a new sheet, and changed again in the file", () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const opened = newWorkbook();
        fill(opened.model.addSheet("甲"), first);
        const again = openWorkbook(opened.save(), "x");
        expect(pictures(again.model.sheets[0]!)).toEqual(pictures(opened.model.sheets[0]!));
        fill(again.model.sheets[0]!, second);
        expect(pictures(reopened(again.save()).sheets[0]!)).toEqual(pictures(again.model.sheets[0]!));
      }),
      { numRuns: 60 },
    );
  });
});

describe("tabs", () => {
  test("a deleted sheet goes with what only it used, and the names of the others stay theirs", () => {
    const opened = openWorkbook(fixture("kitchen.xlsx"), "k");
    const { sheets } = opened.model;
    sheets.splice(
      sheets.findIndex((sheet) => sheet.name === "图表"),
      1,
    );
    const saved = opened.save();
    const parts = Object.keys(unzipSync(saved));
    expect(parts).not.toContain("xl/worksheets/sheet3.xml");
    expect(parts).not.toContain("xl/charts/chart1.xml");
    expect(parts).not.toContain("xl/calcChain.xml");
    expect(parts).toContain("xl/tables/table1.xml");
    const types = text(unzipSync(saved)["[Content_Types].xml"]);
    expect(types).not.toContain("chart1.xml");
    const model = reopened(saved);
    expect(model.sheets.map(({ name }) => name)).toEqual([
      "封面",
      "乡镇基础数据",
      "台账",
      "透视表",
      "保护表",
      "隐藏参数",
      "极隐藏",
      "旧考核结果",
    ]);
    expect(model.names.find(({ name }) => name === "本表合计")?.sheetId).toBe(model.findSheet("乡镇基础数据")!.id);
    expect(model.findSheet("乡镇基础数据")!.pageLayout?.titleRows).toEqual([2, 3]);
  });

  test("reordered, renamed and hidden sheets", () => {
    const opened = openWorkbook(fixture("kitchen.xlsx"), "k");
    const { sheets } = opened.model;
    sheets.push(sheets.shift()!);
    sheets[0]!.name = "基础'数据";
    sheets[1]!.visibility = "hidden";
    const model = reopened(opened.save());
    expect(model.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(model.sheets[1]!.visibility).toBe("hidden");
    expect(model.sheets[0]!.pageLayout?.titleRows).toEqual([2, 3]);
    expect(model.sheets[model.activeSheet]!.name).toBe("基础'数据");
  });

  test("our own sheet of the same name takes the old one's place", () => {
    const first = openWorkbook(fixture("kitchen.xlsx"), "k");
    addResult(first.model);
    const second = openWorkbook(first.save(), "k");
    second.model.sheets.pop();
    addResult(second.model).setValue(1, 2, 91);
    const model = reopened(second.save());
    expect(model.sheets.map(({ name }) => name)).toEqual(first.model.sheets.map(({ name }) => name));
    expect(model.findSheet("季度排名")!.valueAt(1, 2)).toBe(91);
  });
});

describe("a cell that people change in their own sheet", () => {
  const rows =
    `<row r="2" spans="1:3" ht="20" customHeight="1"><c r="A2" t="s"><v>0</v></c><c r="C2" s="1"><f t="shared" ref="C2:C4" si="0">A2&amp;"x"</f><v>1</v></c></row>` +
    `<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>3</v></c></row><row r="9"/>`;
  const strings = `<si><r><t>城</t></r><r><t>关</t></r></si>`;
  const sheetOf = (bytes: Uint8Array) => text(unzipSync(bytes)["xl/s1.xml"]);

  function edited(edit: (sheet: SheetModel, model: WorkbookModel) => void): { xml: string; sheet: SheetModel } {
    const opened = openWorkbook(makeSheet(rows, strings), "x");
    edit(opened.model.sheets[0]!, opened.model);
    const saved = opened.save();
    return { xml: sheetOf(saved), sheet: reopened(saved).sheets[0]! };
  }

  test.each<[string, number, number, CellValue]>([
    ["between two", 1, 1, 5],
    ["behind the last", 1, 5, "新"],
    ["in a row that is not there", 5, 0, true],
    ["in a row that is empty", 8, 2, { error: "#N/A" }],
    ["below everything", 20, 0, 1],
    ["above everything", 0, 0, "=text"],
    ["in the place of another", 1, 0, 7],
  ])("%s", (_, row, col, value) => {
    const { sheet } = edited((one) => one.setValue(row, col, value));
    expect(sheet.valueAt(row, col)).toEqual(value);
    const others = openWorkbook(makeSheet(rows, strings), "x").model.sheets[0]!;
    others.values.forEach((cells, r) =>
      cells?.forEach((old, c) => {
        if (r !== row || c !== col) expect(sheet.valueAt(r, c)).toEqual(old);
      }),
    );
    expect(sheet.rowHeights.get(1)).toBe(20);
  });

  test("a new style leaves rich text and shared formulas as they are", () => {
    const { xml } = edited((sheet, model) => {
      sheet.setStyle(1, 0, model.styles.derive(0, { bold: true }));
      sheet.setStyle(1, 2, model.styles.derive(1, { fill: "#FFFF00" }));
    });
    expect(xml).toContain('<c r="A2" t="s" s="3"><v>0</v></c>');
    expect(xml).toContain('<c r="C2" s="4"><f t="shared" ref="C2:C4" si="0">A2&amp;"x"</f>');
  });

  test("when the cell that holds a shared formula changes, the others get it in full", () => {
    const { sheet, xml } = edited((one) => one.setValue(1, 2, 0));
    expect(xml).not.toContain("shared");
    expect([2, 3].map((row) => sheet.formulas.get(cellKey(row, 2)))).toEqual(['=A3&"x"', '=A4&"x"']);
  });

  test("a look derived from the file's keeps what looks do not speak of", () => {
    const opened = openWorkbook(makeSheet(rows, strings), "x");
    const { model } = opened;
    model.sheets[0]!.setStyle(1, 0, model.styles.derive(1, { horizontal: "center" }));
    const styles = text(unzipSync(opened.save())["xl/styles.xml"]);
    expect(styles).toMatch(
      /<xf numFmtId="164" fontId="1" fillId="1" borderId="0"[^>]*quotePrefix="1"[^>]*><alignment wrapText="1" readingOrder="1" horizontal="center"\/>/,
    );
  });

  test("in a sheet whose cells leave their places to the order", () => {
    const opened = openWorkbook(makeSheet(`<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`), "x");
    opened.model.sheets[0]!.setValue(0, 3, 9);
    opened.model.sheets[0]!.setValue(0, 0, 8);
    const sheet = reopened(opened.save()).sheets[0]!;
    expect([sheet.values[0], sheet.values[1]]).toEqual([[8, 2, undefined, 9], [3]]);
  });

  test("in a sheet with a prefix", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const wholeSheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const opened = openWorkbook(makePackage({ sheets: [""], wholeSheet }), "x");
    const sheet = opened.model.sheets[0]!;
    sheet.setValue(2, 0, "甲");
    sheet.setValue(6, 0, 1);
    sheet.merges.push(box(0, 0, 0, 1));
    sheet.changedParts.add("merges");
    const again = reopened(opened.save()).sheets[0]!;
    expect([again.valueAt(2, 0), again.valueAt(2, 1), again.valueAt(6, 0), again.merges]).toEqual([
      "甲",
      7,
      1,
      [box(0, 0, 0, 1)],
    ]);
  });

  test("sizes, views, rules and pages of an old sheet", () => {
    const opened = openWorkbook(fixture("kitchen.xlsx"), "k");
    const sheet = opened.model.findSheet("乡镇基础数据")!;
    sheet.rowHeights.set(4, 40);
    sheet.hiddenRows.add(30);
    sheet.columnWidths.set(0, 22);
    sheet.frozen = { rows: 3, cols: 0 };
    sheet.tabColor = "#00B050";
    sheet.isProtected = true;
    sheet.conditionalFormats.shift();
    sheet.validations.pop();
    sheet.hyperlinks.set(cellKey(4, 0), { location: "'台账'!A1", url: null, tip: null });
    sheet.pageLayout = { ...sheet.pageLayout!, landscape: false, titleRows: [0, 3] };
    for (const part of [
      "rows",
      "columns",
      "view",
      "tabColor",
      "protection",
      "conditionalFormats",
      "hyperlinks",
      "pageLayout",
    ] as const) {
      sheet.changedParts.add(part);
    }
    const model = reopened(opened.save());
    const again = model.findSheet("乡镇基础数据")!;
    expect(again.rowHeights.get(4)).toBe(40);
    expect(again.hiddenRows.has(30)).toBe(true);
    expect(again).toMatchObject({ frozen: { rows: 3, cols: 0 }, tabColor: "#00B050", isProtected: true });
    expect(again.columnWidths.get(0)).toBe(22);
    expect(again.pageLayout).toMatchObject({ landscape: false, titleRows: [0, 3], printArea: box(0, 0, 21, 11) });
    expect(again.conditionalFormats.map(({ rule }) => rule)).toEqual(sheet.conditionalFormats.map(({ rule }) => rule));
    expect([...again.hyperlinks]).toEqual([...sheet.hyperlinks]);
    expect(again.values).toEqual(sheet.values);
  });
});

describe("settings of the add-in", () => {
  test("are kept in a part of our own, beside the county's", () => {
    const opened = openWorkbook(fixture("kitchen.xlsx"), "k");
    opened.model.settings.set("方案", '{"期":"2025Q1"}\r\n<&>');
    const saved = opened.save();
    expect(unzipSync(saved)["customXml/item1.xml"]).toEqual(unzipSync(fixture("kitchen.xlsx"))["customXml/item1.xml"]);
    const again = openWorkbook(saved, "k");
    expect([...again.model.settings]).toEqual([["方案", '{"期":"2025Q1"}\r\n<&>']]);
    again.model.settings.clear();
    expect([...reopened(again.save()).settings]).toEqual([]);
  });
});
