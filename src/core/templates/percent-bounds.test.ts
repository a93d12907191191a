import { percentBounds } from "./percent-bounds";

test.each([
  ["养老保险/参保率", "0", "100"],
  ["可支配收入/增速", null, null],
  ["同比增减", null, null],
  ["年度任务完成率", "0", null],
])("%s lies between %s and %s", (header, min, max) => {
  expect(percentBounds(header)).toEqual({ min, max });
});
