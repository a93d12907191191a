import { normalText } from "./normal-text";
import { isHeading, isPlainEvent } from "./subject";

/** A rule without what stands around it. */
export interface Framed {
  readonly text: string;
  /** The points that the heading names, as written; null when it names none. */
  readonly full: string | null;
}

const N = "\\d+(?:\\.\\d+)?";
const NUMBERING =
  /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}[.、)](?=\D)|[一二三四五六七八九十]{1,2}、|[①-⑳])/;
const POINTS = `\\((?:满分|共|计|分值|总分|本项|权重)*(?:为|:)?(${N})分\\)`;
const HEADING = new RegExp(`^([^,;。:()\\d]{2,24}|12345[^,;。:()\\d]{2,20})(?:${POINTS})?[:。](?=.)`);
/** 【两不愁三保障】 at the start. */
const HEADING_BRACKETS = /^\(([^()\d]{2,20})\)(?=.)/;
const HEADING_BARE = new RegExp(`^([^,;。:()\\d]{2,24})${POINTS}(?=[^,;。:])`);

/** 2020年12月31日 is no figure of the rule. */
const DATES = /\d{4}年(?:度)?|\d{1,2}月(?:份)?(?:\d{1,2}日)?|\d{1,2}日|12345|12348/g;

/** Where figures come from: 以县统计局数据为准, 数据来源:县商务局. */
const SOURCE = new RegExp(
  "^(?:(?:考核|相关|该项|本项|具体|最终|评价)*(?:数据|结果|得分|指标|情况|名单)?(?:均)?(?:以|依据|根据|按照?|由)[^,;。]{2,36}(?:为准|为依据|提供|认定|核定为准|核实|确认|反馈)" +
    "|(?:数据|指标|资料|考核|责任|牵头)(?:来源|提供单位|责任单位|单位|部门)(?:为|:)[^,;。]{2,20}" +
    "|(?:以|根据|依据|按照?)[^,;。]{2,30}(?:数据|台账|资料|报表|通报|文件|系统|口径|结果)(?:计算|统计|核算|考核)?)$",
);
/** What would make a choice among figures, or say who judges. */
const CHOICE = /最[高低好差]|平均|[两2]次|较|打分|评分|排名|名次|得分(?!以|由)|比例|折算|扣|加分|酌情|综合/;

/** 超任务不加分: the full points are the most there is. */
const NO_MORE =
  /^(?:超(?:额|出|过)?(?:完成)?(?:任务|目标|计划|指标|部分)?(?:数|量)?(?:的)?(?:收购|完成|部分)*|超额(?:完成)?(?:的)?(?:部分)?)(?:的)?不(?:再|另|额外)?(?:加分|计分|另计分)$|^(?:单项|各项|每项)(?:得分)?(?:最高)?不(?:得)?超过(?:该项|本项)?(?:分值|满分|标准分)$/;

/**
 * The rule alone: without numbering, heading, the place where figures come from, and brackets that only say more of a name.
 * Null when nothing of the kind stands around it. The heading's points are kept.
 *
 * @example withoutFrame("控辍保学(6分)。每出现1名辍学的扣2分。以县教育局数据为准。") // { text: "每出现1名辍学的扣2分", full: "6" }
 */
export function withoutFrame(text: string): Framed | null {
  const normal = normalText(text)
    .replace(/\.$/, "。")
    .replace(/[。;]+$/, "");
  const bare = normal.replace(NUMBERING, "");
  const headed = withoutHeading(bare);
  const rule = withoutSources(withoutAsides(headed.text));
  return rule === "" || (rule === normal && headed.full === null) ? null : { text: rule, full: headed.full };
}

function withoutHeading(text: string): Framed {
  const match = HEADING_BRACKETS.exec(text) ?? HEADING.exec(text) ?? HEADING_BARE.exec(text);
  if (!match || !isTopic(match[1]!)) return { text, full: null };
  const rest = text.slice(match[0].length).replace(NUMBERING, "");
  return { text: METHOD.test(match[1]!) ? withResult(rest) : rest, full: match[2] ?? null };
}

const METHOD = /^(?:计分|评分|得分|计算)(?:方法|办法|公式|标准|规则)?$/;

/** 计分方法:实际完成数÷任务数×分值 leaves out 得分=. */
function withResult(rest: string): string {
  return /^[^,;。=]*[×÷/][^,;。=]*(?:[,;。]|$)/.test(rest) && !/^[^,;。]*得分/.test(rest) ? `得分=${rest}` : rest;
}

/** What a criterion is called, and no rule of its own. */
function isTopic(words: string): boolean {
  if (METHOD.test(words)) return true;
  return isHeading(words.replace(/^12345/, "")) && !/得|扣|加分|不得|除外|取|按|以.*为|其中|上年|平均/.test(words);
}

/** Brackets behind a name that hold no figure and nothing that counts: 镇(街道), 挂牌, 剔除沙尘天气影响. */
function withoutAsides(text: string): string {
  return text.replace(/(?<![×÷+\-=/<>≥≤])\(([^()\d+×÷/]{1,24})\)(?![×÷+\-/])/g, (found, inside: string) =>
    isAside(inside, text) ? "" : found,
  );
}

/** Whom a rule is for is no aside: (山区乡镇除外). */
const WHO = /乡|镇|街道|单位|部门|村|社区|企业|学校|县|区|站|所/;
const PROOF = /^(?:佐证|证明|依据|材料|佐证材料|来源|备注|责任单位|牵头单位|考核单位|数据来源|指标):[^\d]{2,30}$/;

function isAside(inside: string, text: string): boolean {
  if (PROOF.test(inside)) return true;
  const isLeftOut = /^(?:剔除|扣除|不含|不包括|不包含)[^,;。]{2,16}$/.test(inside);
  // What is not counted is left out by whoever counts.
  if (isLeftOut || /除外$/.test(inside)) return !WHO.test(inside) && (isLeftOut || /每[^,;。]*扣/.test(text));
  if (SOURCE.test(inside) && !CHOICE.test(inside)) return true;
  return isPlainEvent(inside) && !/[高低扣减加少多升降]$|逆|正向|含|仅|限|不|未|同|可|合计|累计|平均|以/.test(inside);
}

function withoutSources(text: string): string {
  const pieces = text.split(/(?<=[,;。])/);
  const kept = pieces.filter((piece) => {
    const words = piece.replace(/[,;。]$/, "").replace(DATES, "");
    return !(isSource(words) || NO_MORE.test(words));
  });
  return kept.join("").replace(/[,;。]+$/, "");
}

function isSource(words: string): boolean {
  return !/\d/.test(words) && SOURCE.test(words) && !CHOICE.test(words);
}
