import { stopOffice } from "../../src/host/embedded/office/start-office";
import { failureOf, onSheet, read, startExcel } from "./excel-session";

afterEach(stopOffice);

it("counts looks into the used range unless only values are asked for", async () => {
  const host = await startExcel({
    社保: [
      [null, null],
      [null, "甲"],
    ],
  });
  const sheet = host.model.sheets[0]!;
  sheet.setStyle(9, 4, host.model.styles.derive(0, { fill: "#FFFF00" }));
  await onSheet(async (own) => {
    expect(await read(own.getUsedRange(true), "address")).toBe("社保!B2");
    expect(await read(own.getUsedRange(), "address")).toBe("社保!B2:E10");
    expect(await read(own.getRange("A1:B9").getUsedRange(true), "address")).toBe("社保!B2");
  });
  const empty = onSheet(async (own) => read(own.getRange("G1:H2").getUsedRange(), "address"));
  expect((await failureOf(empty)).code).toBe("ItemNotFound");
});

it("answers an empty sheet's used range with A1", async () => {
  await startExcel();
  await onSheet(async (sheet) => expect(await read(sheet.getUsedRange(), "address")).toBe("社保!A1"));
});

it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["a row", (sheet) => sheet.getRange("B2:D4").getRow(1), "社保!B3:D3"],
  ["the last cell", (sheet) => sheet.getRange("B2:D4").getLastCell(), "社保!D4"],
  ["a move", (sheet) => sheet.getRange("B2:D4").getOffsetRange(1, -1), "社保!A3:C5"],
  ["a larger one", (sheet) => sheet.getRange("B2:D4").getResizedRange(1, 1), "社保!B2:E5"],
  ["a given size", (sheet) => sheet.getRange("B2:D4").getAbsoluteResizedRange(1, 2), "社保!B2:C2"],
  ["what holds both", (sheet) => sheet.getRange("B2").getBoundingRect("D9"), "社保!B2:D9"],
  ["what both share", (sheet) => sheet.getRange("B2:D4").getIntersection("C3:Z9"), "社保!C3:D4"],
  ["its columns", (sheet) => sheet.getRange("B2:D4").getEntireColumn(), "社保!B:D"],
  ["its rows", (sheet) => sheet.getRange("B2:D4").getEntireRow(), "社保!2:4"],
])("gives %s of a range", async (_, work, address) => {
  await startExcel();
  await onSheet(async (sheet) => expect(await read(work(sheet), "address")).toBe(address));
});

it("tells hidden rows and columns apart from those that show", async () => {
  const host = await startExcel({
    社保: [
      ["甲", "乙"],
      ["丙", "丁"],
    ],
  });
  host.model.sheets[0]!.hiddenRows.add(1);
  await onSheet(async (sheet, context) => {
    const block = sheet.getRange("A1:B2").load("rowHidden,columnHidden");
    const rows = sheet.getRange("A1:B2").getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    expect([block.rowHidden, block.columnHidden]).toEqual([null, false]);
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
    ]);
  });
});

it("merges cells, says which are merged, and drops what is covered", async () => {
  await startExcel({
    社保: [
      ["标题", "多余", "外"],
      ["甲", "乙", "丙"],
    ],
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").merge();
    const areas = sheet.getUsedRange(true).getMergedAreasOrNullObject();
    areas.load("address,areaCount,areas/items/address");
    const none = sheet.getRange("A2:C2").getMergedAreasOrNullObject();
    await context.sync();
    expect([areas.address, areas.areaCount, none.isNullObject]).toEqual(["社保!A1:B1", 1, true]);
    expect(areas.areas.items.map((range) => range.address)).toEqual(["社保!A1:B1"]);
    sheet.getRange("B1").values = [["写不进"]];
    expect(await read(sheet.getRange("A1:C1"), "values")).toEqual([["标题", "", "外"]]);
    sheet.getRange("A1").unmerge();
    expect(await read(sheet.getRange("A1:C1"), "values")).toEqual([["标题", "", "外"]]);
  });
});

