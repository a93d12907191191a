import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("minMax", [
  ["", { value: 2, peers: [2, 5, 8] }, "0"],
  ["", { value: 5, peers: [2, 5, 8] }, "50"],
  ["方向=越低越好", { value: 2, peers: [2, 5, 8] }, "100"],
  ["最差得=60;最好得=90", { value: 5, peers: [2, 5, 8] }, "75"],
  ["", { value: 5, peers: [5, 5] }, "100"],
  ["", { value: 5 }, "noPeers"],
  ["", { peers: [5] }, "noValue"],
]);
