import { MEASURE, PIECE, SCORED_UNITS, TIME } from "./counted-words";
import { withEventFigures, withoutEventFigures } from "./counted-events";
import { unmaskedNames } from "../words/masked-names";
import { isPlainEvent } from "../words/subject";

/** What speaks of totals, limits, rates and other units counts nothing. */
const LIMIT =
  /不超过|超过|超出|总分|总计|合计|累计|共计|最高|最多|至少|不少于|不低于|不高于|低于|高于|达到(?!(?:国家|省|市|县)级)|完成率|平均|上年|去年|同期|持平|仅|只(?!能)|但|若|如(?!期)|例外|适用|不含|不包括|原则|优先|满分|否则|之和|乘|(?:^|的)除/;
const JUDGED = /酌情|视情|适当|相应|一定|若干|左右|大致|约(?=\d)/;

const BAR = `(?:超过|超出|达到?|在|不足|不满|少于|低于|高于|大于|小于|逾期|多于)?(\\d+(?:\\.\\d+)?)(${MEASURE}|${TIME}|人|名|户)(?:及?以上|及?以下|以内)?`;
const NARROWED = new RegExp(`(?<=^|[^\\d]{2})${BAR}(?=的|$|[^\\d]{0,12}$)`);
const EXCEPT = /除([^\d,;]{2,20}?)(?:以外|之外|外)/;

/** 记过以上处分, 重大以上事故, 市以上集体上访: a level of what happened. */
const LEVELS_UP =
  /(?<=警告|严重警告|记过|记大过|降级|撤职|党内职务|留党察看|诫勉|诫勉谈话|拘留|轻伤|重伤|轻微|一般|较大|重大|特大|[ⅠⅡⅢⅣ]级|[省市县乡镇])及?以[上下](?=[^\d,;]{0,2}(?:处分|处理|处罚|级别|伤害|[^\d,;]{0,10}事[故件]|[^\d,;]{0,6}上访|的?$))/g;

/** Names that begin like a comparison and are none. */
const OPENING =
  /^(?:高级|高层次|高标准|高新|高技能|高速|高危|高校|高中|高企|高质量|高龄|高层|高空|低保|低收入|低效|低温|低碳|超市|超限|超载|超标|降尘|升规|升级)/;

/**
 * Whether words only tell what is counted. They may narrow it: 过火面积超过10亩的, where each fire is counted in another unit
 * than the bar, and 除身体原因外, which leaves out events but no units that are scored.
 */
export function isCountedName(said: string, countedIn: string): boolean {
  const bare = withoutException(withoutBar(unmaskedNames(withoutEventFigures(said)), countedIn));
  if (bare === null) return false;
  const plain = bare
    .replace(OPENING, "")
    .replace(
      /(?:未|没有|不)(?:能)?(?:达到?|完成|满足|符合)(?:规定|相关|有关|标准|目标|上级|序时|时限)*(?:任务|进度|要求|标准|次数|频次|数量|时限)?/g,
      "",
    )
    .replace(/一般(?=[^,]{0,10}(?:事故|问题|隐患|案件|缺陷|违法|违规|通报|以上|性))/g, "")
    .replace(/(?<=落实|执行|履行|违反|遵守)[2-9](?:个|项)/g, "")
    .replace(/[2-5]级(?=[^\d以及])/g, "")
    .replace(LEVELS_UP, "")
    .replace(/(?:超过|超出)(?=(?:规定|办理|法定|承诺)?(?:时限|期限|时间))/g, "");
  return !JUDGED.test(plain) && !LIMIT.test(plain) && isPlainEvent(plain);
}

function withoutBar(name: string, countedIn: string): string {
  const match = NARROWED.exec(name);
  return match && match[2] !== countedIn ? name.replace(match[0], "") : name;
}

function withoutException(name: string): string | null {
  const match = EXCEPT.exec(name);
  if (!match) return name;
  return SCORED_UNITS.test(match[1]!) || !isPlainEvent(match[1]!) ? null : name.replace(match[0], "");
}

/** A name as it stands in a rule's parameters, where these signs divide. */
export function parameterName(said: string, index: number): string {
  const clean = unmaskedNames(withEventFigures(said))
    .replace(/[:;,=|{}]/g, "")
    .replace(/^(?:凡|对)|(?:的|者)$/g, "")
    .slice(0, 18);
  return clean === "" ? `第${index + 1}项` : clean;
}

/** Whether a counting word measures, so that there may be a part of one. */
export function isMeasure(unit: string): boolean {
  return new RegExp(`^(?:${MEASURE}|${TIME})$`).test(unit) && !new RegExp(`^(?:${PIECE})$`).test(unit);
}
