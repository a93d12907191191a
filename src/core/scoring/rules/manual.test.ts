import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("manual", [
  ["", { full: 10, value: 8.5 }, "8.5"],
  ["", { full: 10, value: 12 }, "10"],
  ["", { full: 10, value: -1 }, "0"],
  ["", {}, "noValue"],
]);

expectMistakes("manual", [["最高=5", ["rule.parameter-unknown"]]]);
