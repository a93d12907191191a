import { readDeadline } from "./deadline";
import type { ScheduleStep } from "./plan";

const TIME =
  /^(?:在)?((?:\d{4}年)?(?:\d{1,2}月(?:[、和]\d{1,2}月)+|第?[一二三四1-4](?:[、,和至到-][一二三四1-4])*个?季度(?:之?前|以前|底前|底|末)?|\d{1,2}月(?:\d{1,2}日|底|上旬|中旬|下旬|份)?(?:前)?(?:[-至到—](?:次年)?\d{1,2}月(?:底)?)?|上半年|下半年|全年|年初|年中|年终|年底(?:前)?|每季度|每月|每年))/;

/**
 * The steps of 进度安排: `一季度全面启动…,年终…进行总结。` gives two. A step begins where a time stands at the start of a
 * clause; words before any time belong to the first step that has one, or stand as a step without a time.
 */
export function readSchedule(text: string, year: number | null): readonly ScheduleStep[] {
  const steps: { text: string; timeText: string }[] = [];
  for (const clause of text.split(/(?<=[;,。])/)) {
    const words = clause.trim();
    if (words.replace(/[;,。]/g, "") === "") continue;
    const time = TIME.exec(words)?.[1];
    const last = steps.at(-1);
    if (time || !last || (/[;。]$/.test(last.text) && !time)) steps.push({ text: words, timeText: time ?? "" });
    else last.text += words;
  }
  return steps.map((step) => {
    const reading = step.timeText === "" ? null : readDeadline(step.timeText, year);
    const text = step.text.replace(/[;,。]+$/, "");
    return { text, timeText: step.timeText, deadline: reading?.ok ? reading.deadline : null, reading };
  });
}
