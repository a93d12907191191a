import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("efficacy", [
  ["", { full: 10, value: 10, peers: [10, 20, 30] }, "6"],
  ["", { full: 10, value: 20, peers: [10, 20, 30] }, "8"],
  ["", { full: 10, value: 30, peers: [10, 20, 30] }, "10"],
  ["方向=越低越好", { full: 10, value: 10, peers: [10, 20, 30] }, "10"],
  ["", { full: 10, value: 5, peers: [5, 5, 5] }, "10"],
  ["", { full: 10, value: 5, peers: [5] }, "10"],
  ["", { value: 5 }, "noPeers"],
  ["", { peers: [5] }, "noValue"],
]);
