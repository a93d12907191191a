import { gridOf } from "../../../test/support/make-grid";
import { ROSTER_SHEET } from "./columns/roster-sheet";
import { readRows } from "./match-headers";

function namesIn(rows: readonly (readonly string[])[]): readonly string[] {
  return readRows(gridOf("乡镇名册", rows), ROSTER_SHEET, []).map((row) => row.text("name"));
}

test.each([
  ["a list of nothing but names", [["乡镇"], ["城关镇"], ["河口镇"]]],
  ["a title that ends in a header's word", [["全县各乡镇"], ["乡镇"], ["城关镇"], ["河口镇"]]],
  [
    "headers in another order",
    [
      ["责任人", "乡镇"],
      ["张某", "城关镇"],
      ["李某", "河口镇"],
    ],
  ],
])("the roster is read from %s", (_what, rows) => {
  expect(namesIn(rows)).toEqual(["城关镇", "河口镇"]);
});
