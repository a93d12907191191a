import { calendarDay } from "../../core/values/calendar-day";
import type { CalendarDay } from "../../core/values/period";
import { readDayText } from "../../core/values/read-day-text";
import type { CliTexts } from "../../i18n/cli-texts";
import { UsageError } from "./answer";
import type { Arguments } from "./arguments";

/** The day of --today, or the clock's. The command line is the only one here who looks at a clock. */
export function readToday({ options }: Arguments, texts: CliTexts): CalendarDay {
  if (options.today === undefined) {
    const now = new Date();
    return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  }
  const day = readDayText(options.today);
  if (day === null) throw new UsageError(texts.wrongArgument(`--today ${options.today}`));
  return day;
}
