import { exact } from "../../values/exact";
import { decimal, plain } from "../../values/rounding";
import { NOTHING_KNOWN } from "../scoring-rule";
import { applyRule } from "./registry";
import { squareRoot } from "./square-root";
import { expectPoints } from "../../../../test/support/rule-case";

test("the deviation of a township ranking is worked out once and stays the same", () => {
  const peers = [1, 2, 3].map((value) => exact(value));
  const points = peers.map((value) => {
    const input = { ...NOTHING_KNOWN, full: exact(100), value, peers };
    return plain(
      applyRule({ kind: "zScore", mean: exact(50), perDeviation: exact(10), direction: "higher" }, input).points!,
    );
  });
  expect(points).toEqual(["40", "50", "60"]);
});

test("the root of a whole square is whole, of others cut to forty decimals", () => {
  expect(plain(squareRoot(exact(9)))).toBe("3");
  expect(plain(squareRoot(exact(0)))).toBe("0");
  expect(plain(squareRoot(exact("2.25")))).toBe("1.5");
  expect(decimal(squareRoot(exact(2)), 30)).toBe("1.414213562373095048801688724210");
});

expectPoints("zScore", [
  ["平均得=50;每标准差=10", { value: 1, peers: [1, 2, 3] }, "40"],
  ["平均得=50;每标准差=10", { value: 3, peers: [1, 2, 3] }, "60"],
  ["平均得=50;每标准差=10;方向=越低越好", { value: 3, peers: [1, 2, 3] }, "40"],
  ["平均得=50;每标准差=10", { value: 3, peers: [3, 3] }, "50"],
  ["平均得=50;每标准差=10", { value: 3, peers: [3] }, "50"],
  ["平均得=50;每标准差=100", { value: 1, peers: [1, 2, 3] }, "0"],
  ["平均得=50;每标准差=10", { value: 3 }, "noPeers"],
  ["平均得=50;每标准差=10", { peers: [3] }, "noValue"],
]);
