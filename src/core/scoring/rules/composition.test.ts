import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("composition", [
  ["组成=季度:60%:3,年终:40%", { parts: [88, 84] }, "wrongNumberOfParts"],
  ["组成=季度:60%:3", { parts: [88, 84] }, "wrongNumberOfParts"],
  ["组成=季度:60%:2,年终:40%:*", { parts: [88, 84] }, "wrongNumberOfParts"],
  ["组成=月度:100%:12", { parts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, "6.5"],
  ["组成=上半年:40,下半年:60", { parts: [80, 90] }, "86"],
  ["组成=上半年:40%,下半年:60%", { parts: [80, 90] }, "86"],
  ["组成=平时:60%:3,年终:40%", { parts: [88, 84, 80, 90] }, "86.4"],
  ["组成=平均:100%:*", { parts: [80, 85, 90, 95] }, "87.5"],
  ["组成=上半年:40%,下半年:60%", { parts: [80] }, "wrongNumberOfParts"],
  ["组成=平时:60%:3,年终:40%", { parts: [80, 90] }, "wrongNumberOfParts"],
  ["组成=上半年:40%,下半年:60%", { parts: [80, 90, 95] }, "wrongNumberOfParts"],
  ["组成=上半年:40%,下半年:60%", {}, "noParts"],
  ["组成=基础:100%,难度系数:×,加分:100%,扣分:-100%", { parts: [90, 1.02, 2, 0.5] }, "93.3"],
  ["组成=上半年:40%,下半年:60%,末位次数:-200%", { parts: [80, 90, 2] }, "82"],
  ["组成=基础:100%,加分:100%;最高=100", { parts: [98, 5] }, "100"],
]);

expectMistakes("composition", [
  ["组成=:上半年:40%", ["rule.parameter-unreadable"]],
  ["组成=上半年:40%:2次多", ["rule.parameter-unreadable"]],
  ["组成=上半年", ["rule.parameter-unreadable"]],
  ["组成=上半年:多", ["rule.parameter-unreadable"]],
  ["组成=上半年:40%:0", ["rule.parameter-unreadable"]],
]);
