import type { CellLook, StyleTable } from "../../model/style-table";
import type { DifferentialStyle } from "../../model/workbook-model";
import { builtInNumber } from "../read/number-formats";
import type { XmlPart } from "../parts/package-parts";
import type { XmlElement } from "../xml/xml-element";
import { changedOpenTag, XmlEdits } from "../xml/xml-edits";
import { XmlWriter } from "../xml/xml-writer";
import { borderXml, differentialXml, fillXml, fontXml } from "./style-xml";

/** The lists of a styles part in the order that the file format fixes. */
const LISTS = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/**
 * Adds looks to the styles part. Nothing that is there is changed or moved: cells keep their numbers, and a derived look takes
 * over from its base what it does not say itself.
 */
export class StyleWriter {
  private readonly added = new Map<string, { xml: string[]; numbers: Map<string, number> }>();
  private readonly numbers = new Map<number, number>();
  private readonly writer: XmlWriter;
  private nextFormat: number;

  constructor(
    private readonly part: XmlPart,
    private readonly styles: StyleTable,
  ) {
    this.writer = new XmlWriter(part.root.prefix);
    const own = this.items("numFmts").map((one) => one.number("numFmtId") ?? 0);
    this.nextFormat = own.reduce((highest, id) => Math.max(highest, id), 163) + 1;
  }

  /** The number by which cells of the file name a style of the model. */
  number(style: number): number {
    if (style < this.styles.fileCount) return style;
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const number = this.add("cellXfs", this.xf(this.styles.look(style), this.styles.baseOf(style)));
    this.numbers.set(style, number);
    return number;
  }

  /** The number of a look of conditional formats. */
  differential(style: DifferentialStyle): number {
    return this.add("dxfs", differentialXml(this.writer, style));
  }

  /** The part's new text; null when nothing was added. */
  finish(): string | null {
    if (this.added.size === 0) return null;
    const edits = new XmlEdits(this.part.text);
    for (const [list, { xml }] of this.added) this.writeList(edits, list, xml);
    return edits.finish();
  }

  private writeList(edits: XmlEdits, list: string, xml: readonly string[]): void {
    const { root } = this.part;
    const element = root.first(list);
    const count = String(this.items(list).length + xml.length);
    if (element) {
      edits.append(element, xml.join(""));
      edits.setAttribute(element, "count", count);
      return;
    }
    const later = root.children.find((child) => LISTS.indexOf(child.local) > LISTS.indexOf(list));
    const whole = this.writer.element(list, { count }, xml.join(""));
    if (later) edits.insert(later.start, whole);
    else edits.append(root, whole);
  }

  private items(list: string): XmlElement[] {
    return this.part.root.first(list)?.children ?? [];
  }

  /** The place of an item in its list; the same item is added once. */
  private add(list: string, xml: string): number {
    const added = this.added.get(list) ?? { xml: [], numbers: new Map<string, number>() };
    this.added.set(list, added);
    const known = added.numbers.get(xml);
    if (known !== undefined) return known;
    const number = this.items(list).length + added.xml.length;
    added.xml.push(xml);
    added.numbers.set(xml, number);
    return number;
  }

  private xf(look: CellLook, baseNumber: number): string {
    const base = this.items("cellXfs")[baseNumber];
    const before = this.styles.look(baseNumber);
    const same = (...keys: (keyof CellLook)[]) =>
      base !== undefined && keys.every((key) => JSON.stringify(look[key]) === JSON.stringify(before[key]));
    const font = same("fontName", "fontSize", "bold", "italic", "underline", "strikethrough", "color")
      ? base!.number("fontId")
      : this.add("fonts", fontXml(this.writer, look, this.items("fonts")[base?.number("fontId") ?? 0]));
    const fill = same("fill", "pattern", "patternColor")
      ? base!.number("fillId")
      : this.add("fills", fillXml(this.writer, look));
    const border = same("borders") ? base!.number("borderId") : this.add("borders", borderXml(this.writer, look));
    const format = same("numberFormat") ? base!.number("numFmtId") : this.format(look.numberFormat);
    return this.writer.element(
      "xf",
      {
        numFmtId: format ?? 0,
        fontId: font ?? 0,
        fillId: fill ?? 0,
        borderId: border ?? 0,
        xfId: base?.number("xfId") ?? 0,
        quotePrefix: base?.flag("quotePrefix") ?? false,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
        applyProtection: true,
      },
      this.alignment(look, base) +
        this.writer.element("protection", { locked: look.locked ? 1 : 0, hidden: look.formulaHidden }),
    );
  }

  private alignment(look: CellLook, base: XmlElement | undefined): string {
    const set = new Map<string, string | null>([
      ["horizontal", look.horizontal === "general" ? null : look.horizontal],
      ["vertical", look.vertical === "bottom" ? null : look.vertical],
      ["wrapText", look.wrap ? "1" : null],
      ["indent", look.indent > 0 ? String(look.indent) : null],
      ["textRotation", look.textRotation === 0 ? null : String(look.textRotation)],
      ["shrinkToFit", look.shrink ? "1" : null],
    ]);
    const old = base?.first("alignment");
    const tag = old ? this.part.text.slice(old.start, old.openEnd) : this.writer.element("alignment");
    return changedOpenTag(tag.replace(/\s*\/?>$/, "/>"), set, false);
  }

  private format(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== null) return builtIn;
    const own = this.items("numFmts").find((one) => one.get("formatCode") === code);
    if (own) return own.number("numFmtId") ?? 0;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.add("numFmts", this.writer.element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private readonly formats = new Map<string, number>();
}
