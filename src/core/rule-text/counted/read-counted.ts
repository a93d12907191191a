import { ZERO, exact } from "../../values/exact";
import { assembleCounted } from "./assemble-counted";
import { isCountedName } from "./counted-names";
import type { Bare, Told } from "./counted";
import { readCountedPhrase } from "./counted-phrase";
import { readCountedSetting } from "./counted-settings";
import { maskedNames, maskedPeriods, unmaskedNames } from "../words/masked-names";
import { readClause } from "../clauses/read-clause";
import { FIGURE, PIECE, TIME } from "./counted-words";
import { maskedEvents } from "./counted-events";
import { isRemark, readCountedExtent } from "./counted-extents";
import { countedWording } from "./counted-wording";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading } from "../rule-reading";
import { isHeading } from "../words/subject";

/**
 * Things that are counted, in as many sentences as the office likes: 监测不及时的,每发现1户扣0.3分;漏测的,每发现1户扣1分;发生
 * 较大事故的,该项不得分. Null when any of the words says something else.
 *
 * Each kind of thing takes one part, in the order of the text; one kind alone takes the value.
 */
export function readCounted(text: string, hints: RuleHints): RuleReading | null {
  const told: Told[] = [];
  const sentences = sentencesOf(maskedPeriods(maskedNames(maskedEvents(countedWording(text)))));
  for (const [at, sentence] of sentences.entries()) {
    const read = readSentence(sentence, at);
    if (read === null) return null;
    told.push(...read);
  }
  return assembleCounted(told, { hints, text });
}

/** What stands in brackets is a sentence of its own. */
function sentencesOf(text: string): readonly string[] {
  const inBrackets: string[] = [];
  const bare = text
    .replace(/\((\d)\)(?=[^\d,;。])/g, (_found, number: string, at: number) =>
      /第$/.test(text.slice(0, at)) ? number : ";",
    )
    .replace(/\(([^()]*)\)/g, (_found, inside: string) => {
      inBrackets.push(inside);
      return "";
    });
  return [...bare.split(/[;。]/), ...inBrackets].filter((sentence) => sentence !== "");
}

function readSentence(sentence: string, at: number): readonly Told[] | null {
  const told: Told[] = [];
  let lead = "";
  for (const clause of sentence.split(/,|(?<=\d分)、(?=[^\d、])/)) {
    const words = clause.replace(/^\d[.、](?=\D)/, "");
    const isWithin = /^其中/.test(words);
    if (isRemark(unmaskedNames(words)) && lead === "" && at + told.length > 0) {
      told.push({ is: "remark", sentence: at, isWithin });
      continue;
    }
    const said = readSaid(lead, withoutJoint(words));
    if (said === null) {
      const next = `${lead}${withoutJoint(words).replace(/^[^\d:,]{2,14}:/, (head) => (isHeading(head.slice(0, -1)) ? "" : head))}`;
      if (!isLead(next)) return null;
      lead = next;
      continue;
    }
    lead = said.isOfLead ? "" : lead;
    told.push(...said.phrases.map((one) => ({ ...one, sentence: at, isWithin })));
  }
  // Words at the very start may only name the matter; anywhere else they would be left out.
  if (lead === "" || (at === 0 && told.length === 0)) return told;
  return isRemark(unmaskedNames(lead)) ? [...told, { is: "remark", sentence: at, isWithin: false }] : null;
}

function withoutJoint(words: string): string {
  return words.replace(/^(?:其中|同时|并且|并|但|且|凡是?|如果?|若|对)(?=.)/, "").replace(/^[:、]+/, "");
}

const ALL_OFF = /^(?:直接)?扣(?:完|光|除|全)(?:本|该|此)项(?:全部)?(?:分值|分数|得分|分)$/;

interface Said {
  readonly phrases: readonly Bare[];
  /** Whether the words before it belong to it. */
  readonly isOfLead: boolean;
}

function readSaid(lead: string, words: string): Said | null {
  // 发生较大事故的,扣完本项分值: so much is taken for the one thing before it.
  const cleared = lead !== "" && ALL_OFF.test(words) ? readCountedPhrase(lead, words) : [];
  if (cleared.length > 0) return { phrases: cleared, isOfLead: true };
  const setting = readCountedExtent(unmaskedNames(words)) ?? readCountedSetting(unmaskedNames(words));
  // 收入低于5万元的 says which ones are counted; a bar of its own does not end so.
  if (setting && !(setting.is === "target" && /的$/.test(words))) return { phrases: [setting], isOfLead: false };
  const phrases = readCountedPhrase(lead, words);
  if (phrases.length > 0) return { phrases, isOfLead: true };
  const none = readNoneOf(unmaskedNames(`${lead}${words}`));
  return none && { phrases: [none], isOfLead: true };
}

const NEVER =
  /^(?:当年|全年|年内|年度内)?(?:均|都)?(?:未|没有|无)(?:发生|出现|存在|发现)?(?:上述|以上|此类|该类|类似)?(?:情况|问题|情形|现象|事故|事件)?的?,?(?:得|计|记)(?:满分|全分)$/;

const ALL_DONE = new RegExp(
  `^([^\\d,;]{0,24}(?:全部|均|都)[^\\d,;]{2,20})的,?(?:得|计|记)(?:满分|全分|(${FIGURE})分)$`,
);

/** 当年未发生的得满分, 无事故得10分, 按月足额缴纳得5分: the full points, before anything is taken off. */
function readNoneOf(words: string): Bare | null {
  if (NEVER.test(words)) return { is: "noneOf", points: null, ofTask: false };
  const all = ALL_DONE.exec(words);
  if (all && isCountedName(all[1]!.replace("达到", ""), "")) {
    return { is: "noneOf", points: all[2] === undefined ? null : exact(all[2]), ofTask: false };
  }
  const goal = readClause(words);
  if (goal?.is !== "goal") return null;
  const { bar, award } = goal;
  const isWhole = bar.kind === "interval" && bar.unit === "%" && bar.within.low?.equals(100) === true;
  if (bar.kind !== "described" && bar.kind !== "noEvents" && bar.kind !== "target" && !isWhole) return null;
  const ofTask = bar.kind === "target";
  if (award.kind === "full") return { is: "noneOf", points: null, ofTask, ofRate: isWhole };
  return award.kind === "points" && award.points.compare(ZERO) > 0
    ? { is: "noneOf", points: award.points, ofTask, ofRate: isWhole }
    : null;
}

/** 3次以上的, 发生2起及以上的: which cost something else. */
const FROM_SO_MANY = new RegExp(
  `(?<=^|有|发现|发生|出现|存在)(?:达到?|超过|满)?[1-9]\\d*(?:${PIECE}|${TIME})以上(?=的?$)`,
);

/** A phrase that waits for its points: 漏测漏评的, 每发现1起. */
function isLead(words: string): boolean {
  if (FROM_SO_MANY.test(words)) return isCountedName(words.replace(FROM_SO_MANY, "").replace(/的$/, ""), "");
  const each = /^([^每]*)每([^\d每]*)(\d+(?:\.\d+)?)?([^\d每]*)$/.exec(words);
  const name = each
    ? `${each[1]!}${each[2]!}${each[4]!}`
    : words.replace(/(?<=发现|发生|出现|有)1(?=[起次例件个处项宗户人])/, "");
  return isCountedName(name.replace(/的$/, ""), "");
}
