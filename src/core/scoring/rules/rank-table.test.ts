import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("rankTable", [
  ["名次=1:60,2:57,3:54,4:51,5:48", { value: 88, peers: [90, 88, 85, 80, 70] }, "57"],
  ["名次=1:60,2:57,3:54,4:51,5:48", { value: 88, peers: [90, 88, 88, 80, 70] }, "57"],
  ["名次=1:60,2:57,3:54,4:51,5:48;并列=不占位", { value: 80, peers: [90, 88, 88, 80, 70] }, "54"],
  ["名次=1:60,2:57,3:54,4:51,5:48;并列=平均", { value: 88, peers: [90, 88, 88, 80, 70] }, "55.5"],
  ["名次=1-2:10,3-*:5", { rank: 7, of: 18 }, "5"],
  ["名次=1:10;其余=80%", { full: 5, rank: 2, of: 18 }, "4"],
  ["名次=1:10", { rank: 2 }, "0"],
  ["名次=1:10,2:8,3:6;并列=平均", { rank: 2.5, of: 5 }, "7"],
  ["名次=1:10;方向=越低越好", { value: 3, peers: [3, 9] }, "10"],
  ["名次=1:10", { value: 3, peers: [3] }, "10"],
  ["名次=1:3,2:2,3:1,倒3:-1,倒2:-2,倒1:-3", { rank: 8, of: 10 }, "-1"],
  ["名次=1:3,2:2,3:1,倒3:-1,倒2:-2,倒1:-3", { rank: 10, of: 10 }, "-3"],
  ["名次=1:3,2:2,3:1,倒3:-1,倒2:-2,倒1:-3", { rank: 5, of: 10 }, "0"],
  ["名次=倒3-1:扣1;其余=100%", { full: 5, rank: 9, of: 10 }, "4"],
  ["名次=倒3-1:扣1;其余=100%", { full: 5, rank: 7, of: 10 }, "5"],
  ["名次=倒1:0", { rank: 7 }, "noPeers"],
  ["名次=1:10", {}, "noRank"],
  ["名次=1:10", { value: 3 }, "noPeers"],
  ["名次=1:10", { rank: 0 }, "noRank"],
]);

expectMistakes("rankTable", [
  ["名次=0:10", ["rule.parameter-unreadable"]],
  ["名次=5-2:10", ["rule.parameter-unreadable"]],
  ["名次=倒1-3:10", ["rule.parameter-unreadable"]],
  ["名次=倒1-*:10", ["rule.parameter-unreadable"]],
  ["名次=首:10", ["rule.parameter-unreadable"]],
  ["名次=1:好", ["rule.parameter-unreadable"]],
]);
