import type { XmlElement } from "../xml/xml-element";

interface Level {
  readonly format: string;
  /** Such as %1、 or (%2). */
  readonly text: string;
  readonly start: number;
}

const CHINESE = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** The numbers that Word shows in front of list paragraphs, counted as Word counts them. */
export class ListNumbers {
  private readonly levels = new Map<string, readonly Level[]>();
  private readonly counts = new Map<string, number[]>();
  private readonly ofStyle = new Map<string, XmlElement>();

  constructor(numbering: XmlElement | null, styles: XmlElement | null) {
    const abstract = new Map(numbering?.all("abstractNum").map((one) => [attribute(one, "abstractNumId"), one]) ?? []);
    for (const list of numbering?.all("num") ?? []) {
      const source = abstract.get(attribute(list.first("abstractNumId"), "val"));
      if (source) this.levels.set(attribute(list, "numId"), source.all("lvl").map(readLevel));
    }
    for (const style of styles?.all("style") ?? []) {
      const properties = style.at("pPr", "numPr");
      if (properties) this.ofStyle.set(attribute(style, "styleId"), properties);
    }
  }

  /** The number of a paragraph, empty when it is in no list. Counts on with every call. */
  of(paragraph: XmlElement): string {
    const properties = paragraph.first("pPr");
    const list = properties?.first("numPr") ?? this.ofStyle.get(attribute(properties?.first("pStyle"), "val"));
    const id = attribute(list?.first("numId"), "val");
    const depth = Number(attribute(list?.first("ilvl"), "val") || 0);
    const levels = this.levels.get(id);
    if (!list || !levels?.[depth] || levels[depth].format === "bullet") return "";
    const counts = this.counts.get(id) ?? [];
    counts[depth] = (counts[depth] ?? levels[depth].start - 1) + 1;
    this.counts.set(id, counts.slice(0, depth + 1));
    return levels[depth].text.replace(/%(\d)/g, (_, at: string) => {
      const level = Number(at) - 1;
      return numeral(counts[level] ?? levels[level]?.start ?? 1, levels[level]?.format ?? "decimal");
    });
  }
}

function readLevel(level: XmlElement): Level {
  return {
    format: attribute(level.first("numFmt"), "val"),
    text: attribute(level.first("lvlText"), "val"),
    start: Number(attribute(level.first("start"), "val") || 1),
  };
}

function attribute(element: XmlElement | undefined, name: string): string {
  return element?.getIn("/main", name) ?? "";
}

/** @example numeral(12, "chineseCounting") // "十二" */
function numeral(value: number, format: string): string {
  if (format === "decimalEnclosedCircle") return value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
  if (!/chinese|japaneseCounting|ideographDigital|taiwanese/i.test(format) || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return (tens === 0 ? "" : (tens === 1 ? "" : CHINESE[tens]!) + "十") + CHINESE[ones]!;
}
