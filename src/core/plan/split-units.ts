/**
 * The units in a list of them, as written: 市委组织部,市财政局、科技局 gives three. Signs inside brackets do not part,
 * and 各乡(镇) stays one. A unit named twice is one.
 */
export function splitUnits(text: string): readonly string[] {
  const units: string[] = [];
  let depth = 0;
  let unit = "";
  for (const sign of text) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (depth <= 0 && /[、,,;;\/\n ]/.test(sign)) {
      units.push(unit);
      unit = "";
    } else unit += sign;
  }
  return [...new Set([...units, unit].map(cleanUnit).filter((name) => name !== ""))];
}

function cleanUnit(text: string): string {
  return text
    .trim()
    .replace(/^(?:和|及|以及|等)/, "")
    .replace(/(?:等(?:有关|相关)?(?:单位|部门)?|等)$/, (tail, at: number) => (at > 1 ? "" : tail))
    .replace(/[。.]$/, "");
}
