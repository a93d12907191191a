import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("threshold", [
  ["步长=1;每步扣=0.2", { full: 2, target: 95, value: 95 }, "2"],
  ["步长=1;每步扣=0.5;零分差距=≥20", { full: 12, target: 50, value: 31 }, "2.5"],
  ["步长=1;每步扣=0.5;零分差距=≥20", { full: 12, target: 50, value: 30 }, "0"],
  ["步长=1;每步扣=1;最低=无", { full: 2, target: 95, value: 90 }, "-3"],
  ["步长=1;每步扣=0.2", { full: 2, target: 95, value: 92 }, "1.4"],
  ["步长=1;每步扣=0.2", { full: 2, target: 95, value: 84 }, "0"],
  ["步长=0.1;每步扣=1", { full: 4, target: 100, value: 99.7 }, "1"],
  ["步长=0.1;每步扣=1", { full: 4, target: 100, value: 99.65 }, "0.5"],
  ["步长=0.1;每步扣=1;读法=整步", { full: 4, target: 100, value: 99.65 }, "1"],
  ["步长=0.1;每步扣=1;读法=起步", { full: 4, target: 100, value: 99.65 }, "0"],
  ["步长=2;每步扣=1;步长单位=目标的%", { full: 30, target: 5000, value: 4500 }, "25"],
  ["步长=2;每步扣=1;步长单位=目标的%", { target: 0, value: 4500 }, "targetNotPositive"],
  ["方向=越低越好;步长=1;每步扣=0.5", { full: 5, target: 35, value: 38 }, "3.5"],
  ["方向=越低越好;步长=1;每步扣=0.5;零分线=40", { full: 5, target: 35, value: 41 }, "0"],
  ["步长=1;每步扣=0.2;零分线=90", { full: 2, target: 95, value: 90 }, "1"],
  ["步长=1;每步扣=0.2;零分线=90", { full: 2, target: 95, value: 89.99 }, "0"],
  ["步长=1;每步扣=1;最多扣=3", { full: 10, target: 95, value: 80 }, "7"],
  ["步长=1;每步扣=1;最多扣=3", { full: 10, target: 95, value: 94 }, "9"],
  ["步长=1;每步扣=1;最低=2", { full: 10, target: 95, value: 80 }, "2"],
  ["步长=1;每步扣=1", { target: 95 }, "noValue"],
  ["步长=1;每步扣=1", { value: 95 }, "noTarget"],
  ["步长=1;每步扣=1/3", { full: 1, target: 95, value: 94 }, "0.666667"],
]);

expectMistakes("threshold", [
  ["", ["rule.parameter-missing", "rule.parameter-missing"]],
  ["步长=0;每步扣=1", ["rule.parameter-unreadable"]],
  ["步长=1;每步扣=1;读法=随便", ["rule.parameter-unreadable"]],
  ["步长=1/0;每步扣=1", ["rule.parameter-unreadable"]],
  ["步长;每步扣=1", ["rule.parameter-unreadable"]],
]);
