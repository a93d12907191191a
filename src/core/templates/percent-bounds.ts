/** Between which percentages a figure can lie; null for no bound. */
export interface PercentBounds {
  readonly min: string | null;
  readonly max: string | null;
}

/**
 * What a percentage can be, by its header: a growth can fall below zero, a completion can pass 100, a share can do neither.
 *
 * @example percentBounds("可支配收入/增速") // { min: null, max: null }
 */
export function percentBounds(header: string): PercentBounds {
  if (/增速|增长|增幅|增减|同比|环比|变化|升降/.test(header)) return { min: null, max: null };
  return { min: "0", max: /完成|进度|超额/.test(header) ? null : "100" };
}
