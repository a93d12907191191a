import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("ratio", [
  ["", { full: 15, target: 10, value: 7 }, "10.5"],
  ["", { full: 15, target: 10, value: 12 }, "15"],
  ["", { full: 15, target: 10, value: 0 }, "0"],
  ["", { full: 15, target: 10, value: -3 }, "0"],
  ["最高=18", { full: 15, target: 10, value: 14 }, "18"],
  ["最高=18", { full: 15, target: 10, value: 11 }, "16.5"],
  ["最高=无", { full: 15, target: 10, value: 14 }, "15"],
  ["零分线=60", { full: 10, target: 50, value: 29.9 }, "0"],
  ["零分线=60", { full: 10, target: 50, value: 30 }, "6"],
  ["", { target: 10 }, "noValue"],
  ["", { value: 10 }, "noTarget"],
  ["", { value: 10, target: 0 }, "targetNotPositive"],
  ["", { value: 10, target: -5 }, "targetNotPositive"],
]);

expectMistakes("ratio", [
  ["步长=1", ["rule.parameter-unknown"]],
  ["最高=很多", ["rule.parameter-unreadable"]],
  ["最高=-1", ["rule.parameter-unreadable"]],
  ["最高=10;最高=12", ["rule.parameter-twice"]],
]);
