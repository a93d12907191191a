import { WorkbookModel } from "../../host/embedded/model/workbook-model";
import { linkTarget } from "./link-target";

const model = new WorkbookModel();
const ranking = model.addSheet("季度排名");
model.addSheet("社保 '一'");
model.addSheet("底稿").visibility = "hidden";
model.names.push({ name: "参保率", formula: "='社保 ''一'''!$F$7:$F$20", sheetId: null });

const to = (location: string | null, url: string | null = null) => {
  const target = linkTarget(model, ranking, { location, url, tip: null });
  return target && [target.sheet.name, target.range.top, target.range.left];
};

test.each([
  { location: "'社保 ''一'''!F7", target: ["社保 '一'", 6, 5] },
  { location: "#季度排名!B3:C4", target: ["季度排名", 2, 1] },
  { location: "B9", target: ["季度排名", 8, 1] },
  { location: "参保率", target: ["社保 '一'", 6, 5] },
  { location: "没有!A1", target: null },
  { location: "底稿!A1", target: null },
  { location: "#REF!", target: null },
])("A link to $location leads to $target", ({ location, target }) => {
  expect(to(location)).toEqual(target);
});

test("A link to a page elsewhere leads to no cell", () => {
  expect(to(null, "https://example.invalid/")).toBeNull();
});
