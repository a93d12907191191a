import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("overFulfilment", [
  ["每步加=1;最多加=2;每步扣=1", { full: 5, target: 98, value: 98 }, "5"],
  ["每步加=1;最多加=2;每步扣=1", { full: 5, target: 98, value: 100 }, "7"],
  ["每步加=1;最多加=2;每步扣=1", { full: 5, target: 98, value: 104 }, "7"],
  ["每步加=1;最多加=2;每步扣=1", { full: 5, target: 98, value: 95.5 }, "2.5"],
  ["每步加=1;最多加=2;每步扣=1;读法=整步", { full: 5, target: 98, value: 95.5 }, "3"],
  ["每步加=1;最多加=2;每步扣=1", { full: 5, target: 98, value: 92 }, "0"],
  ["每步加=1;每步扣=1;最多扣=3", { full: 5, target: 98, value: 90 }, "2"],
  ["每步加=1;每步扣=1;最高=8", { full: 5, target: 98, value: 104 }, "8"],
  ["基本分=3;每步加=1", { full: 5, target: 98, value: 99 }, "4"],
  ["加分步长=1;每步加=0.5;扣分步长=1;每步扣=0.5;步长单位=目标的%", { full: 10, target: 5000, value: 5250 }, "12.5"],
  ["方向=越低越好;每步加=1;每步扣=1", { full: 5, target: 10, value: 8 }, "7"],
  ["步长单位=目标的%", { target: 0, value: 8 }, "targetNotPositive"],
  ["", { target: 5 }, "noValue"],
  ["", { value: 5 }, "noTarget"],
]);
