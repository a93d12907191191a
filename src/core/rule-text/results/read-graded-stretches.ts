import { normalText } from "../words/normal-text";
import type { RuleReading } from "../rule-reading";

const NAME =
  "(?:优秀|优良|优|良好|良|较好|好|中等|中|合格|基本合格|一般|及格|较差|差|[一二三四]等|[一二三四]类|[ABCD][级类]?)";
const NAMED = new RegExp(
  `(?<=^|[,;。:、])${NAME}(?:等次|等级|档次|档)?\\((\\d+(?:\\.\\d+)?)(分|%)?-(\\d+(?:\\.\\d+)?)(?:分|%)?\\)(?:的|为)?,?(?=[得计记赋]\\d)`,
  "g",
);

/** 优秀(90-100)得4分,良好(80-89)得3分: the grades' names say no more than their stretches. Null where no grade is named so. */
export function readGradedStretches(text: string, read: (text: string) => RuleReading): RuleReading | null {
  const normal = normalText(text);
  const bare = normal.replace(
    NAMED,
    (_found, low: string, unit: string | undefined, high: string) => `${low}${unit ?? ""}-${high}${unit ?? ""}`,
  );
  return bare === normal || (normal.match(NAMED) ?? []).length < 2 ? null : read(bare);
}
