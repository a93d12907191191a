import type { RuleInputs } from "../../src/core/rule-text/rule-inputs";
import { understandRule } from "../../src/core/rule-text/understand-rule";

/** A rule's words, a township's figures, and the points or the band (b…) worked by hand from the words. */
export interface RuleRow {
  readonly text: string;
  readonly figures: string;
  readonly wanted: string;
}

const NAMES: Readonly<Record<string, keyof RuleInputs>> = {
  v: "value",
  t: "target",
  f: "full",
  a: "average",
  r: "rank",
  n: "of",
  b: "previous",
};

/** Lines of `words | figures | points`; v value, t target, f full, a average, r rank, n of, b previous, p parts, e peers. */
export function ruleRows(lines: string): readonly RuleRow[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [text, figures, wanted] = line.split(" | ") as [string, string, string];
      return { text, figures, wanted };
    });
}

/** What the words give: the points, or b and the band where a band is wanted; the unread words where they are not understood. */
export function givenBy({ text, figures, wanted }: RuleRow): string | null {
  const found = understandRule([text], inputsOf(figures));
  if (!found.understood) return `not understood: ${found.words ?? ""}`;
  return wanted.startsWith("b") ? `b${found.band ?? ""}` : found.score;
}

function inputsOf(figures: string): RuleInputs {
  const entries = figures.split(" ").map((one): [string, string | string[]] => {
    const figure = one.slice(1);
    if (one.startsWith("p")) return ["parts", figure.split("/")];
    return one.startsWith("e") ? ["peers", figure.split("/")] : [NAMES[one[0]!]!, figure];
  });
  return Object.fromEntries(entries) as RuleInputs;
}
