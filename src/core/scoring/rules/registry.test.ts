import { exact } from "../../values/exact";
import { NOTHING_KNOWN } from "../scoring-rule";
import { applyRule } from "./registry";
import { ruleFromParameters, ruleParameters } from "../../rule-text/rule-parameters";

/** Each kind's worked example from its docstring, from the words of the method sheet. */
test.each([
  ["按完成比例", "", { full: "15", target: "10", value: "7" }, "10.5"],
  ["达标扣减", "步长=1;每步扣=0.2", { full: "2", target: "95", value: "92" }, "1.4"],
  ["达标得分", "", { full: "15", target: "1000", value: "999" }, "0"],
  ["区间赋分", "区间=≥100:100,≥80:75,≥50:50,*:0", { full: "100", value: "79.99" }, "50"],
  ["次数扣分", "每次扣=2", { full: "4", value: "1" }, "2"],
  ["次数扣分", "计次=缺少;每次扣=1", { full: "3", target: "3", value: "2" }, "2"],
  ["评分", "", { full: "10", value: "8.5" }, "8.5"],
  ["加分封顶", "项目=表彰:每项1:最高5", { full: "0", value: "7" }, "5"],
])("%s with %s", (kind, parameters, given, points) => {
  const { rule, findings } = ruleFromParameters(kind, parameters, null);
  expect(findings).toEqual([]);
  const { full, target, value } = { target: undefined, ...given } as { full: string; target?: string; value: string };
  const outcome = applyRule(rule!, {
    ...NOTHING_KNOWN,
    full: exact(full),
    target: target ? exact(target) : null,
    value: exact(value),
  });
  expect(outcome.points?.equals(exact(points))).toBe(true);
  expect(ruleFromParameters(kind, ruleParameters(rule!), null).rule).toEqual(rule);
});
