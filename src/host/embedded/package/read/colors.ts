import type { XmlElement } from "../xml/xml-element";

/** The palette that files name by number; 0-7 repeat as 8-15. */
const PALETTE = [
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(
    " ",
  ),
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(
    " ",
  ),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(
    " ",
  ),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  ),
];

/** Office's own theme, in the order in which cells number its colours. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** Turns the ways in which a file names a colour into #RRGGBB. */
export class Colors {
  constructor(
    private readonly theme: readonly string[] = OFFICE_THEME,
    private readonly palette: readonly string[] = PALETTE,
  ) {}

  /** Reads the theme part and the palette of the styles part; both may be missing. */
  static read(theme: XmlElement | null, styles: XmlElement | null): Colors {
    const scheme = theme?.at("themeElements", "clrScheme");
    const own = styles?.at("colors", "indexedColors")?.all("rgbColor") ?? [];
    return new Colors(
      OFFICE_THEME.map((usual, n) => themeColor(scheme?.first(THEME_ORDER[n]!)) ?? usual),
      PALETTE.map((usual, n) => own[n]?.get("rgb")?.slice(-6).toUpperCase() ?? usual),
    );
  }

  /** The colour of an element such as `fgColor`; null where it says none or leaves it to the program. */
  of(element: XmlElement | undefined): string | null {
    if (!element) return null;
    const base = this.base(element);
    return base && `#${withTint(base, element.number("tint") ?? 0)}`;
  }

  private base(element: XmlElement): string | null {
    const rgb = element.get("rgb");
    if (rgb !== undefined && /^[0-9a-fA-F]{6,8}$/.test(rgb)) return rgb.slice(-6).toUpperCase();
    const theme = element.number("theme");
    if (theme !== undefined) return this.theme[theme] ?? null;
    const indexed = element.number("indexed");
    if (indexed === 64) return "000000";
    if (indexed === 65) return "FFFFFF";
    return indexed === undefined ? null : (this.palette[indexed] ?? null);
  }
}

function themeColor(slot: XmlElement | undefined): string | undefined {
  const color = slot?.children[0];
  const text = color?.get("lastClr") ?? color?.get("val");
  return text && /^[0-9a-fA-F]{6}$/.test(text) ? text.toUpperCase() : undefined;
}

/** Lightens (tint above 0) or darkens a colour by its luminance, as the file format says. */
function withTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [hue, saturation, light] = toHsl(red, green, blue);
  const changed = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return toRgb(hue, saturation, Math.min(1, Math.max(0, changed)));
}

function toHsl(red: number, green: number, blue: number): [number, number, number] {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, light];
  const saturation = spread / (light > 0.5 ? 2 - high - low : high + low);
  const sixth =
    high === red
      ? ((green - blue) / spread + 6) % 6
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sixth / 6, saturation, light];
}

function toRgb(hue: number, saturation: number, light: number): string {
  const span = saturation * Math.min(light, 1 - light);
  const channel = (n: number) => {
    const k = (n + hue * 12) % 12;
    return light - span * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [0, 8, 4].map((n) => hex(channel(n))).join("");
}

function hex(part: number): string {
  return Math.round(part * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
}
