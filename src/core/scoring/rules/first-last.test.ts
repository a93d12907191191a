import { expectPoints } from "../../../../test/support/rule-case";

expectPoints("firstLast", [
  ["第一名加=1", { value: 88, rank: 1 }, "noRank"],
  ["第一名加=1;末名扣=1", { value: 88.5, parts: [1, 0] }, "89.5"],
  ["第一名加=1;末名扣=1", { value: 88.5, parts: [0, 2] }, "86.5"],
  ["第一名加=1;末名扣=1", { value: 88.5, rank: 1, of: 18 }, "89.5"],
  ["第一名加=1;末名扣=1", { value: 88.5, rank: 18, of: 18 }, "87.5"],
  ["第一名加=1;末名扣=1", { value: 88.5, rank: 9, of: 18 }, "88.5"],
  ["第一名加=1;末名扣=1", { value: 88.5, rank: 1, of: 1 }, "89.5"],
  ["第一名加=1;末名扣=1", { value: 88.5, rank: 1 }, "noRank"],
  ["第一名加=1;末名扣=1", { value: 88.5 }, "noRank"],
  ["第一名加=1;末名扣=1", { parts: [1, 0] }, "noValue"],
]);
