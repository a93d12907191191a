import { readDeadline } from "./deadline";

describe("deadlines as plans write them, in a plan for 2020", () => {
  test.each([
    ["3月底", "2020-03-31"],
    ["2月底前", "2020-02-29"],
    ["10月底前", "2020-10-31"],
    ["12月底 ", "2020-12-31"],
    ["12月31日前", "2020-12-31"],
    ["上半年", "2020-06-30"],
    ["二季度前", "2020-06-30"],
    ["第三季度末", "2020-09-30"],
    ["一、二季度", "2020-06-30"],
    ["一、二、三季度", "2020-09-30"],
    ["全年", "2020-12-31"],
    ["年终", "2020-12-31"],
    ["年底前", "2020-12-31"],
    ["2021年6月底前", "2021-06-30"],
    ["到2018年底", "2018-12-31"],
    ["到2018年", "2018-12-31"],
    ["11月-次年1月", "2021-01-31"],
    ["11 月—次年 1 月", "2021-01-31"],
    ["11月至1月", "2021-01-31"],
    ["2月-4月", "2020-04-30"],
    ["2-4月", "2020-04-30"],
    ["十月底前", "2020-10-31"],
    ["9月上旬", "2020-09-10"],
    ["9月中旬", "2020-09-20"],
    ["10月前", "2020-09-30"],
    ["6月份", "2020-06-30"],
    ["明年3月底", "2021-03-31"],
    ["2020-08-15", "2020-08-15"],
    ["2020年8月", "2020-08-31"],
    ["4月1日至4月30日", "2020-04-30"],
  ])("%s: due by %s", (text, expected) => {
    const reading = readDeadline(text, 2020);
    expect(reading).toMatchObject({ ok: true, deadline: { kind: "day", last: expected } });
  });

  test.each([
    ["长期坚持", { kind: "standing" }],
    ["持续推进", { kind: "standing" }],
    ["疫情结束后1个月内", { kind: "afterEvent", event: "疫情结束", months: 1, days: 0 }],
    ["疫情结束后2个月内 ", { kind: "afterEvent", event: "疫情结束", months: 2, days: 0 }],
    ["文件印发之后15天内", { kind: "afterEvent", event: "文件印发", months: 0, days: 15 }],
    ["利用3个月时间", { kind: "length", months: 3 }],
    ["用 3 个月左右的时间", { kind: "length", months: 3 }],
    ["每季度", { kind: "recurring", everyMonths: 3 }],
    ["每月底", { kind: "recurring", everyMonths: 1 }],
  ])("%s", (text, expected) => {
    expect(readDeadline(text, 2020)).toEqual({ ok: true, deadline: expected });
  });

  test.each([
    ["2月30日", "noSuchDay"],
    ["13月底", "noSuchDay"],
    ["尽快", "noDate"],
    ["", "noDate"],
    ["条件成熟时", "noDate"],
    // Holidays are not known here, so working days are not counted.
    ["文件印发后15个工作日内", "noDate"],
  ])("%s is no deadline: %s", (text, reason) => {
    expect(readDeadline(text, 2020)).toEqual({ ok: false, reason });
  });

  test("a month without any year is said so", () => {
    expect(readDeadline("3月底", null)).toEqual({ ok: false, reason: "noYear" });
    expect(readDeadline("2020年3月底", null)).toMatchObject({ ok: true });
  });

  test("二季度前 comes with its other reading", () => {
    expect(readDeadline("二季度前", 2020)).toMatchObject({ otherReading: "2020-03-31" });
  });
});

test.each([
  ["即日起至4月30日", "2020-04-30"],
  ["自即日起到6月底", "2020-06-30"],
  ["启动时间5月,2022年12月完成", "2022-12-31"],
  ["4月底前启动,10月底前全面完成", "2020-10-31"],
  ["2020年3月至2021年2月", "2021-02-28"],
  ["3月15日至2021年1月10日", "2021-01-10"],
  ["一季度至三季度", "2020-09-30"],
  ["前三季度", "2020-09-30"],
  ["全年持续推进", "standing"],
  ["全年坚持不懈", "standing"],
  ["常抓不懈", "standing"],
  ["持续巩固", "standing"],
])("%s in 2020: %s", (text, expected) => {
  const reading = readDeadline(text, 2020);
  const read =
    reading.ok && reading.deadline.kind === "day" ? reading.deadline.last : reading.ok && reading.deadline.kind;
  expect(read).toBe(expected);
});

test.each(["尽快完成", "按时间节点", "春节前", "6月底前完成方案,适时推进", "待定", "视情况而定"])(
  "%s is no time: nothing is guessed",
  (text) => expect(readDeadline(text, 2020)).toEqual({ ok: false, reason: "noDate" }),
);
