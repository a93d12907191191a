import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("progressive", [
  ["各次扣=1,2,3", { full: 10, value: 0 }, "10"],
  ["各次扣=1,2,3", { full: 10, value: 2 }, "7"],
  ["各次扣=1,2,3", { full: 10, value: 4 }, "1"],
  ["各次扣=1,2,3", { full: 5, value: 4 }, "0"],
  ["各次扣=0.5,1;最多扣=3", { full: 5, value: 5 }, "2"],
  ["各次扣=1,2;最低=无", { full: 2, value: 2 }, "-1"],
  ["各次扣=1,2,3", { value: 1.5 }, "notACount"],
  ["各次扣=1,2,3", { value: -1 }, "notACount"],
  ["各次扣=1,2,3", {}, "noValue"],
]);
