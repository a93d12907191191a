import { stopOffice } from "../../src/host/embedded/office/start-office";
import { failureOf, onSheet, startExcel } from "./excel-session";

afterEach(stopOffice);

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

it("tells a sheet's listeners what changed, whoever changed it", async () => {
  const host = await startExcel({ 社保: [["甲"]] });
  const heard: unknown[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add(async (event) => {
      const values = await Excel.run(async (context) => {
        const range = event.getRange(context).load("values");
        await context.sync();
        return range.values;
      });
      heard.push([event.changeType, event.address, event.triggerSource, values]);
    });
  });
  await onSheet((sheet) => void (sheet.getRange("B2:C2").values = [[1, 2]]));
  await settled();
  const [sheet] = host.model.sheets;
  sheet!.setValue(4, 0, "手改");
  host.raise({ kind: "changed", sheet: sheet!, range: { top: 4, left: 0, bottom: 4, right: 0 } });
  await settled();
  expect(heard).toEqual([
    ["RangeEdited", "B2:C2", "ThisLocalAddin", [[1, 2]]],
    ["RangeEdited", "A5", "Unknown", [["手改"]]],
  ]);
});

it("tells the workbook's listeners of sheets that come, go, and are picked", async () => {
  const host = await startExcel({ 社保: [], 环保: [] });
  const heard: unknown[] = [];
  await onSheet((_, context) => {
    const sheets = context.workbook.worksheets;
    sheets.onAdded.add(async (event) => void heard.push(["added", event.worksheetId]));
    sheets.onDeleted.add(async (event) => void heard.push(["deleted", event.worksheetId]));
    sheets.onActivated.add(async (event) => void heard.push(["activated", event.worksheetId]));
    sheets.onSelectionChanged.add(async (event) => void heard.push(["selected", event.address]));
  });
  const [first, second] = host.model.sheets.map((sheet) => sheet.id);
  await onSheet((_, context) => context.workbook.worksheets.getItem("环保").getRange("B3").select());
  await onSheet((_, context) => void context.workbook.worksheets.add("新"));
  const third = host.model.sheets[2]!.id;
  await onSheet((sheet) => sheet.delete());
  await settled();
  expect(heard).toEqual([
    ["activated", second],
    ["selected", "B3"],
    ["added", third],
    ["deleted", first],
  ]);
});

it("tells nobody after the listener has gone", async () => {
  await startExcel();
  let count = 0;
  const listener = await onSheet((sheet) => sheet.onChanged.add(async () => void count++));
  await onSheet((sheet) => void (sheet.getRange("A1").values = [[1]]));
  await settled();
  await Excel.run(listener.context, async (context) => {
    listener.remove();
    await context.sync();
  });
  await onSheet((sheet) => void (sheet.getRange("A1").values = [[2]]));
  await settled();
  expect(count).toBe(1);
});

it("refuses events that came after its requirement set", async () => {
  await startExcel();
  const naming = onSheet((sheet) => void sheet.onNameChanged.add(async () => {}));
  expect((await failureOf(naming)).code).toBe("ApiNotFound");
});

it("tells of names where the requirement set has it", async () => {
  await startExcel({ 社保: [] }, { apiSets: { ExcelApi: "1.17" } });
  const heard: unknown[] = [];
  await onSheet(
    (sheet) => void sheet.onNameChanged.add(async (event) => void heard.push([event.nameBefore, event.nameAfter])),
  );
  await onSheet((sheet) => void (sheet.name = "社会保障"));
  await settled();
  expect(heard).toEqual([["社保", "社会保障"]]);
});
