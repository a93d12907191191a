import { placeA1 } from "../../address";
import { findTables } from "../find-tables";
import { sheetOf } from "../grid-fixture";
import { checkArithmetic } from "./check-arithmetic";

function contradictions(text: string): readonly string[] {
  const grid = sheetOf(text);
  return findTables(grid).tables.flatMap((table) =>
    checkArithmetic(grid, table).map((one) => `${one.code} ${placeA1(one.place!)} ${placeA1(one.otherPlace!)}`),
  );
}

describe("figures of a table that contradict each other", () => {
  test("a total that is not the sum of its townships", () =>
    expect(
      contradictions(`
乡镇|户数|人数
城关镇|120|400
平沙镇|80|260
大湾乡|60|180
合计|260|850
`),
    ).toEqual(["sum.rowsDisagree '表'!C5 '表'!C2"]));

  test("a total first, right in every column", () =>
    expect(
      contradictions(`
乡镇|户数|人数
合计|260|840
城关镇|120|400
平沙镇|80|260
大湾乡|60|180
`),
    ).toEqual([]));

  test("subtotals and a grand total that all agree", () =>
    expect(
      contradictions(`
片区|乡镇|户数|人数
城关片区|城关镇|120|400
^|东街街道|80|260
^|小计|200|660
山区片区|大湾乡|60|180
^|南山镇|50|150
^|小计|110|330
总计|<|310|990
`),
    ).toEqual([]));

  test("men and women who are not all people", () =>
    expect(
      contradictions(`
乡镇|人口|<|<
^|合计|男|女
城关镇|400|210|190
平沙镇|260|130|130
大湾乡|180|95|95
南山镇|150|80|70
`),
    ).toEqual(["sum.columnsDisagree '表'!B5 '表'!C5"]));

  test("a completion rate that is not done over planned", () =>
    expect(
      contradictions(`
乡镇|计划数|完成数|完成率（%）
城关镇|12|10|83.3
平沙镇|20|15|75
大湾乡|8|8|100
南山镇|16|4|52
`),
    ).toEqual(["rate.disagrees '表'!D5 '表'!C5"]));
});
