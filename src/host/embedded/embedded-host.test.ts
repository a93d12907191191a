import { EmbeddedHost } from "./embedded-host";
import { WorkbookModel } from "./model/workbook-model";
import { startOffice, stopOffice } from "./office/start-office";

afterEach(stopOffice);

it("gives Excel.run a workbook to read and write", async () => {
  const model = new WorkbookModel();
  const sheet = model.addSheet("社保");
  sheet.setValue(0, 0, "乡镇");
  sheet.setValue(1, 0, "甲镇");
  sheet.setValue(1, 1, 95.5);
  await startOffice(new EmbeddedHost(model));
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const used = sheets
      .getItem("社保")
      .getUsedRangeOrNullObject(true)
      .load("address,values,valueTypes,text,numberFormat");
    await context.sync();
    expect(sheets.items.map((one) => one.name)).toEqual(["社保"]);
    expect(used.address).toBe("社保!A1:B2");
    expect(used.values).toEqual([
      ["乡镇", ""],
      ["甲镇", 95.5],
    ]);
    expect(used.valueTypes).toEqual([
      ["String", "Empty"],
      ["String", "Double"],
    ]);
    const added = sheets.add("排名");
    added.getRange("A1:B2").values = [
      ["95%", "1-2"],
      ["007", null],
    ];
    added.name = "季度排名";
    await context.sync();
    const written = added.getRange("A1:B2").load("values,text");
    await context.sync();
    expect(written.values).toEqual([
      [0.95, expect.any(Number)],
      [7, ""],
    ]);
    expect(written.text).toEqual([
      ["95%", "1月2日"],
      ["7", ""],
    ]);
    added.delete();
    await context.sync();
  });
  expect(model.sheets.map((one) => one.name)).toEqual(["社保"]);
});
