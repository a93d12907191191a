import { isCoerced } from "./coerced-text";

describe("texts that Excel would make something else of", () => {
  test.each([
    "=1+1",
    "+86",
    "-",
    "@sum",
    "＝A1",
    "－5",
    "'abc",
    "95%",
    "９５",
    "1-2",
    "007",
    "1/2",
    "2020年4月1日",
    "3:30",
    "TRUE",
    "#N/A",
    "1E5",
    "¥12",
    "Mar 5",
    "(3)",
    " 12 ",
    "12万",
  ])("%s is kept by a text format", (text) => expect(isCoerced(text)).toBe(true));

  test.each([
    "城关镇",
    "某县2020年第二季度乡镇考核排名表",
    "▲2",
    "—",
    "参保率 92.00%(「社保」!F7),目标 ≥95%",
    "缺数据",
    "",
    "注:1.按公布得分排定",
  ])("%s is text anyway", (text) => expect(isCoerced(text)).toBe(false));
});
