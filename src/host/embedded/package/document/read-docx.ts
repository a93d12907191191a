import { PackageParts } from "../parts/package-parts";
import { refuse } from "../refuse";
import type { XmlElement } from "../xml/xml-element";
import { ZipArchive } from "../zip/zip-archive";
import { ListNumbers } from "./list-numbers";

/** A word-processor document as text: one line a paragraph, and its tables as rows of cell texts. */
export interface DocumentText {
  readonly text: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
}

const DOCUMENT = "word/document.xml";

/**
 * Reads a .docx: paragraphs with the numbers that Word makes for lists (一、 1. ①), deleted text left out, tables apart. Throws
 * `file-unreadable` for what is no such file. Written here because the libraries at hand leave the automatic numbers out, and
 * a plan without its numbers has no tasks.
 */
export function readDocx(bytes: Uint8Array): DocumentText {
  const parts = new PackageParts(ZipArchive.open(bytes));
  if (!parts.has(DOCUMENT)) refuse("not-a-workbook");
  const body = parts.tree(DOCUMENT).root.first("body");
  if (!body) refuse("missing-part", { part: DOCUMENT });
  const numbers = new ListNumbers(
    parts.treeIfThere("word/numbering.xml")?.root ?? null,
    parts.treeIfThere("word/styles.xml")?.root ?? null,
  );
  const lines: string[] = [];
  const tables: string[][][] = [];
  for (const block of blocksOf(body)) {
    if (block.local === "tbl") tables.push(tableRows(block, numbers));
    else lines.push(numbers.of(block) + paragraphText(block));
  }
  return { text: lines.join("\n"), tables };
}

/** Paragraphs and tables in reading order, also those inside content controls. */
function blocksOf(container: XmlElement): readonly XmlElement[] {
  return container.children.flatMap((child) => {
    if (child.local === "p" || child.local === "tbl") return [child];
    return child.local === "sdt" ? blocksOf(child.first("sdtContent") ?? child) : [];
  });
}

function paragraphText(paragraph: XmlElement): string {
  return [...paragraph.walk()]
    .map((element) => {
      if (element.local === "t" && !isDeleted(element)) return element.text;
      return element.local === "tab" && element.parent?.local === "r" ? "\t" : element.local === "br" ? "\n" : "";
    })
    .join("");
}

function isDeleted(element: XmlElement): boolean {
  for (let above = element.parent; above; above = above.parent)
    if (above.local === "del" || above.local === "moveFrom") return true;
  return false;
}

/** Rows of a table; a cell that spans columns fills all of them but the first with nothing, so that columns stay in line. */
function tableRows(table: XmlElement, numbers: ListNumbers): string[][] {
  return table.all("tr").map((row) =>
    row.all("tc").flatMap((cell) => {
      const span = Number(cell.at("tcPr", "gridSpan")?.getIn("/main", "val") ?? 1);
      const text = blocksOf(cell)
        .map((block) => numbers.of(block) + paragraphText(block))
        .join("\n");
      return [text, ...Array<string>(Math.max(0, Math.min(span, 64) - 1)).fill("")];
    }),
  );
}
