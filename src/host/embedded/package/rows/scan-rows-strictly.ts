import { refuse } from "../refuse";
import type { OpenTag, XmlListener } from "../xml/walk-xml";
import { LAST_ROW, readReference } from "./cell-reference";
import { RawCell, type RowListener } from "./raw-cell";

/** What may stand where. A cell outside of a row, or text between cells, is what is left of something that was lost. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  "": ["row"],
  row: ["c", "extLst"],
  "row/c": ["f", "v", "is", "extLst"],
  "row/c/is": ["t", "r", "rPh", "phoneticPr"],
};

/**
 * Tells a row listener what stands inside `<sheetData>`, from the events of the general XML parser. It knows every legal way
 * to write a row: prefixes, CDATA, comments, references, rich text, missing places.
 */
export class StrictRowReader implements XmlListener {
  private readonly path: string[] = [];
  private readonly cell = new RawCell();
  private formula: { text: string; attributes: Map<string, string> } | null = null;
  private rowOpenEnd = 0;
  /** The sheet's own namespace; elements of others are passed over. */
  private uri = "";

  constructor(
    private readonly part: string,
    private readonly listener: RowListener,
  ) {}

  open(tag: OpenTag): void {
    if (this.path.length === 0) this.uri = tag.uri;
    this.path.push(tag.uri === this.uri ? tag.local : "?");
    const path = this.path.join("/");
    const parent = this.path.slice(0, -1).join("/");
    if (tag.uri === this.uri && CHILDREN[parent]?.includes(tag.local) === false) refuse("bad-xml", { part: this.part });
    if (path === "row") this.openRow(tag);
    else if (path === "row/c") this.openCell(tag);
    else if (path === "row/c/v") this.cell.value = "";
    else if (path === "row/c/is") this.cell.inline = "";
    else if (path === "row/c/f") this.formula = { text: "", attributes: attributesOf(tag) };
  }

  text(text: string): void {
    const path = this.path.join("/");
    if (path === "row/c/v") this.cell.value += text;
    else if (path === "row/c/f") this.formula!.text += text;
    else if (path === "row/c/is/t" || path === "row/c/is/r/t") this.cell.inline += text;
    else if (Object.hasOwn(CHILDREN, path) && text.trim() !== "") refuse("bad-xml", { part: this.part });
  }

  close(start: number, end: number): void {
    const path = this.path.join("/");
    this.path.pop();
    if (path === "row/c/f") this.cell.formula = this.formula;
    else if (path === "row/c") this.closeCell(end);
    else if (path === "row") this.listener.rowEnd(start === end ? this.rowOpenEnd : start, end);
  }

  private openRow(tag: OpenTag): void {
    const attributes = attributesOf(tag);
    this.rowOpenEnd = tag.end;
    this.listener.row({ index: this.rowIndex(attributes.get("r")), attributes, start: tag.start, openEnd: tag.end });
  }

  private rowIndex(text: string | undefined): number | null {
    if (text === undefined) return null;
    const index = Number(text) - 1;
    if (!/^\d+$/.test(text) || index < 0 || index > LAST_ROW)
      refuse("bad-cell", { part: this.part, cell: text.slice(0, 20) });
    return index;
  }

  private openCell(tag: OpenTag): void {
    const attributes = attributesOf(tag);
    const cell = this.cell;
    const reference = attributes.get("r");
    const place = reference === undefined ? { row: -1, col: -1 } : readReference(reference);
    const style = Number(attributes.get("s") ?? "0");
    if (!place || !Number.isInteger(style) || style < 0) {
      return refuse("bad-cell", { part: this.part, cell: (reference ?? "").slice(0, 20) });
    }
    cell.row = place.row;
    cell.col = place.col;
    cell.style = style;
    cell.type = attributes.get("t") ?? "";
    cell.value = cell.formula = cell.inline = null;
    cell.start = tag.start;
  }

  private closeCell(end: number): void {
    this.cell.end = end;
    this.listener.cell(this.cell);
  }
}

function attributesOf(tag: OpenTag): Map<string, string> {
  return new Map(Object.values(tag.attributes).map((one) => [one.name, one.value]));
}
