import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("shareOfBest", [
  ["", { full: 6, value: 12, peers: [12, 9, 6] }, "6"],
  ["", { full: 6, value: 9, peers: [12, 9, 6] }, "4.5"],
  ["", { full: 6, value: 6, peers: [12, 9, 6] }, "3"],
  ["得分名次=2", { full: 6, value: 6, peers: [12, 9, 6] }, "0"],
  ["得分名次=全部", { full: 6, value: 6, peers: [12, 9, 6] }, "3"],
  ["方向=越低越好", { full: 6, value: 6, peers: [3, 6] }, "3"],
  ["", { full: 6, value: -2, peers: [4, -2] }, "0"],
  ["", { value: 0, peers: [0, 0] }, "bestNotPositive"],
  ["", { value: 1 }, "noPeers"],
  ["", { peers: [1] }, "noValue"],
]);

expectMistakes("shareOfBest", [["得分名次=零", ["rule.parameter-unreadable"]]]);
