/** @jest-environment jsdom */
import { EmbeddedHost } from "../embedded-host";
import { WorkbookModel } from "../model/workbook-model";
import { startOffice, stopOffice } from "./start-office";

afterEach(stopOffice);

it("starts in a test that brings a page of its own, and again for the next workbook", async () => {
  for (const name of ["甲县", "乙县"]) {
    const model = new WorkbookModel();
    model.addSheet(name);
    await startOffice(new EmbeddedHost(model));
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(found).toBe(name);
  }
});

it("leaves nothing of itself behind", async () => {
  await startOffice(new EmbeddedHost(new WorkbookModel()));
  stopOffice();
  expect([typeof Office, typeof Excel, typeof OfficeExtension]).toEqual(["undefined", "undefined", "undefined"]);
});
