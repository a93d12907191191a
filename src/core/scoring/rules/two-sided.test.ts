import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("twoSided", [
  ["每步=0.1;加扣最多=3", { full: 25, target: 0, value: 10 }, "26"],
  ["每步=0.1;加扣最多=3", { full: 25, target: 0, value: 40 }, "28"],
  ["每步=0.1;加扣最多=3", { full: 25, target: 0, value: -12 }, "23.8"],
  ["每步=0.1;加扣最多=3", { full: 25, target: 0, value: -50 }, "22"],
  ["每步=0.1;加扣最多=3;方向=越低越好", { full: 25, target: 20, value: 10 }, "26"],
  ["每步=0.1;加扣最多=3", { target: 0 }, "noValue"],
  ["每步=0.1;加扣最多=3", { value: 0 }, "noTarget"],
]);
