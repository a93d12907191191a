import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("assessorGroups", [
  ["", { parts: [90, 80, 85] }, "85"],
  ["第一名=100;每位次=2", { parts: [1, 2, 1] }, "99.333333"],
  ["第一名=100;每位次=2", { parts: [2, 1, 3] }, "98"],
  ["第一名=100;每位次=2", { parts: [3, 3, 2] }, "96.666667"],
  ["去掉最高最低=是", { parts: [90, 85, 80, 95, 70] }, "85"],
  ["去掉最高最低=是", { parts: [90, 85] }, "wrongNumberOfParts"],
  ["第一名=100", { parts: [3] }, "3"],
  ["", {}, "noParts"],
]);
