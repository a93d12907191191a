import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("rankStep", [
  ["每位次=0.25", { full: 20, rank: 1 }, "20"],
  ["每位次=0.25", { full: 20, rank: 9 }, "18"],
  ["每位次=0.25", { full: 20, rank: 28 }, "13.25"],
  ["每位次=1;最低=5", { full: 10, rank: 18 }, "5"],
  ["每位次=1;起点分=8", { full: 10, rank: 2 }, "7"],
  ["每位次=1;起算=末名;起点分=2", { full: 10, rank: 5, of: 5 }, "2"],
  ["每位次=1;起算=末名;起点分=2", { full: 10, rank: 2, of: 5 }, "5"],
  ["每位次=4;起算=末名;起点分=2", { full: 10, rank: 1, of: 5 }, "10"],
  ["每位次=1;起算=末名;起点分=2", { full: 10, rank: 2 }, "noPeers"],
  ["每位次=1", {}, "noRank"],
]);
