import { headingAt, splitParagraphs, type Paragraph } from "./paragraphs";
import { readChineseInteger } from "./small-number";

/** A numbered part of a document, with the parts below it. */
export interface OutlineNode {
  /** 1: 一、 2: (一) 3: 1. 4: (1); 0 for the document itself. */
  readonly level: number;
  /** As written: 三, (三), 3, (3); empty for a heading that lost its number. */
  readonly number: string;
  /** The number's value; null where it cannot be told. */
  readonly ordinal: number | null;
  readonly title: string;
  /** The text below the title, without the parts below. */
  readonly body: string;
  readonly line: number;
  /** The line of every paragraph of the body, as `body` parts them. */
  readonly bodyLines: readonly number[];
  readonly children: readonly OutlineNode[];
}

interface Draft {
  level: number;
  number: string;
  ordinal: number | null;
  title: string;
  body: string;
  line: number;
  bodyLines: number[];
  children: Draft[];
}

/**
 * The outline of a document: title and text of every numbered part. A short line without a number that stands between parts
 * of the document, and is followed by a part of a lower level, is a heading that lost its number; it takes its level from
 * the parts around it.
 */
export function outlineOf(document: string): OutlineNode {
  const root: Draft = {
    level: 0,
    number: "",
    ordinal: null,
    title: "",
    body: "",
    line: 1,
    bodyLines: [],
    children: [],
  };
  const path: Draft[] = [root];
  const paragraphs = splitParagraphs(document);
  paragraphs.forEach((paragraph, i) => {
    const heading = headingAt(paragraph.text, 0);
    if (heading) {
      const rest = splitTitle(paragraph.text.slice(heading.length).trim());
      const level = heading.level;
      open(path, {
        level,
        number: heading.number,
        ordinal: readChineseInteger(heading.ordinal),
        ...rest,
        line: paragraph.line,
        bodyLines: rest.body === "" ? [] : [paragraph.line],
        children: [],
      });
    } else if (isLostHeading(paragraph, paragraphs[i + 1], path)) {
      open(path, {
        level: 1,
        number: "",
        ordinal: null,
        title: paragraph.text,
        body: "",
        line: paragraph.line,
        bodyLines: [],
        children: [],
      });
    } else {
      const last = path.at(-1)!;
      last.body = last.body === "" ? paragraph.text : `${last.body}\n${paragraph.text}`;
      last.bodyLines.push(paragraph.line);
    }
  });
  return { ...root, title: documentTitle(root.body) };
}

/** Every part, the deeper ones behind the one they belong to. */
export function walk(
  node: OutlineNode,
  above: readonly OutlineNode[] = [],
): readonly (readonly [OutlineNode, readonly OutlineNode[]])[] {
  const here = node.level === 0 ? [] : ([[node, above]] as const);
  return [...here, ...node.children.flatMap((child) => walk(child, node.level === 0 ? above : [...above, node]))];
}

/** The title and every paragraph of a part, each with its own line. */
export function paragraphsOf(node: OutlineNode): readonly { readonly text: string; readonly line: number }[] {
  const body = node.body === "" ? [] : node.body.split("\n");
  const own =
    node.title === "" || node.body.startsWith(node.title) ? [] : [{ text: `${node.title}。`, line: node.line }];
  return [...own, ...body.map((text, i) => ({ text, line: node.bodyLines[i] ?? node.line }))];
}

function open(path: Draft[], draft: Draft): void {
  while (path.at(-1)!.level >= draft.level) path.pop();
  path.at(-1)!.children.push(draft);
  path.push(draft);
}

/** A title ends with its sentence, or at a blank when the words before it read as a title. */
export function splitTitle(text: string): { readonly title: string; readonly body: string } {
  const blank = /^([^。;,:!?]{2,30}?)\.? (?=\S)/.exec(text);
  if (blank) return { title: blank[1]!, body: text.slice(blank[0].length) };
  const label = /^([^。;:!?]{2,40}?)(?=\(?(?:牵头|责任|配合|完成)[^:]{1,4}:)/.exec(text);
  if (label && !/[。]/.test(label[1]!)) return { title: label[1]!, body: text.slice(label[1]!.length) };
  const sentence = /^([^。;!?]{1,60})[。;!?.] ?/.exec(text);
  if (sentence) return { title: sentence[1]!.replace(/[:.]$/, ""), body: text.slice(sentence[0].length) };
  return text.length <= 60 ? { title: text.replace(/[::]$/, ""), body: "" } : { title: text.slice(0, 40), body: text };
}

function isLostHeading(paragraph: Paragraph, next: Paragraph | undefined, path: readonly Draft[]): boolean {
  if (
    !next ||
    paragraph.text.length > 20 ||
    /[。;,:!?|]/.test(paragraph.text) ||
    !path.some((part) => part.level === 1)
  )
    return false;
  const below = headingAt(next.text, 0);
  return below !== null && below.level >= 3 && !/^(一|1)$/.test(below.ordinal);
}

/** The first line that reads as a document's name, without what a web page put around it. */
function documentTitle(preamble: string): string {
  const named = /《([^》]*(?:计划|方案|要点|规划|意见|办法|报告|安排)[^》]*)》/.exec(preamble.split("\n")[0] ?? "");
  if (named) return named[1]!;
  const lines = preamble.split("\n");
  const line = lines.find(
    (text) =>
      text.length <= 60 && /(?:计划|方案|要点|规划|意见|办法|报告|安排|通知|清单|分工)(?:\([^)]*\))?$/.test(text),
  );
  return line ?? lines[0]?.slice(0, 60) ?? "";
}
