import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("qualitative", [
  ["等级=好:100%,较好:80%,一般:60%,差:0", { full: 10, grade: "较好" }, "8"],
  ["等级=好:100%,较好:80%,一般:60%,差:0", { full: 10, grade: " 较 好 " }, "8"],
  ["等级=好:9,较好:7", { full: 10, grade: "好" }, "9"],
  ["等级=好:9,较好:7", { grade: "很好" }, "unknownGrade"],
  ["等级=好:9,较好:7", {}, "noValue"],
]);

expectMistakes("qualitative", [
  ["等级=好", ["rule.parameter-unreadable"]],
  ["等级=:9", ["rule.parameter-unreadable"]],
  ["等级=好:九", ["rule.parameter-unreadable"]],
  ["等级=好:9:8", ["rule.parameter-unreadable"]],
]);