it("finds blanks, constants and formulas", async () => {
  await startExcel({
    社保: [
      ["甲", null, 3],
      [null, null, { error: "#N/A" }],
    ],
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange("C3").formulas = [["=C1*2"]];
    const used = sheet.getRange("A1:C3");
    const found = [
      used.getSpecialCells("Blanks"),
      used.getSpecialCells("Constants", "Numbers"),
      used.getSpecialCells("Constants", "Errors"),
      used.getSpecialCells("Formulas"),
    ].map((areas) => areas.load("address"));
    const none = used.getSpecialCellsOrNullObject("Constants", "Logical");
    await context.sync();
    expect(found.map((areas) => areas.address.replaceAll("社保!", ""))).toEqual(["B1,A2:B3", "C1", "C2", "C3"]);
    expect(none.isNullObject).toBe(true);
  });
});

it("links a cell to its source and shows the text of the link", async () => {
  const host = await startExcel({ 社保: [[88.5]] });
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "'社保'!F7", screenTip: "来源" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.values).toEqual([[88.5]]);
    expect(cell.hyperlink).toEqual({
      address: "",
      documentReference: "'社保'!F7",
      screenTip: "来源",
      textToDisplay: "88.5",
    });
  });
  expect(host.model.styles.look(host.model.sheets[0]!.styleAt(0, 0))).toMatchObject({ underline: "single" });
});

it("keeps looks, and gives null for what cells do not share", async () => {
  const host = await startExcel();
  await onSheet(async (sheet, context) => {
    const head = sheet.getRange("A1:B1");
    head.format.fill.color = "#1F4E78";
    head.format.font.set({ bold: true, color: "white", name: "微软雅黑", size: 12 });
    head.format.set({ horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true, indentLevel: 1 });
    sheet.getRange("B1").format.font.italic = true;
    sheet.getRange("A2").format.fill.pattern = "LightUp";
    sheet.getRange("A2").format.protection.locked = false;
    head.load(
      "format/fill/color,format/font/bold,format/font/italic,format/font/color,format/horizontalAlignment,format/wrapText",
    );
    await context.sync();
    expect(head.format.fill.color).toBe("#1F4E78");
    expect([head.format.font.bold, head.format.font.italic, head.format.font.color]).toEqual([true, null, "#FFFFFF"]);
    expect([head.format.horizontalAlignment, head.format.wrapText]).toEqual(["Center", true]);
  });
  const { styles, sheets } = host.model;
  expect(styles.look(sheets[0]!.styleAt(0, 0))).toMatchObject({
    fontName: "微软雅黑",
    fontSize: 12,
    indent: 1,
    fill: "#1F4E78",
  });
  expect(styles.look(sheets[0]!.styleAt(1, 0))).toMatchObject({ pattern: "lightUp", locked: false });
});

it("draws lines around and inside cells", async () => {
  const host = await startExcel();
  await onSheet((sheet) => {
    const borders = sheet.getRange("A1:B2").format.borders;
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      borders.getItem(side).style = "Continuous";
      borders.getItem(side).color = "#BFBFBF";
    }
    borders.getItem("EdgeBottom").weight = "Medium";
  });
  const line = (style: string) => ({ style, color: "#BFBFBF" });
  const look = (row: number, col: number) => host.model.styles.look(host.model.sheets[0]!.styleAt(row, col)).borders;
  expect(look(0, 0)).toEqual({ top: line("thin"), left: line("thin"), right: line("thin"), bottom: line("thin") });
  expect(look(1, 1)).toEqual({ top: line("thin"), left: line("thin"), right: line("thin"), bottom: line("medium") });
});

