/**
 * Texts with the ones first that share the most with what is wanted: pairs of neighbouring characters, which Chinese headers that
 * mean the same have in common wherever the words stand. Equal ones keep their order.
 *
 * @example nearestFirst(["乡镇", "养老保险参保率"], "养老参保率") // ["养老保险参保率", "乡镇"]
 */
export function nearestFirst(texts: readonly string[], wanted: string): readonly string[] {
  const pairs = pairsOf(wanted);
  const share = (text: string) => {
    const own = pairsOf(text);
    const common = [...own].filter((pair) => pairs.has(pair)).length;
    return common / Math.max(1, own.size + pairs.size - common);
  };
  return [...texts]
    .map((text) => ({ text, share: share(text) }))
    .sort((a, b) => b.share - a.share)
    .map(({ text }) => text);
}

function pairsOf(text: string): ReadonlySet<string> {
  const signs = [...text.replace(/[\s/()（）%]/g, "")];
  return new Set(signs.slice(0, -1).map((sign, at) => sign + signs[at + 1]!));
}
