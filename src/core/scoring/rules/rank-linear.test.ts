import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("rankLinear", [
  ["第一名=600;末名=500", { rank: 1, of: 11 }, "600"],
  ["第一名=600;末名=500", { rank: 4, of: 11 }, "570"],
  ["第一名=600;末名=500", { rank: 4, of: 11, coefficient: 1.05 }, "598.5"],
  ["第一名=600;末名=500", { rank: 1, of: 1 }, "600"],
  ["第一名=10;末名=6", { value: 5, peers: [9, 7, 5, 3, 1] }, "8"],
  ["第一名=10;末名=6", { rank: 3 }, "noPeers"],
  ["第一名=10;末名=6", { rank: 7, of: 5 }, "noRank"],
  ["第一名=10;末名=6", {}, "noRank"],
  ["第一名=100%;末名=60%", { rank: 3, of: 11, full: 10 }, "9.2"],
  ["第一名=100%;末名=60%", { rank: 11, of: 11, full: 10 }, "6"],
]);
