import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/presets";
import { PLAIN_LOOK, type CellLook } from "../../../host/embedded/model/style-table";

const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, string>>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
  [HorizontalAlign.DISTRIBUTED]: "distributed",
};

const VERTICAL: Readonly<Partial<Record<VerticalAlign, string>>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
  [VerticalAlign.BOTTOM]: "bottom",
};

/**
 * What a style set in the grid changes in a cell's look: only what differs from the style that the look was shown with, so
 * that what the grid cannot show (hatches, theme colours) survives an edit beside it. Borders stay as they are.
 */
export function lookChange(shown: IStyleData, now: IStyleData): Partial<CellLook> {
  const change: { -readonly [Key in keyof CellLook]?: CellLook[Key] } = {};
  if (now.bl !== shown.bl) change.bold = now.bl === BooleanNumber.TRUE;
  if (now.it !== shown.it) change.italic = now.it === BooleanNumber.TRUE;
  if (now.fs !== shown.fs) change.fontSize = now.fs ?? PLAIN_LOOK.fontSize;
  if (now.ff !== shown.ff) change.fontName = now.ff ?? PLAIN_LOOK.fontName;
  if (now.ul?.s !== shown.ul?.s) change.underline = now.ul?.s ? "single" : "none";
  if (now.st?.s !== shown.st?.s) change.strikethrough = now.st?.s === BooleanNumber.TRUE;
  if (now.cl?.rgb !== shown.cl?.rgb) change.color = hex(now.cl?.rgb) ?? PLAIN_LOOK.color;
  if (now.bg?.rgb !== shown.bg?.rgb) Object.assign(change, { fill: hex(now.bg?.rgb), pattern: null });
  if (now.n?.pattern !== shown.n?.pattern) change.numberFormat = now.n?.pattern ?? PLAIN_LOOK.numberFormat;
  if (now.tb !== shown.tb) change.wrap = now.tb === WrapStrategy.WRAP;
  if (now.ht !== shown.ht) change.horizontal = HORIZONTAL[now.ht ?? HorizontalAlign.UNSPECIFIED] ?? "general";
  if (now.vt !== shown.vt) change.vertical = VERTICAL[now.vt ?? VerticalAlign.BOTTOM] ?? "bottom";
  return change;
}

/** #RRGGBB from what the grid's colour picker gives: #rgb, #rrggbb or rgb(r, g, b); null for none. */
export function hex(color: string | null | undefined | void): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : null;
}