it("formats whole columns and rows for cells that are yet to come", async () => {
  const host = await startExcel({ 社保: [["甲"]] });
  await onSheet((sheet) => {
    sheet.getRange("A:B").format.font.bold = true;
    sheet.getRange("3:3").format.fill.color = "#FFFF00";
  });
  const look = (row: number, col: number) => host.model.styles.look(host.model.sheets[0]!.styleAt(row, col));
  expect([look(0, 0).bold, look(99, 1).bold, look(99, 2).bold]).toEqual([true, true, false]);
  expect([look(2, 9).fill, look(3, 9).fill]).toEqual(["#FFFF00", null]);
});

it("gives columns a width that fits Chinese text twice as wide as Latin", async () => {
  await startExcel({
    社保: [
      ["ab", "甲乙"],
      ["ab", "甲乙丙丁"],
    ],
  });
  await onSheet(async (sheet, context) => {
    sheet.getUsedRange().format.autofitColumns();
    const [latin, chinese] = ["A:A", "B:B"].map((address) => sheet.getRange(address).format.load("columnWidth"));
    await context.sync();
    expect(chinese!.columnWidth - 6).toBeCloseTo(4 * (latin!.columnWidth - 6), 6);
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.getRange("1:1").format.rowHeight = 30;
    const sized = sheet.getRange("A1").load("width,height,format/columnWidth");
    await context.sync();
    expect([sized.width, sized.height]).toEqual([90, 30]);
  });
  expect((await failureOf(onSheet((sheet) => void (sheet.getRange("1:1").format.rowHeight = 500)))).code).toBe(
    "InvalidArgument",
  );
});

it("keeps conditional formats in the order in which the later one goes first", async () => {
  const host = await startExcel();
  await onSheet(async (sheet, context) => {
    const scores = sheet.getRange("B2:B19");
    const scale = scores.conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      midpoint: { type: "Number", formula: "=60", color: "#FFEB84" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    const custom = scores.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$C2="否决"';
    custom.custom.format.fill.color = "#FF0000";
    custom.custom.format.font.bold = true;
    custom.stopIfTrue = true;
    const text = scores.conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "优" };
    const bar = scores.conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#638EC6";
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    scores.conditionalFormats.load("items/type,items/priority");
    custom.load("type,custom/rule/formula,custom/format/fill/color");
    await context.sync();
    expect(scores.conditionalFormats.items.map((one) => [one.type, one.priority])).toEqual([
      ["DataBar", 0],
      ["ContainsText", 1],
      ["Custom", 2],
      ["ColorScale", 3],
    ]);
    expect([custom.custom.rule.formula, custom.custom.format.fill.color]).toEqual(['=$C2="否决"', "#FF0000"]);
  });
  expect(host.model.sheets[0]!.conditionalFormats.map(({ priority, rule }) => [priority, rule])).toEqual([
    [1, { kind: "dataBar", color: "#638EC6", min: { type: "num", value: "0" }, max: { type: "autoMax", value: null } }],
    [2, { kind: "containsText", text: "优", style: {}, stopIfTrue: false }],
    [3, { kind: "expression", formula: '$C2="否决"', style: { fill: "#FF0000", bold: true }, stopIfTrue: true }],
    [
      4,
      {
        kind: "colorScale",
        stops: [
          { type: "min", value: null, color: "#F8696B" },
          { type: "num", value: "60", color: "#FFEB84" },
          { type: "max", value: null, color: "#63BE7B" },
        ],
      },
    ],
  ]);
  const icons = onSheet((sheet) => void sheet.getRange("A1").conditionalFormats.add("IconSet"));
  expect((await failureOf(icons)).code).toBe("NotImplemented");
});

