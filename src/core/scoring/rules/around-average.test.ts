import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("aroundAverage", [
  // A base at or above the full points leaves no room up to them: there is no top.
  ["基本分=12;每步加=1", { full: 10, value: 100, average: 100 }, "12"],
  ["基本分=10;每步加=1", { full: 10, value: 103, average: 100 }, "13"],
  ["基本分=4;每步加=1", { full: 10, value: 2, average: 0 }, "6"],
  ["基本分=4;每步加=0.04;每步扣=0.04", { full: 5, average: 100, value: 100 }, "4"],
  ["基本分=4;每步加=0.04;每步扣=0.04", { full: 5, average: 100, value: 115 }, "4.6"],
  ["基本分=4;每步加=0.04;每步扣=0.04", { full: 5, average: 100, value: 130 }, "5"],
  ["基本分=4;每步加=0.04;每步扣=0.04", { full: 5, average: 100, value: 80 }, "3.2"],
  ["每步加=1;每步扣=1", { full: 5, average: 100, value: 102 }, "7"],
  ["每步加=1;每步扣=1;最高=6", { full: 5, average: 100, value: 102 }, "6"],
  ["", { value: 5 }, "noAverage"],
  ["", { average: 5 }, "noValue"],
  ["步长单位=目标的%", { average: 0, value: 5 }, "targetNotPositive"],
]);
