const NAMED: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
};

/** A text with its named references resolved; null when there are others, or a lone &. */
export function resolveReferences(raw: string): string | null {
  let known = true;
  const text = raw.replace(/&[^;]{0,5};?/g, (reference) => {
    if (Object.hasOwn(NAMED, reference)) return NAMED[reference]!;
    known = false;
    return "";
  });
  return known ? text : null;
}
