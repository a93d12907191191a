import type { Exact } from "../../values/exact";
import { ZERO, exact } from "../../values/exact";
import { isCountedName } from "./counted-names";
import { readCountedExtent } from "./counted-extents";
import { readCountedSetting } from "./counted-settings";
import { FIGURE, PIECE, TAKES } from "./counted-words";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

const TIMES = `(?:第(\\d)(?:${PIECE})|(首次|初次)|(再次))`;
const LATER = "(?:及其?以[上后]|及以上|以[上后]|起|开始)?";
const TURN = new RegExp(
  `^([^\\d第]*?)(?:自|从)?${TIMES}${LATER}(?:[^\\d,;每扣]{0,8})(?:的)?,?(?:每(?:${PIECE}))?(?:各|均|再)?${TAKES}(${FIGURE})分$`,
);

/** What the clauses say one after another. */
interface Turns {
  readonly off: Exact[];
  full: Exact | null;
  most: Exact | null;
  isGone: boolean;
}

/**
 * 被点名通报的,第1次扣0.5分,自第2次起每次扣1分,最高扣3分: each further time costs more than the one before. Null when the turns do
 * not follow one another from the first, or any of the words says something else.
 */
export function readHeavierEachTime(text: string): RuleReading | null {
  if (/类推/.test(text)) return null;
  const turns: Turns = { off: [], full: null, most: null, isGone: false };
  const clauses = text.replace(/\(([^()]*\d分)\)/g, ",$1").split(/[,;、。]/);
  for (const clause of clauses.filter((one) => one !== "")) {
    if (!take(turns, clause)) return null;
  }
  const { off, full, most } = turns;
  if (off.length < 2) return null;
  return understood({ kind: "progressive", off, mostOff: most, floor: ZERO }, { full });
}

function take(turns: Turns, clause: string): boolean {
  const turn = TURN.exec(clause);
  if (turn) return takeTurn(turns, turn);
  const setting = readCountedExtent(clause) ?? readCountedSetting(clause);
  switch (setting?.is) {
    case "full":
      if (turns.full) return false;
      turns.full = setting.points;
      return true;
    case "cap":
      if (turns.most || turns.off.length === 0 || setting.of === "plus" || setting.of === "each") return false;
      turns.most = setting.points;
      return true;
    case "untilGone":
    case "nothing":
      return true;
    case undefined:
      return turns.off.length === 0 && isCountedName(clause.replace(/的$/, ""), "");
    default:
      return false;
  }
}

function takeTurn({ off }: Turns, [, name, number, first, again, points]: RegExpExecArray): boolean {
  const at = number ? Number(number) : first ? 1 : again ? 2 : 0;
  if (at !== off.length + 1 || !isCountedName(name!, "")) return false;
  off.push(exact(points!));
  return true;
}
