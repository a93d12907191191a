import { RULE_KINDS } from "../scoring/rules/registry";
import { ruleFromParameters, ruleKindNamed, ruleParameters } from "./rule-parameters";

test.each([
  ["达标扣减", "threshold"],
  ["达 标 扣 减", "threshold"],
  ["threshold", "threshold"],
  ["Threshold and deduction", "threshold"],
  ["人工评分", "manual"],
  ["没有的方法", null],
])("%s names the kind %s", (name, kind) => {
  expect(ruleKindNamed(name)).toBe(kind);
});

test("every kind has its own names", () => {
  const names = Object.values(RULE_KINDS).flatMap((kind) => [kind.names["zh-CN"], kind.names.en]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBe(64);
});

test("an unknown kind is a finding that lists the known ones", () => {
  const place = { sheet: "考核指标", row: 3, col: 8 };
  const { rule, findings } = ruleFromParameters("没有的方法", "", place);
  expect(rule).toBeNull();
  expect(findings[0]).toMatchObject({ code: "rule.kind-unknown", severity: "blocking", place });
});

test("full-width signs, spaces, line breaks and the order do not matter", () => {
  const { rule } = ruleFromParameters("达标扣减", "每步扣 ＝ ０．２；\n步长＝１", null);
  expect(ruleParameters(rule!)).toBe("步长=1;每步扣=0.2");
});

test("what is as usual is not written, what is not reads back", () => {
  const { rule } = ruleFromParameters("达标扣减", "步长=1;每步扣=0.2;读法=整步;方向=越低越好", null);
  expect(ruleParameters(rule!)).toBe("方向=越低越好;步长=1;每步扣=0.2;读法=整步");
});

test("parameters of a measure beside the rule's are passed over when they are said to be", () => {
  expect(ruleFromParameters("评分", "分母=户数", null, ["分母"]).findings).toEqual([]);
  expect(ruleFromParameters("评分", "分母=户数", null).findings.map(({ code }) => code)).toEqual([
    "rule.parameter-unknown",
  ]);
});
