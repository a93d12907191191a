/** The result sheets, in the order in which they stand in the workbook. */
export const RESULT_SHEETS = [
  "ranking",
  "detail",
  "explanation",
  "targets",
  "vetoes",
  "accountability",
  "losses",
  "findings",
  "bulletin",
] as const;

export type ResultSheetKind = (typeof RESULT_SHEETS)[number];

export type ResultSheetNames = Readonly<Record<ResultSheetKind, string>>;

const MOST_CHARACTERS = 31;

/**
 * A sheet name of at most 31 characters that no other sheet has, by Excel's reckoning (case does not count). A taken name
 * first gets the period, then a number.
 *
 * @example freeSheetName("季度排名", "2020Q2", ["季度排名"]) // "季度排名(2020Q2)"
 */
export function freeSheetName(wanted: string, period: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (name: string) => !used.has(name.toLowerCase());
  const plain = [...wanted].slice(0, MOST_CHARACTERS).join("");
  if (isFree(plain)) return plain;
  for (let count = 1; ; count++) {
    const mark = count === 1 ? `(${period})` : `(${period}-${count})`;
    const name = [...wanted].slice(0, MOST_CHARACTERS - mark.length).join("") + mark;
    if (isFree(name)) return name;
  }
}

/** Free names for all result sheets, none twice. */
export function resultSheetNames(wanted: ResultSheetNames, period: string, taken: readonly string[]): ResultSheetNames {
  const used = [...taken];
  const named = RESULT_SHEETS.map((kind) => {
    const name = freeSheetName(wanted[kind], period, used);
    used.push(name);
    return [kind, name] as const;
  });
  return Object.fromEntries(named) as unknown as ResultSheetNames;
}
