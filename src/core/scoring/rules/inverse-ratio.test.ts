import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("inverseRatio", [
  ["", { full: 10, target: 5, value: 8 }, "6.25"],
  ["", { full: 10, target: 5, value: 5 }, "10"],
  ["", { full: 10, target: 5, value: 4 }, "10"],
  ["最高=12", { full: 10, target: 6, value: 5 }, "12"],
  ["", { full: 10, target: 5, value: 0 }, "10"],
  ["", { full: 10, target: 0, value: 2 }, "0"],
  ["", { full: 10, target: 0, value: 0 }, "10"],
  ["", { full: 10, target: -1, value: 2 }, "targetNotPositive"],
  ["", { target: 5 }, "noValue"],
  ["", { value: 5 }, "noTarget"],
]);
