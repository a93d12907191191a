import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("allOrNothing", [
  ["", { full: 15, target: 1000, value: 1000 }, "15"],
  ["", { full: 15, target: 1000, value: 999 }, "0"],
  ["未达标得=5", { full: 15, target: 1000, value: 999 }, "5"],
  ["方向=越低越好", { full: 3, target: 0.9, value: 0.9 }, "3"],
  ["方向=越低越好", { full: 3, target: 0.9, value: 0.91 }, "0"],
  ["", { target: 5 }, "noValue"],
  ["", { value: 5 }, "noTarget"],
]);
