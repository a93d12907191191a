import fc from "fast-check";
import {
  addDays,
  addMonths,
  calendarDay,
  dayNumber,
  dayOfSerial,
  daysBetween,
  fromDayNumber,
  monthEnd,
  serialOfDay,
} from "./calendar-day";

describe("calendar days", () => {
  test.each([
    [2020, 2, 29, "2020-02-29"],
    [2019, 2, 29, null],
    [2020, 2, 30, null],
    [2020, 13, 1, null],
    [2020, 4, 31, null],
    [1900, 2, 29, null],
  ])("%d-%d-%d is %s", (year, month, day, expected) => {
    expect(calendarDay(year, month, day)).toBe(expected);
  });

  test("months run into the next year", () => {
    expect(monthEnd(2020, 13)).toBe("2021-01-31");
    expect(addMonths("2020-01-31", 1)).toBe("2020-02-29");
    expect(addMonths("2020-11-30", 3)).toBe("2021-02-28");
    expect(addMonths("2020-03-31", -1)).toBe("2020-02-29");
  });

  test("days count across the leap day", () => {
    expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
    expect(daysBetween("2020-01-01", "2021-01-01")).toBe(366);
    expect(dayNumber("1970-01-01")).toBe(0);
  });

  test.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [43922, false, "2020-04-01"],
    [42460, true, "2020-04-01"],
    [0, false, null],
  ])("Excel's day %d (from 1904: %s) is %s", (serial, date1904, expected) => {
    expect(dayOfSerial(serial, date1904)).toBe(expected);
  });

  test("every day number reads back, and every serial", () => {
    fc.assert(
      fc.property(fc.integer({ min: -600000, max: 2000000 }), (number) => {
        const day = fromDayNumber(number);
        expect(dayNumber(day)).toBe(number);
        expect(day).toBe(new Date(number * 86400000).toISOString().slice(0, 10));
      }),
    );
    expect(serialOfDay("2020-04-01", false)).toBe(43922);
  });
});
