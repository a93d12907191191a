import { stopOffice } from "../../src/host/embedded/office/start-office";
import { failureOf, onSheet, read, startExcel } from "./excel-session";

afterEach(stopOffice);

it("says that it is Excel, in Chinese", async () => {
  await startExcel();
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.displayLanguage.toLowerCase()).toBe("zh-cn");
});

it("serves one workbook after another in one process", async () => {
  for (const name of ["甲县", "乙县"]) {
    await startExcel({ [name]: [] });
    expect(await onSheet(async (sheet, context) => (sheet.load("name"), await context.sync(), sheet.name))).toBe(name);
  }
});

it("knows what was not loaded", async () => {
  await startExcel();
  const failure = await failureOf(
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      await context.sync();
      return range.values;
    }),
  );
  expect(failure.code).toBe("PropertyNotLoaded");
});

it("gives null objects for what is not there, and for what hangs on it", async () => {
  await startExcel();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    const cell = missing.getRange("A1").load("values");
    const empty = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
    await context.sync();
    expect([missing.isNullObject, cell.isNullObject, empty.isNullObject]).toEqual([true, true, true]);
  });
});

it("loads lists and nested properties in every form that the client has", async () => {
  await startExcel({ 社保: [["乡镇"]], 环保: [] });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/position");
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.position])).toEqual([
      ["社保", 0],
      ["环保", 1],
    ]);
    sheets.load(["items/visibility"]);
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.visibility)).toEqual(["Visible", "Visible"]);
    sheets.load({ name: true, $top: 1 });
    const cell = sheets.getItem("社保").getRange("A1");
    cell.load({ format: { fill: { color: true } }, address: true });
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["社保"]);
    expect([cell.address, cell.format.fill.color]).toEqual(["社保!A1", "#FFFFFF"]);
  });
});

it("keeps ranges over several syncs and lets go of them at the end", async () => {
  const host = await startExcel({ 社保: [["乡镇"]] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    for (const text of ["甲镇", "乙镇"]) {
      range.values = [[text]];
      expect(await read(range, "values")).toEqual([[text]]);
    }
    expect(host.references.size).toBeGreaterThan(0);
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(host.references.size).toBe(0);
});

it("adds one sheet for one add, however often the batch speaks of it", async () => {
  const host = await startExcel();
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("排名");
    added.getRange("A1").values = [[1]];
    added.load("name,id");
    await context.sync();
    added.getRange("A2").values = [[2]];
    await context.sync();
  });
  expect(host.model.sheets.map((sheet) => sheet.name)).toEqual(["社保", "排名"]);
  expect([host.model.sheets[1]!.valueAt(0, 0), host.model.sheets[1]!.valueAt(1, 0)]).toEqual([1, 2]);
});

const SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

it.each<
  [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, Partial<OfficeExtension.Error>, string]
>([
  [
    "a missing sheet",
    (_, context) => context.workbook.worksheets.getItem("没有").load("name"),
    { code: "ItemNotFound" },
    "WorksheetCollection.getItem",
  ],
  [
    "values of the wrong size",
    (sheet) => (sheet.getRange("A1:B2").values = [[1, 2, 3]]),
    { code: "InvalidArgument", message: SIZE },
    "Range.values",
  ],
  [
    "long values of the wrong size",
    (sheet) => (sheet.getRange("A1:B2").values = Array.from({ length: 2000 }, () => [1, 2])),
    { code: "InvalidArgument", message: SIZE },
    "Range.values",
  ],
  [
    "a bad address",
    (sheet) => sheet.getRange("A0:ZZZZ9").load("values"),
    { code: "InvalidArgument" },
    "Worksheet.getRange",
  ],
  [
    "an unknown property",
    (sheet) => sheet.getRange("A1").load("foo" as "values"),
    { code: "InvalidArgument" },
    "Range.load",
  ],
  [
    "a read-only property",
    (sheet) => sheet.getRange("A1").set({ rowCount: 3 } as object),
    { code: "InvalidArgument" },
    "",
  ],
  [
    "a word that is none of an enumeration",
    (sheet) => (sheet.visibility = "Gone" as "Hidden"),
    { code: "InvalidArgument" },
    "Worksheet.visibility",
  ],
  [
    "a text for a number",
    (sheet) => sheet.getCell("1" as unknown as number, 0).load("values"),
    { code: "InvalidArgument" },
    "Worksheet.getCell",
  ],
  [
    "values of whole columns",
    (sheet) => (sheet.getRange("A:B").values = "x" as unknown as unknown[][]),
    { code: "InvalidArgument" },
    "Range.values",
  ],
  [
    "a chart, which this host lacks",
    (sheet) => sheet.charts.load("items/name"),
    { code: "NotImplemented" },
    "Worksheet.charts",
  ],
  [
    "sorting, which this host lacks",
    (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0 }]),
    { code: "NotImplemented" },
    "Range.sort",
  ],
])("refuses %s as Excel does", async (_, work, error, location) => {
  await startExcel();
  const failure = await failureOf(onSheet(work));
  expect(failure).toMatchObject(error);
  if (location !== "") expect(failure.debugInfo.errorLocation).toBe(location);
});

it("leaves done what a failing batch did before, and nothing after", async () => {
  const host = await startExcel();
  await failureOf(
    onSheet((sheet, context) => {
      sheet.getRange("A1").values = [["前"]];
      context.workbook.worksheets.getItem("没有").load("name");
      sheet.getRange("A2").values = [["后"]];
    }),
  );
  expect([host.model.sheets[0]!.valueAt(0, 0), host.model.sheets[0]!.valueAt(1, 0)]).toEqual(["前", null]);
});

it("refuses what came after its requirement set", async () => {
  await startExcel({ 社保: [] }, { apiSets: { ExcelApi: "1.9" } });
  const { requirements } = Office.context;
  expect([requirements.isSetSupported("ExcelApi", "1.9"), requirements.isSetSupported("ExcelApi", "1.10")]).toEqual([
    true,
    false,
  ]);
  for (const work of [
    (sheet: Excel.Worksheet) => void sheet.getRange("A1").load("top"),
    (sheet: Excel.Worksheet) => void sheet.getRange("A1").getMergedAreasOrNullObject().load("address"),
  ]) {
    expect((await failureOf(onSheet(work))).code).toBe("ApiNotFound");
  }
  await onSheet((sheet) => sheet.getRanges("A1,B2").load("address"));
});

it("lets a function of the ribbon be called", async () => {
  await startExcel();
  const called = new Promise<string>((resolve) => {
    Office.actions.associate("scoreNow", (event: Office.AddinCommands.Event) => {
      resolve(event.source.id);
      event.completed();
    });
  });
  const { external } = globalThis as unknown as { external: { runCommand(name: string, id: string): boolean } };
  expect(external.runCommand("scoreNow", "ScoreButton")).toBe(true);
  expect(await called).toBe("ScoreButton");
});

it("keeps the add-in's settings in the workbook, whichever way they are set", async () => {
  const host = await startExcel();
  const { settings } = Office.context.document;
  settings.set("选择", { 季度: 2 });
  await new Promise((resolve) => settings.saveAsync(resolve));
  await Excel.run(async (context) => {
    const kept = context.workbook.settings.getItem("选择").load("value");
    const none = context.workbook.settings.getItemOrNullObject("没有");
    context.workbook.settings.add("版本", 3);
    await context.sync();
    expect(kept.value).toEqual({ 季度: 2 });
    expect(none.isNullObject).toBe(true);
  });
  expect([...host.model.settings]).toEqual([
    ["选择", '{"季度":2}'],
    ["版本", "3"],
  ]);
});
