import { deadlineInText } from "./deadline-in-text";

test.each([
  ["第一批6月底前结束,第二批10月底前结束", "10月底前 2020-10-31"],
  ["上半年全部上岗到位,岗位补贴按月发放", "上半年 2020-06-30"],
  ["8月底前兑付首批,12月15日前全部兑付到位", "12月15日前 2020-12-15"],
  ["随时掌握动态,长期坚持", "长期坚持 standing"],
  ["每月28日前更新信息,全年坚持不懈", "全年坚持不懈 standing"],
  ["2021年1月底前完成验收", "2021年1月底前 2021-01-31"],
  ["二季度完成主体工程", "二季度 2020-06-30"],
  ["2月30日前完成", "2月30日前 noSuchDay"],
])("%s", (text, expected) => {
  const found = deadlineInText(text, 2020)!;
  const { reading } = found;
  const read = !reading.ok
    ? reading.reason
    : reading.deadline.kind === "day"
      ? reading.deadline.last
      : reading.deadline.kind;
  expect(`${found.text} ${read}`).toBe(expected);
});

test.each(["每月25日前报送进展", "对2013年以来的项目回头看", "2019年6月的数据", "稳定就业3个月以上"])(
  "%s sets no deadline",
  (text) => expect(deadlineInText(text, 2020)).toBeNull(),
);
