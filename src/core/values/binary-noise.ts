import { exact } from "./exact";
import type { Exact } from "./exact";

/**
 * The number that a decimal text or a cell's number means, without the noise that binary arithmetic left behind:
 * eight or more zeros or nines before the last two of at least 14 significant digits.
 *
 * @example withoutBinaryNoise("-0.6000000000000005") // -0.6
 * @example withoutBinaryNoise(0.1 + 0.2) // 0.3
 */
export function withoutBinaryNoise(value: string | number): Exact {
  const text = typeof value === "number" ? String(value) : value;
  const isShort = text.length < 15;
  if (isShort) return exact(value);
  const match = /^([+-]?)(\d*)\.(\d+)$/.exec(text);
  if (!match || (match[2]! + match[3]!).replace(/^0+/, "").length < 14) return exact(value);
  const decimals = match[3]!;
  const noise = /(0{8,}\d{1,3}|9{8,}\d{0,3})$/.exec(decimals);
  if (!noise) return exact(value);
  const kept = decimals.slice(0, noise.index);
  const cut = exact(`${match[1]}${match[2] || "0"}${kept ? `.${kept}` : ""}`);
  if (noise[0].startsWith("0")) return cut;
  const step = exact(1).div(10n ** BigInt(kept.length));
  return match[1] === "-" ? cut.sub(step) : cut.add(step);
}
