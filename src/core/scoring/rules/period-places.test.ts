import { expectPoints, inputOf } from "../../../../test/support/rule-case";
import type { Given } from "../../../../test/support/rule-case";
import { ruleWork } from "../../../i18n/rule-sentence";
import { ruleFromParameters } from "../../rule-text/rule-parameters";
import { applyRule } from "./registry";

expectPoints("periodPlaces", [
  ["名次=1:0.5,2:0.3,3:0.2,倒3:-0.2,倒2:-0.3,倒1:-0.5", { parts: [1, 3, 10, 18], of: 18 }, "0.2"],
  ["名次=1:0.5,2:0.3,3:0.2,倒3:-0.2,倒2:-0.3,倒1:-0.5", { parts: [2, 16, 17, 5], of: 18 }, "-0.2"],
  ["名次=1-3:1,倒3-1:-1", { rank: 2, of: 20 }, "1"],
  ["名次=1-3:1,倒3-1:-1", { rank: 18, of: 20 }, "-1"],
  ["名次=1-3:1,倒3-1:-1", { rank: 10, of: 20 }, "0"],
  ["名次=1:1;最多加=2", { parts: [1, 1, 1, 4] }, "2"],
  ["名次=倒1:-1;最多扣=2", { parts: [9, 9, 9, 9], of: 9 }, "-2"],
  ["名次=倒1:-1", { parts: [3] }, "noPeers"],
  ["名次=1:1", { parts: [19], of: 18 }, "noRank"],
  ["名次=倒1:-1", { value: 2 }, "-2"],
  ["名次=1:1,倒1:-1", { value: 5, peers: [9, 7, 5] }, "-1"],
  ["名次=1:1", {}, "noRank"],
  ["名次=1-3:0.2,倒3-1:-0.3", { parts: [3, 1] }, "0.3"],
  ["名次=1-3:0.2,倒3-1:-0.3;最多加=1;最多扣=1;起点=分值", { parts: [8, 0], full: 6 }, "7"],
  ["名次=1-3:0.2,倒3-1:-0.3;最多加=1;最多扣=1;起点=分值", { parts: [0, 5], full: 6 }, "5"],
  ["名次=1-3:0.2,倒3-1:-0.3;起点=分值", { parts: [1, 9], of: 9, full: 6 }, "5.9"],
  // Given places win over how often they happened.
  ["名次=1:1,倒1:-1", { rank: 1, parts: [2, 3], of: 9 }, "0"],
  ["名次=1-3:1", { rank: 2 }, "1"],
  ["名次=1:1", { value: 3, peers: [5, 3] }, "0"],
  ["名次=1:1,2:0.5", { parts: [1, 2] }, "1.5"],
  ["名次=1:50%", { parts: [1, 1], of: 5 }, "0"],
  ["名次=倒2-1:-1", { parts: [2.5, 1], of: 9 }, "noRank"],
  ["名次=1:1,倒1:-1", { parts: [0, 3], of: 9 }, "noRank"],
  ["名次=1:1,倒1:-1", { parts: [9, 9, 1] }, "noPeers"],
  ["名次=1:50%", { value: 2 }, "0"],
  ["名次=1:1", { value: -2 }, "noRank"],
  ["名次=1:1,2:0;最多加=3;最多扣=1", { parts: [1, 2, 1], of: 4 }, "2"],
]);

test("the sentence says the place and the points of each period", () => {
  const work = (parameters: string, given: Given): string => {
    const { rule } = ruleFromParameters("periodPlaces", parameters, null);
    return ruleWork(applyRule(rule!, inputOf(given)).facts, "zh-CN");
  };
  expect(work("名次=1:1,倒1:-0.5", { parts: [1, 4, 9], of: 9 })).toContain("1:1,4:0,9:-0.5");
  expect(work("名次=1-3:0.2,倒3-1:-0.3", { parts: [3, 1] })).toContain("3×0.2,1×-0.3");
});
