import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("shareOfTotal", [
  ["原满分=100", { full: 10, value: 86.4 }, "8.64"],
  ["原满分=120", { full: 10, value: 126 }, "10.5"],
  ["原满分=100", {}, "noValue"],
]);

expectMistakes("shareOfTotal", [["原满分=0", ["rule.parameter-unreadable"]]]);
