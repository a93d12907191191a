import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("bonus", [
  ["项目=表彰:最高5,排名:最高15", { value: 5 }, "noParts"],
  ["项目=表彰:最高5,排名:最高15", { parts: [7.5, 12] }, "17"],
  ["项目=表彰:最高5,排名:最高15", { parts: [3, 18] }, "18"],
  ["项目=表彰:每项2:最高5", { value: 2 }, "4"],
  ["项目=表彰:每项2:最高5", { value: 3 }, "5"],
  ["项目=表彰:每项2,媒体:每项1;合计最高=6", { parts: [2, 5] }, "6"],
  ["项目=表彰", { value: -2 }, "0"],
  ["项目=表彰", {}, "noValue"],
  ["项目=表彰,媒体", { value: 3 }, "noParts"],
  ["项目=表彰,媒体", { parts: [1] }, "wrongNumberOfParts"],
  ["项目=各项:最高2:不限项;合计最高=5", { parts: [1.5, 3, 2] }, "5"],
  ["项目=各项:最高2:不限项;合计最高=5", { parts: [1, 0.5, 2.5] }, "3.5"],
]);

expectMistakes("bonus", [
  ["项目=表彰:约最高5", ["rule.parameter-unreadable"]],
  ["项目=:最高5", ["rule.parameter-unreadable"]],
  ["项目=表彰:最高很多", ["rule.parameter-unreadable"]],
  ["项目=表彰:大约5", ["rule.parameter-unreadable"]],
]);
