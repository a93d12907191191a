import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS } from "./county";
import { SheetDrawing } from "./sheet-drawing";
import { villagesOf } from "./village-names";

const LAST_COL = 14;
const TOP = 4;

const STANDARDS = ["不愁吃", "不愁穿", "义务教育", "基本医疗", "住房安全", "饮水安全"] as const;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An ID number of nobody: no place has the code 999999; the check digit is right. */
function numberOfNobody(year: number, month: number, day: number, order: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const digits = `999999${year}${two(month)}${two(day)}${String(order).padStart(3, "0")}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return digits + "10X98765432"[sum % 11]!;
}

/**
 * 户达标登记: three or four households a village with the standards they meet. Some lack one, some are near the line, and a few
 * rows are what data cleaning must find: a number entered twice, a wrong check digit, an age that does not fit.
 */
export function drawHouseholds(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "户达标登记");
  drawing.title(0, LAST_COL, "青山县脱贫户“两不愁三保障”达标登记台账");
  drawing.line(1, LAST_COL, "填报:各乡镇", "本表人名、号码均为虚构,地区码999999不存在");
  drawing.head(2, [
    ["乡镇", "行政村", "户主姓名", "身份证号码", "年龄", "性别", "家庭人口", "人均纯收入(元)", ...STANDARDS, "户类型"],
  ]);
  drawing.widths([11, 11, 10, 22, 7, 7, 9, 13, 9, 9, 9, 9, 9, 9, 10]);
  drawing.freeze(3, 3);
  const { whole, happens } = chance(2020_24);
  let row = TOP - 1;
  let last = "";
  for (const { name, quality } of TOWNSHIPS) {
    for (const village of villagesOf(name)) {
      for (let household = 0; household < whole(3, 4); household++) {
        const [year, month, day] = [whole(1945, 1985), whole(1, 12), whole(1, 28)];
        const order = whole(1, 999);
        const right = numberOfNobody(year, month, day, order);
        const slip = whole(1, 60);
        const id =
          slip === 1 && last !== ""
            ? last
            : slip === 2
              ? right.slice(0, 17) + (right.endsWith("1") ? "2" : "1")
              : right;
        const age = 2020 - year - (month > 6 ? 1 : 0) - (slip === 3 ? 20 : 0);
        const income = happens(0.06) ? whole(2900, 3450) : whole(4200, 9800);
        const standards = STANDARDS.map(() => (happens(0.93 + quality * 0.07) ? "是" : "否"));
        const kind = standards.includes("否") ? "未脱贫" : "已脱贫";
        const cells = [
          name,
          village,
          `户主${row - TOP + 2}`,
          id,
          age,
          order % 2 === 1 ? "男" : "女",
          whole(1, 6),
          income,
          ...standards,
          kind,
        ];
        drawing.row(row, cells, { 3: { numberFormat: "@" } });
        last = right;
        row++;
      }
    }
  }
}
