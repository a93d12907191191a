import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("events", [
  ["每次扣=2", { full: 4, value: 0 }, "4"],
  ["每次扣=2", { full: 4, value: 1 }, "2"],
  ["每次扣=2", { full: 4, value: 3 }, "0"],
  ["计次=缺少;每次扣=1", { full: 3, target: 3, value: 2 }, "2"],
  ["计次=缺少;每次扣=1", { full: 3, target: 3, value: 5 }, "3"],
  ["计次=缺少;每次扣=0.5", { full: 5, target: 12, value: 9 }, "3.5"],
  ["计次=缺少;每次扣=0.5", { full: 5, target: 12, value: 0 }, "0"],
  ["计次=缺少;每次扣=0.5", { value: 1 }, "noTarget"],
  ["每次扣=1;每几次=2", { full: 5, value: 5 }, "3"],
  ["每次扣=1;允许次数=2", { full: 5, value: 3 }, "4"],
  ["每次扣=1;允许次数=2", { full: 5, value: 1 }, "5"],
  ["每次扣=1;最多扣=2", { full: 5, value: 4 }, "3"],
  ["每次扣=0.5;零分次数=>3", { full: 5, value: 3 }, "3.5"],
  ["每次扣=0.5;零分次数=>3", { full: 5, value: 4 }, "0"],
  ["每次扣=2;最低=无", { full: 4, value: 3 }, "-2"],
  ["每次扣=1", { value: -1 }, "notACount"],
  ["每次扣=1", {}, "noValue"],
]);
