import { stopOffice } from "../../src/host/embedded/office/start-office";
import { failureOf, onSheet, startExcel } from "./excel-session";

afterEach(stopOffice);

it.each([
  ["排名", null],
  ["x".repeat(31), null],
  ["x".repeat(32), "InvalidArgument"],
  ["", "InvalidArgument"],
  ["一/二", "InvalidArgument"],
  ["一\\二", "InvalidArgument"],
  ["一?", "InvalidArgument"],
  ["一*", "InvalidArgument"],
  ["一:二", "InvalidArgument"],
  ["[一]", "InvalidArgument"],
  ["'一", "InvalidArgument"],
  ["一'", "InvalidArgument"],
  ["一'二", null],
  ["History", "InvalidArgument"],
  ["Sheet A", "ItemAlreadyExists"],
  ["SHEET a", "ItemAlreadyExists"],
])("a sheet may be called %j: %j", async (name, code) => {
  await startExcel({ "Sheet A": [] });
  const adding = onSheet((_, context) => void context.workbook.worksheets.add(name));
  if (code === null) await adding;
  else expect((await failureOf(adding)).code).toBe(code);
});

it("may be renamed to its own name in other letters", async () => {
  const host = await startExcel({ abc: [] });
  await onSheet((sheet) => void (sheet.name = "ABC"));
  expect(host.model.sheets[0]!.name).toBe("ABC");
});

it("finds sheets by name in any letters and by id", async () => {
  const host = await startExcel({ Abc: [] });
  await Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem("ABC").load("name");
    const byId = context.workbook.worksheets.getItem(host.model.sheets[0]!.id).load("name");
    await context.sync();
    expect([byName.name, byId.name]).toEqual(["Abc", "Abc"]);
  });
});

it("keeps a sheet's place, colour, lines and hiding", async () => {
  const host = await startExcel({ 社保: [], 环保: [] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("运行记录");
    sheet.position = 0;
    sheet.tabColor = "#00B050";
    sheet.showGridlines = false;
    sheet.visibility = "VeryHidden";
    sheet.load("position,tabColor,showGridlines,visibility");
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({
      position: 0,
      tabColor: "#00B050",
      showGridlines: false,
      visibility: "VeryHidden",
    });
  });
  expect(host.model.sheets.map((sheet) => sheet.name)).toEqual(["运行记录", "社保", "环保"]);
});

it("does not delete a very hidden sheet, nor hide or delete the last one that shows", async () => {
  const host = await startExcel({ 社保: [], 记录: [] });
  host.model.sheets[1]!.visibility = "veryHidden";
  const deleting = onSheet((_, context) => context.workbook.worksheets.getItem("记录").delete());
  expect((await failureOf(deleting)).code).toBe("GeneralException");
  expect((await failureOf(onSheet((sheet) => sheet.delete()))).code).toBe("InvalidOperation");
  expect((await failureOf(onSheet((sheet) => void (sheet.visibility = "Hidden")))).code).toBe("InvalidOperation");
});

it("says that a sheet is gone when somebody deleted it between two syncs", async () => {
  const host = await startExcel({ 社保: [["甲"]], 环保: [] });
  const failure = await failureOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("社保").getRange("A1").load("values");
      await context.sync();
      host.model.sheets.splice(0, 1);
      range.load("values");
      await context.sync();
    }),
  );
  expect(failure.code).toBe("ItemNotFound");
});

describe("a protected sheet", () => {
  it("refuses values, looks and sizes, but for unlocked cells' values", async () => {
    const host = await startExcel({ 社保: [["甲", "乙"]] });
    const sheet = host.model.sheets[0]!;
    sheet.setStyle(0, 1, host.model.styles.derive(0, { locked: false }));
    sheet.isProtected = true;
    for (const work of [
      (own: Excel.Worksheet) => void (own.getRange("A1").values = [["丙"]]),
      (own: Excel.Worksheet) => void (own.getRange("A1:B1").values = [["丙", "丁"]]),
      (own: Excel.Worksheet) => void (own.getRange("B1").format.fill.color = "red"),
      (own: Excel.Worksheet) => void (own.getRange("B1").format.columnWidth = 30),
      (own: Excel.Worksheet) => own.getRange("A1:B1").merge(),
      (own: Excel.Worksheet) => own.getRange("A1").clear(),
    ]) {
      expect((await failureOf(onSheet(work))).code).toBe("AccessDenied");
    }
    await onSheet((own) => void (own.getRange("B1").values = [["丁"]]));
    expect([sheet.valueAt(0, 0), sheet.valueAt(0, 1)]).toEqual(["甲", "丁"]);
  });

  it("is locked and unlocked by the program that wrote it", async () => {
    const host = await startExcel();
    await onSheet((sheet) => sheet.protection.protect());
    expect(host.model.sheets[0]!.isProtected).toBe(true);
    await onSheet((sheet) => sheet.protection.unprotect());
    expect(host.model.sheets[0]!.isProtected).toBe(false);
  });

  it("stays locked where a password came with the file", async () => {
    const host = await startExcel();
    Object.assign(host.model.sheets[0]!, { isProtected: true, hasPassword: true });
    expect((await failureOf(onSheet((sheet) => sheet.protection.unprotect()))).code).toBe("AccessDenied");
  });
});

it("adds, renames, hides and deletes no sheets in a protected workbook", async () => {
  const host = await startExcel({ 社保: [], 环保: [] });
  host.model.isProtected = true;
  for (const work of [
    (_: Excel.Worksheet, context: Excel.RequestContext) => void context.workbook.worksheets.add("新"),
    (sheet: Excel.Worksheet) => void (sheet.name = "新"),
    (sheet: Excel.Worksheet) => void (sheet.visibility = "Hidden"),
    (sheet: Excel.Worksheet) => sheet.delete(),
  ]) {
    expect((await failureOf(onSheet(work))).code).toBe("AccessDenied");
  }
});

it("keeps names for cells and for constants, hidden ones too", async () => {
  const host = await startExcel({ "一 月": [["甲"]] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.names.add("考核运行", '="2020Q2-1"').visible = false;
    context.workbook.names.add("得分", sheet.getRange("B2:B9"));
    const mark = sheet.names.getItem("考核运行").load("value,visible,type,scope");
    const area = context.workbook.names.getItem("得分").load("formula,type");
    const cells = context.workbook.names.getItem("得分").getRange().load("address");
    const none = sheet.names.getItemOrNullObject("没有");
    await context.sync();
    expect(mark.toJSON()).toMatchObject({ value: "2020Q2-1", visible: false, type: "String", scope: "Worksheet" });
    expect(area.toJSON()).toMatchObject({ formula: "='一 月'!$B$2:$B$9", type: "Range" });
    expect([cells.address, none.isNullObject]).toEqual(["'一 月'!B2:B9", true]);
  });
  expect(host.model.names).toHaveLength(2);
  const again = onSheet((_, context) => void context.workbook.names.add("得分", "=1"));
  expect((await failureOf(again)).code).toBe("ItemAlreadyExists");
  expect((await failureOf(onSheet((_, context) => void context.workbook.names.add("A1", "=1")))).code).toBe(
    "InvalidArgument",
  );
});
