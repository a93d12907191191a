import { BAND_TINTS, bandTint, PALETTE } from "./palette";

/** Relative luminance after WCAG 2.1, for a colour of the form #RRGGBB. */
function luminance(color: string): number {
  const [red, green, blue] = linear(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(color: string): [number, number, number] {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** CIE lightness 0-100: what is left of a colour in grey print. */
function lightness(color: string): number {
  const share = luminance(color);
  return share > 0.008856 ? 116 * Math.cbrt(share) - 16 : 903.3 * share;
}

/** Machado, Oliveira and Fernandes 2009, full dichromacy, on linear RGB. */
const BLINDNESS = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

function seenBy(kind: keyof typeof BLINDNESS, color: string): readonly number[] {
  const parts = linear(color);
  return BLINDNESS[kind].map((row) => {
    const part = row[0] * parts[0] + row[1] * parts[1] + row[2] * parts[2];
    return Math.cbrt(Math.min(1, Math.max(0, part))) * 100;
  });
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((part, at) => part - other[at]!));
}

const FILLS = [
  PALETTE.paper,
  PALETTE.header,
  PALETTE.subHeader,
  PALETTE.bar,
  PALETTE.heatLow,
  PALETTE.missing,
  PALETTE.notApplicable,
  PALETTE.reached,
  PALETTE.near,
  PALETTE.notReached,
  ...Object.values(BAND_TINTS),
];

test.each(FILLS)("black text reads on %s", (fill) => {
  expect(contrast(PALETTE.ink, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.values(BAND_TINTS))("rises and falls read on the band %s", (fill) => {
  for (const text of [PALETTE.rise, PALETTE.fall]) expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(FILLS)("veto red reads on %s", (fill) => {
  expect(contrast(PALETTE.vetoText, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each([PALETTE.quiet, PALETTE.link])("quiet text and links %s read on white", (text) => {
  expect(contrast(text, PALETTE.paper)).toBeGreaterThanOrEqual(4.5);
});

const TINT_PAIRS = Object.entries(BAND_TINTS).flatMap(([name, tint], at, all) =>
  all.slice(at + 1).map(([otherName, other]) => [name, otherName, tint, other] as const),
);

test.each(TINT_PAIRS)(
  "the bands %s and %s differ in grey print and for the colour-blind",
  (_one, _two, tint, other) => {
    expect(Math.abs(lightness(tint) - lightness(other))).toBeGreaterThanOrEqual(3);
    for (const kind of ["protanopia", "deuteranopia"] as const) {
      expect(distance(seenBy(kind, tint), seenBy(kind, other))).toBeGreaterThanOrEqual(3);
    }
  },
);

test.each([
  [0, 1, "middle"],
  [0, 2, "best"],
  [1, 2, "last"],
  [1, 3, "middle"],
  [1, 4, "good"],
  [2, 4, "middle"],
  [3, 4, "last"],
  [3, 5, "low"],
  [3, 7, "middle"],
  [5, 7, "low"],
  [-1, 4, "middle"],
] as const)("band %d of %d is tinted %s", (index, count, name) => {
  expect(bandTint(index, count)).toBe(BAND_TINTS[name]);
});
