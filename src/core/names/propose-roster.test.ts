import type { Table } from "../reading/table";
import type { Grid } from "../grid";
import { proposeRoster } from "./propose-roster";

function found(names: readonly string[], totalRows: readonly number[] = []) {
  const grid = { texts: [["乡镇"], ...names.map((name) => [name])] } as unknown as Grid;
  const table = { entityCol: 0, dataRows: [1, names.length], totalRows, sectionRows: [], noteRows: [], blankRows: [] };
  return { grid, tables: [table as unknown as Table] };
}

describe("a roster to begin with", () => {
  test("names lose the white space inside, totals are left out", () => {
    expect(proposeRoster([found(["城 关 镇", "青龙镇", "合计"], [3])])).toEqual(["城关镇", "青龙镇"]);
  });

  test("comes from the table that lists most townships, each once", () => {
    expect(
      proposeRoster([found(["青龙镇"]), found(["青龙镇", "白云乡", "青龙镇"]), found(["教育局", "财政局", "住建局"])]),
    ).toEqual(["青龙镇", "白云乡"]);
  });

  test("is empty where no table names townships", () => {
    expect(proposeRoster([found(["一月", "二月"])])).toEqual([]);
  });
});
