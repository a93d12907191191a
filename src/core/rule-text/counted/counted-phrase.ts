import type { Interval } from "../../scoring/rules/interval";
import { EVERYTHING } from "../../scoring/rules/interval";
import { ONE, ZERO, exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { isCountedName } from "./counted-names";
import { readListed } from "./counted-list";
import { ADDS, FIGURE, GIVES, MEASURE, NOTHING_GIVEN, PIECE, RETURNS, TAKES, THIS_ITEM, TIME } from "./counted-words";

/** One kind of thing that is counted, with what each of it gives or takes. */
export interface CountedItem {
  readonly is: "item";
  readonly name: string;
  readonly sign: "plus" | "minus";
  readonly each: Exact;
  readonly perCount: Exact;
  readonly unit: string;
  /** lack: 每少1次; late: 每逾期1天; thing: whatever else happens or is done. */
  readonly counts: "thing" | "lack" | "late";
  /** 得1分: points of their own, which no full points are needed for. */
  readonly isGiven: boolean;
  /** 返还1分: gives back what was taken. */
  readonly isReturn: boolean;
  /** 1个得2分, with no 每: only beside others of its kind is it no bar. */
  readonly isSingle: boolean;
  /** With 每 or with 1; else the words name one thing and its points. */
  readonly isEach: boolean;
}

/** What one phrase of counted things says. */
export type CountedPhrase =
  | CountedItem
  /** 发生较大事故的该项不得分 */
  | { readonly is: "clear"; readonly name: string }
  /** 拖欠3个月以上的不得分: of the thing that is counted, in its own unit. */
  | { readonly is: "zeroFrom"; readonly name: string; readonly within: Interval; readonly unit: string };

const UNIT = `(${PIECE}|${MEASURE}|${TIME})`;
const LINK = "(?:的|者|则|,)*(?:再|另外?|额外|一次性|各|均)*";
const POINTS = new RegExp(`${LINK}(?:(${GIVES})|(${ADDS})|(${TAKES})|(${RETURNS}))${THIS_ITEM}?(${FIGURE})分$`);
const CLEARED = new RegExp(`(?:的|者|则|,)*(?:${THIS_ITEM}|直接|均)*${NOTHING_GIVEN}$`);

const EACH = new RegExp(`^([^每]*?)每([^\\d每]*?)(${FIGURE})?${UNIT}([^\\d每]*)$`);
const ONE_OF = new RegExp(`^([^\\d每]*?)1${UNIT}([^\\d每]*)$`);
const FROM = new RegExp(`^([^\\d每]*?)(?:达到?|超过|满)?(${FIGURE})${UNIT}(及?以上)?([^\\d每]*)$`);
const HAPPENS =
  /发生|出现|存在|^被|受到|造成|引发|导致|弄虚作假|瞒报|谎报|虚报|漏报|查实|死亡|问责|约谈|通报|舆情|上访|事故|事件|疫情|火灾|命案|篡改|伪造|挪用|虚假|造假|拒不|抗拒|违法|违纪|仍未|仍不/;

const LACK = /^(?:少|缺少|缺|欠缺|欠|差)(?![^\d]{0,2}额)[^\d]{0,6}$/;
const LATE = /^(?:逾期|超期|延期|延迟|延误|延后|推迟|迟|晚|拖延|拖|逾|超时|滞后)[^\d]{0,4}$/;
const BEYOND = /^(?:超|超过|超出)$/;
const IS_LATE =
  /逾期|超期|延期|延迟|延误|推迟|迟报|迟交|超时|滞后|[未不](?:能)?(?:按时|按期|如期|及时)|时限|期限|规定时间/;
const MOVED =
  /^(?:比|较(?![大重]))|^(?:低于|高于|低|高|降低|下降|上升|提高|提升|增长|减少|落后|超过|超出|超(?![编采载限生标时期员龄])|多(?![次人])|相差|差|增加|增(?![收绿])|减(?![排碳])|降|升|上浮|下浮|少于|不足)/;

/** What a phrase says, with the words before it that name what it is about; none where a word is not known. */
export function readCountedPhrase(lead: string, phrase: string): readonly CountedPhrase[] {
  const listed = readListed(lead, phrase);
  if (listed.length > 0) return listed;
  const cleared = CLEARED.exec(phrase);
  if (cleared) return readCleared(`${lead}${phrase.slice(0, cleared.index)}`);
  const scored = POINTS.exec(phrase);
  return scored ? readItem(lead, phrase.slice(0, scored.index), scored) : [];
}

function readItem(lead: string, before: string, scored: RegExpExecArray): readonly CountedItem[] {
  const [head, named] = before === "" ? [lead, ""] : [before, lead];
  const [, given, added, , returned, points] = scored;
  const sign = given || added || returned ? ("plus" as const) : ("minus" as const);
  const item = {
    is: "item" as const,
    sign,
    each: exact(points!),
    isGiven: Boolean(given),
    isReturn: Boolean(returned),
  };
  const each = EACH.exec(head);
  if (each) {
    const [, start, doing, count, unit, object] = each;
    const told = counted(named + start!, doing!, unit!, count !== undefined);
    if (!told || (count !== undefined && exact(count).equals(ZERO))) return [];
    const name = `${named}${start!}${told === "thing" ? doing! : ""}${object!}`;
    const whole = {
      ...item,
      name,
      unit: unit!,
      counts: told,
      perCount: exact(count ?? "1"),
      isEach: true,
      isSingle: false,
    };
    return isNamed(whole, sign) ? [whole] : [];
  }
  const one = ONE_OF.exec(head);
  const name = one ? `${named}${one[1]!}${one[3]!}` : `${named}${head}`;
  if (/每/.test(head) || (!one && (item.isGiven || /\d/.test(head)))) return [];
  const isLateBy = one !== null && IS_LATE.test(`${named}${one[1]!}`) && new RegExp(`^${TIME}$`).test(one[2]!);
  // 当年没有发生的另加2分 is given where nothing happened, and counts nothing.
  if ((one && MOVED.test(one[1]!) && !isLateBy) || (sign === "plus" && /未|没有|无(?![偿人障害])|零/.test(name)))
    return [];
  const counts = isLateBy ? ("late" as const) : one && LACK.test(one[1]!) ? ("lack" as const) : ("thing" as const);
  const isSingle = one !== null && item.isGiven;
  const whole = { ...item, name, unit: one?.[2] ?? "", counts, perCount: ONE, isEach: one !== null, isSingle };
  return isNamed(whole, sign) ? [whole] : [];
}

/** Null where 每 tells a distance from a bar and nothing is counted. */
function counted(lead: string, doing: string, unit: string, hasCount: boolean): CountedItem["counts"] | null {
  const isTime = new RegExp(`^${TIME}$`).test(unit);
  if (LATE.test(doing) && isTime) return "late";
  if (BEYOND.test(doing) && isTime) return IS_LATE.test(lead) ? "late" : null;
  if (doing === "" && isTime) return IS_LATE.test(lead) ? "late" : null;
  if (LACK.test(doing) && new RegExp(`^(?:${PIECE}|天|日|小时|学时|课时)$`).test(unit)) return "lack";
  if (MOVED.test(doing) || (doing !== "" && !hasCount)) return null;
  return "thing";
}

function isNamed({ name, unit, counts, isEach }: CountedItem, sign: "plus" | "minus"): boolean {
  if (name === "") return isEach && (sign === "minus" || counts !== "thing");
  return isCountedName(name, unit);
}

function readCleared(head: string): readonly CountedPhrase[] {
  const from = FROM.exec(head.replace(/的$/, ""));
  const named = from && `${from[1]!}${from[5]!}`;
  if (from && isCountedName(named!, from[3]!)) {
    const isClosed = from[4] !== undefined || !/超过\d/.test(head);
    if (!isClosed || /达|满|以上/.test(head)) {
      const within = { ...EVERYTHING, low: exact(from[2]!), lowClosed: isClosed };
      return [{ is: "zeroFrom", name: from[5]!, within, unit: from[3]! }];
    }
    // 有1处未销案的不得分: even one of them.
    if (from[2] === "1" && /(?:有|发现|出现|存在|发生)$/.test(from[1]!) && from[5] !== "")
      return [{ is: "clear", name: named! }];
  }
  const name = head
    .replace(/^凡是?/, "")
    .replace(/(?:任何)?1(?:起|次|例|件|个)(?:及?以上)?/, "")
    .replace(/的$/, "");
  return HAPPENS.test(name) && !/^(?:未|无|没有|不)/.test(name) && isCountedName(name, "")
    ? [{ is: "clear", name }]
    : [];
}
