/** Words and what the grammar knows them as. */
export type Rewrite = readonly [RegExp, string | ((found: string, ...groups: string[]) => string)];

/** The text with every rewrite carried out, in order. */
export function rewritten(text: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce((words, [from, to]) => words.replace(from, to as string), text);
}
