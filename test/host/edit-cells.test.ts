import { portCase } from "./port-case";

const SHEET = "社保";

async function edited() {
  const one = await portCase();
  const sheet = one.opened.model.sheets[0]!;
  return { ...one, sheet };
}

test("A confirmed cell of the user's sheet holds the new words, as text even where they begin like a formula", async () => {
  const { host, sheet } = await edited();
  const place = { sheet: sheet.name, row: 60, col: 2 };
  await host.editCells([{ place, cell: "=每低1个百分点扣0.2分", was: "" }]);
  expect(sheet.valueAt(60, 2)).toBe("=每低1个百分点扣0.2分");
});

test("A cell that changed meanwhile stops the whole edit: nothing is written", async () => {
  const { host, sheet } = await edited();
  const at = (row: number) => ({ sheet: sheet.name, row, col: 2 });
  sheet.setValue(61, 2, "别人写的");
  const edits = [60, 61].map((row) => ({ place: at(row), cell: "新", was: "" }));
  await expect(host.editCells(edits)).rejects.toMatchObject({ code: "inputs-changed" });
  expect(sheet.valueAt(60, 2)).toBe(null);
});

test("A sheet that is gone is named", async () => {
  const { host } = await edited();
  const edit = { place: { sheet: `没有${SHEET}`, row: 0, col: 0 }, cell: "新", was: "" };
  await expect(host.editCells([edit])).rejects.toMatchObject({ code: "sheet-missing" });
});
