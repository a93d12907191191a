/** Rows of a list that wait for events, in a copy for one township. */
const COPY_ROWS = 60;
/** Households are many. */
const COPY_HOUSEHOLDS = 300;

/**
 * How many blank rows the list of a form for all townships has: half as many again as the county has now, and no fewer than a
 * copy has.
 *
 * @example spareRows("sheet", 119) // 179
 */
export function spareRows(kind: string, present: number): number {
  return Math.max(copyRows(kind), Math.ceil(present * 1.5));
}

/** How many blank rows a copy for one township has; who needs more fills a second copy, and both are merged. */
export function copyRows(kind: string): number {
  return kind === "households" ? COPY_HOUSEHOLDS : COPY_ROWS;
}
