import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("change", [
  ["方向=越低越好;基本分=6;每步加=0.2;每步扣=0.2", { full: 10, previous: 8, value: 5 }, "6.6"],
  ["方向=越低越好;基本分=6;每步加=0.2;每步扣=0.2", { full: 10, previous: 8, value: 8 }, "6"],
  ["方向=越低越好;基本分=6;每步加=0.2;每步扣=0.2", { full: 10, previous: 8, value: 50 }, "0"],
  ["每步加=1;步长单位=目标的%;基本分=6", { full: 10, previous: 200, value: 206 }, "9"],
  ["步长单位=目标的%", { previous: 0, value: 5 }, "previousNotPositive"],
  ["", { value: 5 }, "noPrevious"],
  ["", { previous: 5 }, "noValue"],
]);
