import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("tally", [
  ["项目=火点:扣1,卫星火点:扣3", { full: 10, parts: [2, 1] }, "5"],
  ["项目=火点:扣1,卫星火点:扣3", { full: 10, parts: [3, 3] }, "0"],
  ["项目=火点:扣1,卫星火点:扣3;最低=无", { full: 10, parts: [3, 3] }, "-2"],
  ["基本分=0;项目=省级:扣3,市级:扣2;最多扣=10;最低=无", { parts: [1, 1] }, "-5"],
  ["基本分=0;项目=省级:扣3,市级:扣2;最多扣=10;最低=无", { parts: [3, 3] }, "-10"],
  ["基本分=0;项目=国家级:加5,省级:加3;最多加=7", { parts: [1, 1] }, "7"],
  ["基本分=0;项目=国家级:加5,省级:加3;计法=就高", { parts: [1, 1] }, "5"],
  ["基本分=0;项目=国家级:加5,省级:加3;计法=就高", { parts: [0, 1] }, "3"],
  ["项目=集访:扣2,非访:扣1;未发生加=2", { full: 10, parts: [0, 0] }, "12"],
  ["项目=集访:扣2,非访:扣1;未发生加=2", { full: 10, parts: [1, 3] }, "5"],
  ["基本分=80;项目=加分:加:最多20,扣分:扣;最高=100", { parts: [26, 3] }, "97"],
  ["基本分=80;项目=加分:加:最多20,扣分:扣;最高=100", { parts: [25, 0] }, "100"],
  ["项目=非访:扣2:每3:最多4", { full: 10, value: 8 }, "6"],
  ["项目=非访:扣2:每3:最多4", { full: 10, value: 90 }, "6"],
  ["基本分=0;项目=达标:加2", { parts: [1, 0, 1] }, "4"],
  ["项目=非访:扣2", { full: 10 }, "noValue"],
  ["项目=非访:扣2,集访:扣1", { full: 10, value: 1 }, "noParts"],
  ["项目=非访:扣2,集访:扣1", { full: 10, parts: [1] }, "wrongNumberOfParts"],
  ["项目=非访:扣2", { full: 10, value: -1 }, "notACount"],
]);

expectMistakes("tally", [
  ["项目=非访", ["rule.parameter-unreadable"]],
  ["项目=:扣2", ["rule.parameter-unreadable"]],
  ["项目=非访:扣二", ["rule.parameter-unreadable"]],
  ["项目=非访:扣-2", ["rule.parameter-unreadable"]],
  ["项目=非访:扣2:每0", ["rule.parameter-unreadable"]],
  ["项目=非访:扣2:最多", ["rule.parameter-unreadable"]],
  ["项目=非访:扣2:很多", ["rule.parameter-unreadable"]],
]);
