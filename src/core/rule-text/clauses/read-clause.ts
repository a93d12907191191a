import { exact } from "../../values/exact";
import type { Clause } from "./clause";
import { N } from "../words/clause-words";
import { readFixedPhrase } from "../words/fixed-phrases";
import { readCap } from "./read-cap";
import { readComparison } from "./read-comparison";
import { readEvent, readFlatEvent, readMissing } from "./read-event";
import { readBarAlone, readGoal } from "./read-goal";
import { readPartOfStep, readStep, readTooFarOff } from "./read-step";

const READERS: readonly ((words: string) => Clause | null)[] = [
  readPartOfStep,
  readFixedPhrase,
  fullPoints,
  readTooFarOff,
  statedTarget,
  readCap,
  readMissing,
  readStep,
  readEvent,
  readGoal,
  readBarAlone,
  readFlatEvent,
];

/** What one clause of a rule says; null when its words are not all known. */
export function readClause(words: string): Clause | null {
  for (const reader of READERS) {
    const clause = reader(words);
    if (clause) return clause;
  }
  return null;
}

function fullPoints(words: string): Clause | null {
  const gone = new RegExp(`^(?:直至)?扣完${N}分(?:为?止)?$`).exec(words);
  if (gone) return { is: "full", points: exact(gone[1]!) };
  const match = new RegExp(
    `^(?:(?:本项|该项|此项)?(?:满分|分值|总分|权重|标准分|基础分|基本分|总分值|计)(?:为|:|共|计)?)?${N}分制?$`,
  ).exec(words);
  return match ? { is: "full", points: exact(match[1]!) } : null;
}

function statedTarget(words: string): Clause | null {
  const match = new RegExp(
    `^(?:年度|全年|考核|工作)?(?:目标值?|目标任务|任务数?|控制目标|计划数?)(?:为|是|:)?(.+)$`,
  ).exec(words);
  if (!match) return null;
  const compared = readComparison(`率${match[1]!.replace(/^(?=\d)/, "为")}`);
  if (!compared || compared.subject !== "率") return null;
  const { low, high } = compared.within;
  if (low !== null && high !== null) return null;
  return { is: "target", op: low !== null ? ">=" : "<=", value: (low ?? high)!, unit: compared.unit };
}