it("keeps the rules for what may be typed, each cell under one rule", async () => {
  const host = await startExcel();
  await onSheet(async (sheet, context) => {
    const column = sheet.getRange("A2:A10");
    column.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    column.dataValidation.prompt = { showPrompt: true, title: "选择", message: "是或否" };
    column.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "不对", message: "只能选是或否" };
    sheet.getRange("A4").dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: 100 } };
    const middle = sheet.getRange("A4").dataValidation.load("type,rule");
    const whole = column.dataValidation.load("type");
    await context.sync();
    expect([middle.type, whole.type]).toEqual(["Decimal", "Inconsistent"]);
    expect(middle.rule).toEqual({ decimal: { operator: "Between", formula1: 0, formula2: 100 } });
  });
  const [list, decimal] = host.model.sheets[0]!.validations;
  expect(list).toMatchObject({
    type: "list",
    formula1: '"是,否"',
    prompt: { title: "选择" },
    error: { style: "stop" },
  });
  expect(list!.ranges).toEqual([
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 4, left: 0, bottom: 9, right: 0 },
  ]);
  expect(decimal).toMatchObject({ type: "decimal", operator: "between", formula1: "0", formula2: "100" });
  const long = onSheet(
    (sheet) =>
      void (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "镇,".repeat(128) } }),
  );
  expect((await failureOf(long)).code).toBe("InvalidArgument");
});

it("freezes panes and sets up the page", async () => {
  const host = await startExcel();
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1 };
    page.centerHorizontally = true;
    page.setPrintArea("A1:F20");
    page.setPrintTitleRows("$1:$3");
    page.setPrintMargins("Centimeters", { left: 2.54 });
    page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
    page.load("orientation,zoom,leftMargin");
    await context.sync();
    expect(frozen.address).toBe("社保!A1:B3");
    expect([page.orientation, page.zoom, page.leftMargin]).toEqual(["Landscape", { horizontalFitToPages: 1 }, 72]);
  });
  expect(host.model.sheets[0]!.frozen).toEqual({ rows: 3, cols: 2 });
  expect(host.model.sheets[0]!.pageLayout).toMatchObject({
    landscape: true,
    paper: 9,
    fitWidth: 1,
    fitHeight: null,
    printArea: { top: 0, left: 0, bottom: 19, right: 5 },
    titleRows: [0, 2],
    footer: { left: "", center: "第 &P 页，共 &N 页", right: "" },
  });
});

it("works out formulas that are written, and those that read them", async () => {
  await startExcel({ 社保: [[1, 2]] });
  await onSheet(async (sheet, context) => {
    sheet.getRange("C1:D1").formulas = [["=SUM(A1:B1)", "=C1*10"]];
    expect(await read(sheet.getRange("C1:D1"), "values")).toEqual([[3, 30]]);
    sheet.getRange("A1").values = [[5]];
    expect(await read(sheet.getRange("C1:D1"), "values")).toEqual([[7, 70]]);
    expect(await read(sheet.getRange("C1:D1"), "formulas")).toEqual([["=SUM(A1:B1)", "=C1*10"]]);
    const app = context.workbook.application.load("calculationState,calculationMode");
    await context.sync();
    expect([app.calculationState, app.calculationMode]).toEqual(["Done", "Automatic"]);
    sheet.getRange("E1").formulas = [["=VLOOKUP(A1,A1:B1,2)"]];
    await context.sync();
    app.load("calculationState");
    await context.sync();
    expect(app.calculationState).toBe("Pending");
  });
  expect((await failureOf(onSheet((sheet) => void (sheet.getRange("F1").values = [["=SUM("]])))).code).toBe(
    "InvalidArgument",
  );
});

it("leaves results alone in manual mode until it is told to work them out", async () => {
  await startExcel({ 社保: [[1]] });
  await onSheet(async (sheet, context) => {
    sheet.getRange("B1").formulas = [["=A1*2"]];
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
    sheet.getRange("A1").values = [[5]];
    const app = context.workbook.application.load("calculationState");
    expect(await read(sheet.getRange("B1"), "values")).toEqual([[2]]);
    expect(app.calculationState).toBe("Pending");
    context.workbook.application.calculate("Full");
    expect(await read(sheet.getRange("B1"), "values")).toEqual([[10]]);
  });
});
