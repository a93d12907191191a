import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("shareOfRange", [
  ["零分值=50;满分值=100", { full: 10, value: 75 }, "5"],
  ["零分值=50;满分值=100", { full: 10, value: 40 }, "0"],
  ["零分值=50;满分值=100", { full: 10, value: 120 }, "10"],
  ["零分值=100;满分值=50", { full: 10, value: 60 }, "8"],
  ["零分值=50;满分值=50", { value: 60 }, "sameStandards"],
  ["零分值=50;满分值=60", {}, "noValue"],
]);
