import { readDeadline, type DeadlineReading } from "./deadline";

/** A time by which something in a sentence is due, as written, and how it reads. */
export interface DeadlineInText {
  readonly text: string;
  readonly reading: DeadlineReading;
}

const YEAR = "(?:20\\d{2}年|今年|本年|明年|次年)?";
const TIME = `${YEAR}(?:\\d{1,2}月(?:\\d{1,2}[日号]|底|末|上旬|中旬|下旬)?|第?[一二三四]季度(?:底|末)?|上半年|下半年|年底|年末|年内|年中|(?<=20\\d{2}年)(?:底|末))`;

/** A time is a deadline when 前 follows it, or in the same clause a word of getting done. */
const DUE = new RegExp(
  `(?<![每自从\\d])(${TIME}(?:之?前|以前|底前|末前)?)(?=(?:[^,。;]{0,14}?(?:完成|到位|建成|投用|投入使用|结束|完工|竣工|办结|销号|兑现|兑付|挂牌|验收|开工|复工|启动|上岗|达到|实现|见效|出台|印发)))|(?<![每自从\\d])(${TIME}(?:之?前|以前|底前|末前))`,
  "g",
);

const STANDING =
  /(?:^|[,。;])((?:并)?(?:长期坚持|长期推进|长期抓好|常年坚持|全年坚持不懈|全年坚持|全年持续推进|持续推进|持续开展|常态化推进|常态化开展|常抓不懈))(?=[,。;]|$)/;

/**
 * When what a text tells is due: the latest of the times that it sets, or 长期坚持 where it sets none. Rhythms (每月28日前) are no
 * deadlines. Null when the text says nothing.
 *
 * @example deadlineInText("第一批6月底前结束,第二批10月底前结束", 2020) // 10月底前, 2020-10-31
 */
export function deadlineInText(text: string, year: number | null): DeadlineInText | null {
  const found = [...text.matchAll(DUE)].flatMap((match) => {
    const words = match[1] ?? match[2]!;
    const reading = readDeadline(words, year);
    const isSpan = /^[-—~至到]\d/.test(text.slice(match.index + words.length));
    return isSpan ? [] : [{ text: words, reading }];
  });
  const latest = found.reduce<DeadlineInText | null>((last, one) => (dayOf(one) >= dayOf(last) ? one : last), null);
  if (latest) return latest;
  const standing = STANDING.exec(text)?.[1];
  return standing ? { text: standing, reading: { ok: true, deadline: { kind: "standing" } } } : null;
}

/**
 * Reads a deadline as the plan states it; where more than a time stands there (12月底前完成全年任务) the time in it is taken. Words
 * that leave the time open (适时, 视情况) leave it unread.
 */
export function readStatedDeadline(text: string, year: number | null): DeadlineReading {
  const reading = readDeadline(text, year);
  if (reading.ok || reading.reason !== "noDate" || /适时|尽快|择机|视|根据|待/.test(text)) return reading;
  return deadlineInText(text.normalize("NFKC"), year)?.reading ?? reading;
}

function dayOf(one: DeadlineInText | null): string {
  return one?.reading.ok && one.reading.deadline.kind === "day" ? one.reading.deadline.last : "";
}
