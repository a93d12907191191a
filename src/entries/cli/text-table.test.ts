import { textTable } from "./text-table";

test("columns stand under each other whatever the script", () => {
  expect(
    textTable(
      [
        ["名次", "单位", "总分"],
        ["1", "城关镇", "92.05"],
        ["12", "A镇", "9.5"],
      ],
      [0, 2],
    ),
  ).toBe("名次  单位     总分\n   1  城关镇  92.05\n  12  A镇       9.5");
});
