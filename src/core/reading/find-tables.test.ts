import { findTables } from "./find-tables";
import { gridOf } from "./grid-fixture";

test("a township ranking under a title has its header, names and values", () => {
  const { tables } = findTables(
    gridOf(
      "排名",
      ["某县各乡镇参保率排名"],
      ["乡镇", "参保率（%）", "名次"],
      ["城关镇", 95.2, 1],
      ["平沙镇", 93, 2],
      ["大湾乡", 90.1, 3],
    ),
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({
    title: "某县各乡镇参保率排名",
    headerRows: [1, 1],
    dataRows: [2, 4],
    entityCol: 0,
  });
  expect(tables[0]!.columns.map((column) => [column.path.join(">"), column.unit])).toEqual([
    ["乡镇", null],
    ["参保率（%）", "%"],
    ["名次", null],
  ]);
});
