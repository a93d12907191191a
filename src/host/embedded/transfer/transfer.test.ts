import { fixture } from "../../../../test/support/fixture";
import type { WorkbookModel } from "../model/workbook-model";
import { openWorkbook } from "../package/open-workbook";
import { ChangeTaker } from "./apply-changes";
import { changesOf } from "./model-changes";
import { cellsIn, cellsOf, slicesOf } from "./model-slices";
import { ReceivedModel } from "./received-model";

/** As it comes out of a worker. */
function received(model: WorkbookModel): ReceivedModel {
  const copy = new ReceivedModel();
  for (const slice of slicesOf(model)) copy.take(structuredClone(slice));
  return copy;
}

type Change = (model: WorkbookModel) => void;

/** The file saved after a change in place, and after the same change in a workbook that was received from it. */
function savedBothWays(file: string, ...changes: readonly Change[]): readonly [Uint8Array, Uint8Array] {
  const inPlace = openWorkbook(fixture(file), file);
  const there = openWorkbook(fixture(file), file);
  const taker = new ChangeTaker(there.model);
  const here = received(there.model);
  const looks = here.model.styles.size;
  let bytes = there.save();
  for (const change of changes) {
    change(inPlace.model);
    change(here.model);
    taker.take(structuredClone(changesOf(here.model, here.places, looks)));
    bytes = there.save();
  }
  return [inPlace.save(), bytes];
}

const CHANGES: readonly { readonly what: string; readonly change: Change }[] = [
  { what: "nothing", change: () => undefined },
  {
    what: "figures, texts and formulas",
    change: ({ sheets: [sheet] }) => {
      sheet!.setValue(2, 1, 95.5);
      sheet!.setValue(40, 3, "城关镇");
      sheet!.setFormula(41, 3, "=B3*2", 191);
      sheet!.setValue(0, 0, null);
    },
  },
  {
    what: "looks, of cells that keep their content too",
    change: ({ styles, sheets: [sheet] }) => {
      const bold = styles.derive(sheet!.styleAt(1, 1), { bold: true, fill: "#FFEEAA" });
      sheet!.setStyle(1, 1, bold);
      sheet!.setStyle(60, 6, styles.derive(bold, { italic: true }));
    },
  },
  {
    what: "a new sheet between the others, another gone, one renamed and hidden",
    change: (model) => {
      const added = model.addSheet("季度排名");
      added.setValue(0, 0, "名次");
      added.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
      model.sheets.splice(1, 0, model.sheets.pop()!);
      model.sheets.splice(2, 1);
      model.sheets[0]!.name = "原表";
      model.sheets[0]!.changedParts.add("name");
      model.sheets[3]!.visibility = "hidden";
      model.sheets[3]!.changedParts.add("visibility");
    },
  },
  {
    what: "names and settings",
    change: (model) => {
      model.names.push({ name: "考核总分", formula: "=1+1", sheetId: null });
      model.names.splice(0, 1);
      model.settings.set("kaohe", "{}");
    },
  },
  {
    what: "a conditional format before those of the file, and validations",
    change: ({ sheets }) => {
      for (const sheet of sheets) {
        for (const format of sheet.conditionalFormats) format.priority += 1;
        sheet.conditionalFormats.unshift({
          id: "new",
          ranges: [{ top: 1, left: 1, bottom: 9, right: 1 }],
          priority: 1,
          rule: { kind: "expression", formula: "=B2>1", style: { bold: true }, stopIfTrue: false },
        });
        sheet.validations.splice(0, 1);
        sheet.changedParts.add("conditionalFormats").add("validations");
      }
    },
  },
];

describe.each(["kitchen.xlsx", "exotic.xlsx", "kitchen.xls"])("%s", (file) => {
  test.each(CHANGES)("saved from afar after changing $what, it is the file changed in place", ({ change }) => {
    const [inPlace, fromAfar] = savedBothWays(file, change);
    expect(Buffer.compare(inPlace, fromAfar)).toBe(0);
  });

  test("saved after each of several changes, it holds them all", () => {
    const [inPlace, fromAfar] = savedBothWays(file, ...CHANGES.map(({ change }) => change));
    expect(Buffer.compare(inPlace, fromAfar)).toBe(0);
  });
});

test("A sheet that was deleted and brought back is the file's own again", () => {
  const { model, save } = openWorkbook(fixture("kitchen.xlsx"), "kitchen.xlsx");
  const taker = new ChangeTaker(model);
  const here = received(model);
  const [gone] = here.model.sheets.splice(0, 1);
  const changes = () => structuredClone(changesOf(here.model, here.places, here.model.styles.size));
  taker.take(changes());
  here.model.sheets.unshift(gone!);
  taker.take(changes());
  expect(Buffer.compare(save(), fixture("kitchen.xlsx"))).toBe(0);
});

test("A long sheet comes in slices that tell how far it is, empty stretches in none", () => {
  const { model } = openWorkbook(new TextEncoder().encode("a,b\n"), "表.csv");
  const [sheet] = model.sheets;
  for (let row = 0; row < 30_000; row += 1) sheet!.setValue(row, 1, row);
  sheet!.setValue(1_048_575, 0, "末");
  const slices = [...slicesOf(model)];
  expect(slices.reduce((sum, slice) => sum + cellsIn(slice), 0)).toBe(cellsOf(model));
  expect(Math.max(...slices.map(cellsIn))).toBeLessThanOrEqual(10_002);
  expect(slices.length).toBeLessThan(12);
  const copy = received(model).model.sheets[0]!;
  expect([copy.valueAt(29_999, 1), copy.valueAt(1_048_575, 0), copy.values.length]).toEqual([29_999, "末", 1_048_576]);
});
