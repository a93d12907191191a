/** A run of a document's text that stands alone, with the line it begins on (from 1). */
export interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/**
 * Cuts a document's text into paragraphs: half-width signs, no white space inside words, page marks of converted files
 * (`2、` in mid-sentence at the start of every page) gone, lines that a converter broke joined again. Headings that stand in
 * the middle of a line begin a paragraph of their own.
 *
 * White space that separates parts of a line (`三、重点工作 (一)扎实开展定点帮扶工作 县…负责`) is kept as one blank, because it
 * is the only sign of where a heading ends.
 */
export function splitParagraphs(document: string): readonly Paragraph[] {
  const lines = document
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ line: index + 1, text: halfWidth(text).trim() }))
    .filter((paragraph) => paragraph.text !== "");
  const pages = withoutPageMarks(lines);
  const isConverted = pages !== lines;
  const joined = isConverted ? [pages.map((line) => line.text).join("")] : joinBrokenLines(lines);
  return numbered(
    joined.flatMap((text) => splitAtHeadings(tighten(text, isConverted))),
    pages,
  );
}

/** Gives every paragraph the line it begins on: cutting and joining left every sign but white space where it was. */
function numbered(texts: readonly string[], lines: readonly Paragraph[]): readonly Paragraph[] {
  let line = 0;
  let passed = 0;
  let reached = 0;
  return texts.map((text) => {
    while (line < lines.length - 1 && passed + signCount(lines[line]!.text) <= reached)
      passed += signCount(lines[line++]!.text);
    reached += signCount(text);
    return { line: lines[line]!.line, text };
  });
}

function signCount(text: string): number {
  return text.replace(/ /g, "").length;
}

/** Full-width letters, digits and signs as half-width ones, one for one, so that places stay the same. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\t]/g, " ");
}

const PAGE_MARK = /^(\d{1,3})、\s*/;
const SENTENCE_END = /[。!?;:.)」”》]$/;

/** The lines without their page marks when they are pages of a converted file: marks that count on in mid-sentence. */
function withoutPageMarks(lines: readonly Paragraph[]): readonly Paragraph[] {
  const marked = lines.flatMap((line, index) => {
    const match = PAGE_MARK.exec(line.text);
    return match ? [{ index, number: Number(match[1]) }] : [];
  });
  const countsOn = marked.every((mark, i) => i === 0 || mark.number === marked[i - 1]!.number + 1);
  const inMidSentence = marked.filter((mark) => mark.index > 0 && !SENTENCE_END.test(lines[mark.index - 1]!.text));
  if (marked.length < 3 || !countsOn || inMidSentence.length * 2 < marked.length) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(PAGE_MARK, "") }));
}

/** Lines of a text that nobody broke are as short as they like. */
const SHORTEST_FULL = 22;

/** Joins a line to the one before when that one is full and ends in mid-sentence. */
function joinBrokenLines(lines: readonly Paragraph[]): readonly string[] {
  const full = Math.max(0, ...lines.map((line) => line.text.length)) * 0.8;
  const result: string[] = [];
  lines.forEach(({ text }, i) => {
    const previous = lines[i - 1]?.text ?? "";
    const breaksOff =
      full >= SHORTEST_FULL && full < 60 && i > 0 && previous.length >= full && !SENTENCE_END.test(previous);
    if (breaksOff && !headingAt(text, 0)) result[result.length - 1] += text;
    else result.push(text);
  });
  return result;
}

/** No white space between words and digits; in a converted file none at all but behind short headings. */
function tighten(whole: string, isConverted: boolean): string {
  const text = whole
    .replace(/ +/g, " ")
    .replace(/ ?([,、;:。!?()“”《》%]) ?/g, (sign, mark: string) =>
      /[)。;]/.test(mark) && sign.endsWith(" ") ? `${mark} ` : mark,
    );
  if (!isConverted)
    return text.replace(/(\d) (?=[\u4e00-\u9fff%])|([\u4e00-\u9fff]) (?=\d+[\u4e00-\u9fff%-])/g, "$1$2");
  const kept = text.replace(/((?:^|[。 ])[一二三四五六七八九十]+、[^ ,。]{2,8}) /g, "$1\n");
  return kept.replace(/ /g, "").replace(/\n/g, " ");
}

/** The numbering of a heading that begins at `at`, with its length; null when no heading begins there. */
export interface HeadingMark {
  readonly level: 1 | 2 | 3 | 4;
  /** As written, without the sign behind it: 三, (三), 3, (3). */
  readonly number: string;
  readonly ordinal: string;
  readonly length: number;
}

const MARKS: readonly { readonly level: 1 | 2 | 3 | 4; readonly pattern: RegExp }[] = [
  { level: 1, pattern: /([一二三四五六七八九十]{1,3})、(?![一二三四](?:、|季度|季))/y },
  { level: 1, pattern: /(第[一二三四五六七八九十]{1,3}(?:部分|章|阶段))[:、. ]?/y },
  { level: 2, pattern: /\(([一二三四五六七八九十]{1,3})\)/y },
  { level: 3, pattern: /(\d{1,3})(?:\.(?!\d)|、(?!\d))/y },
  { level: 4, pattern: /\((\d{1,2})\)/y },
];

export function headingAt(text: string, at: number): HeadingMark | null {
  for (const { level, pattern } of MARKS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) {
      const number = level === 2 || level === 4 ? `(${match[1]})` : match[1]!;
      return { level, number, ordinal: match[1]!.replace(/[第部分章阶段]/g, ""), length: match[0].length };
    }
  }
  return null;
}

/** Remarks at the foot number their own sentences. */
const NOTE = /^(?:备注|注|说明|填表说明|注释)\s*:/;

/**
 * A heading inside a line stands behind the end of a sentence or behind a blank, or it is the first one under a heading
 * that is nothing but its title.
 */
function splitAtHeadings(text: string): readonly string[] {
  if (NOTE.test(text)) return [text];
  const cuts = [0];
  for (let at = 1; at < text.length; at++) {
    const heading = headingAt(text, at);
    if (!heading) continue;
    const soFar = text.slice(cuts.at(-1), at);
    if (endsSentence(soFar) || isBareTitleOver(soFar, heading)) cuts.push(at);
  }
  return cuts.map((from, i) => text.slice(from, cuts[i + 1]).trim()).filter((part) => part !== "");
}

function endsSentence(text: string): boolean {
  return /[。;!] ?$|[^、,:] $|[。;] ?[^。;]*\)$/.test(text);
}

function isBareTitleOver(text: string, below: HeadingMark): boolean {
  const over = headingAt(text, 0);
  return over !== null && over.level < below.level && /^(一|1)$/.test(below.ordinal) && !/[。;,]/.test(text);
}
