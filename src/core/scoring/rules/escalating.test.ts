import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("escalating", [
  ["情形=发现:0.3", {}, "noParts"],
  ["情形=发现:0.3,未改:1,连续:2", { full: 10, parts: [4, 1, 0] }, "7.8"],
  ["情形=发现:0.3,未改:1,连续:2", { full: 10, parts: [4, 1, 1] }, "5.8"],
  ["情形=发现:0.3,未改:1,连续:2", { full: 1, parts: [4, 1, 1] }, "0"],
  ["情形=发现:1", { full: 10, value: 3 }, "7"],
  ["情形=发现:1,未改:2", { value: 3 }, "wrongNumberOfParts"],
  ["情形=发现:1,未改:2", { parts: [3, -1] }, "notACount"],
  ["情形=发现:1,未改:2", {}, "noParts"],
]);

expectMistakes("escalating", [
  ["情形=发现", ["rule.parameter-unreadable"]],
  ["情形=:1", ["rule.parameter-unreadable"]],
  ["情形=发现:多", ["rule.parameter-unreadable"]],
  ["情形=发现:1:2", ["rule.parameter-unreadable"]],
]);
