const DAY_MS = 86_400_000;
/** Serial 0 of the two date systems. 1900 pretends that its year was a leap year, hence the day before 1899-12-31. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The serial number of a date that a Strict file writes out; null when the text is no date.
 *
 * @example isoSerial("2025-03-01T12:00:00", false) // 45717.5
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((digits) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const days = (Date.UTC(year, month - 1, day) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}
