import { exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { FIGURE, THIS_ITEM } from "./counted-words";
import { isPlainEvent } from "../words/subject";

/** What a clause says of all the counted things together. */
export type CountedExtent =
  /** 倒扣分, 从总分中扣除: the points stand apart from any full points. */
  | { readonly is: "apart" }
  /** 净加分不超过2分: what is left when additions and deductions are set off against each other. */
  | { readonly is: "net"; readonly plus: Exact | null; readonly minus: Exact | null }
  /** 计满为止: gains up to the full points. */
  | { readonly is: "filled" }
  /** 同一事项按最高级别计分. */
  | { readonly is: "highest"; readonly ofOneMatter: boolean }
  /** 情节严重的移交纪委处理: what else is done, which no points come from. */
  | { readonly is: "remark" }
  /** 因身体原因的除外: the office leaves them out when it counts. */
  | { readonly is: "excused" }
  /** 全年抽检合格率100%的另加0.5分: given where nothing that is counted happened; `stem` is what all of them are. */
  | { readonly is: "whenNone"; readonly points: Exact; readonly stem: string | null }
  | { readonly is: "untilGone" | "uncapped" | "nothing" };

const WHAT = "(?:以上|上述|各|所有|该|本|此)*(?:项|情形|情况|问题)?(?:累计|合计)?";
const APART = new RegExp(
  `^(?:${THIS_ITEM}|[^\\d,;扣加每]{2,14}(?=实行|采用|采取))?(?:为|属于?|系|实行|采用|采取|按)?(?:(?:倒)?扣分|加减分|加扣分|减分)(?:项目?|制|法|指标)$|^倒扣分$|^${WHAT}(?:扣分)?(?:均|直接|一律)*(?:从|在)[^\\d,;扣加]{0,8}总(?:分|成绩|得分)(?:中|里|内)?(?:直接|予以)*(?:扣除|扣减|核减|减去|扣分|中扣)$`,
);
const UNCAPPED = new RegExp(`^${WHAT}扣分(?:不设上限|上?不封顶|不设限|无上限|不限|不设封顶)$`);
const GONE = new RegExp(
  `^${WHAT}(?:总)?扣分(?:总额|总数|总分|最多|最高)*(?:不超过|以不超过|不得超过|以)${THIS_ITEM}?(?:考核)?(?:的)?(?:分值|满分|标准分|总分值?|权重分?|分数)?(?:为限|为止)?$|^扣完即止$|^(?:最低)?不(?:计|记|得|出现)负分$|^不倒扣(?:分)?$`,
);
const FILLED = /^(?:计|得|加|记|给|赋)(?:至|到)?满(?:分)?(?:为止|止|即止)$|^(?:加|计|得)到满分(?:为止)?$/;
const NET = new RegExp(
  `^(?:加减(?:分)?(?:相抵|抵消|互抵)后|相抵后|加扣分相抵后)?,?(净)?(加分或扣分|加减分|加扣分|加分|扣分|得分)(?:均|都|各|分别|的)*(?:最高|最多|不超过|不得超过|为|上限)+(${FIGURE})分$`,
);
const WHEN_NONE = new RegExp(
  `^(?:全年|当年|年度|年内)?(?:[^\\d,;]{0,8}?(合格|达标|办结|整改|完好)率(?:达到?|为|保持)?100%|(?:均|都)?(?:未发生|未出现|无|没有)(?:上述|以上|此类)(?:问题|情况|情形|现象|扣分|扣分情形)*)(?:的|者)?,?(?:另外?|再|额外)+(?:加|奖励|奖)(${FIGURE})分$`,
);
const ADDS_UP =
  /^(?:扣分|加分|得分|次数)?(?:全年|年度|按月|按季|按季度|按次|逐次|逐项|各项|可|可以|均)*(?:累计|累加)(?:计算|扣分|加分|计分|得分|计)?$/;

const ONE_MATTER = "(?:因|对|凡|若|如)?(?:属于?)?同(?:1|一)(?!时)";
const SEVERAL = "(?:多级|多个|多次|多项|多种|多家|不同|两级|几级|各级|重复|同时|2次以上|2个以上|2级以上)";
const HIGH =
  "(?:只|仅|均|统一)*(?:就高不就低|就高(?:原则)?(?:不重复)?(?:计分|加分|扣分|计算|计)?|(?:按|取|以|就|计|记)(?:照|其|其中|最)*最?高(?:的)?(?:1)?(?:级别|层级|等级|等次|级|档次|档|分值|分|奖项|奖次|规格|标准|项|次)*(?:1次|1项)?(?:计分|计算|计入|计|加分|扣分|得分|赋分|奖励|认定|记分|为准)?)";
const HIGHEST = new RegExp(`^(?:${ONE_MATTER}[^\\d,;]{0,24}?)?${HIGH}$`);
const MANY = new RegExp(`^${ONE_MATTER}[^\\d,;]{0,20}${SEVERAL}[^\\d,;扣加倍]{0,16}$`);
const NOT_TWICE = new RegExp(
  `^(?:${ONE_MATTER}[^\\d,;]{0,16})?不(?:再)?(?:重复|累计|累加|叠加|重复累计)(?:计分|加分|扣分|计算|得分|记分|奖励|赋分|计)?$`,
);

const KEEPER = /^[^\d,;扣加]{2,14}(?:负责|牵头|提供|提供数据|负责考核|负责提供|组织考核)$/;
const IN_TIME = /^[^;每扣]{2,40}(?:的|者)不扣分$/;
const EXCUSED =
  /^(?:但)?(?:因|由于|属于?|经|主动|自行|单位|企业|[一-龥]{0,6}(?:主动|自行|及时))[^\d,;扣加]{2,26}(?:的)?(?:可)?(?:不予?扣分|免予?扣分|除外|不计入|不在此限|不计算在内)$/;
const LEFT_OUT = /(?:可)?(?:不予?扣分|免予?扣分|除外|不计入|不在此限|不计算在内)$/;
const SCORED_LEFT_OUT = /(?:乡镇|镇|乡|街道|县区|区县|开发区|部门|单位|村|社区)(?:的)?(?:不|除外|免)|无[^,]{2,12}任务/;

const REMARK =
  /^(?:并|同时|另|还|将|由|对)?(?:[^\d,;扣加分]{0,12}(?:情节|性质|后果|影响|问题)(?:特别|较为?|十分)?(?:严重|恶劣)(?:的|者)?,?|依法|依规|依纪|并|同时|由|将|对)[^\d扣加分得]{0,24}(?:移交|移送|通报|约谈|问责|追责|追究|曝光|责令|处理|处分|责任|检讨|整改|说明|检查|处罚)[^\d扣加分得,;]{0,14}$/;

/** Null where the words say nothing of the kind. */
export function readCountedExtent(words: string): CountedExtent | null {
  if (APART.test(words)) return { is: "apart" };
  if (UNCAPPED.test(words)) return { is: "uncapped" };
  if (GONE.test(words)) return { is: "untilGone" };
  if (FILLED.test(words)) return { is: "filled" };
  const none = WHEN_NONE.exec(words);
  if (none) return { is: "whenNone", points: exact(none[2]!), stem: none[1] ?? null };
  if (isExcused(words)) return { is: "excused" };
  return readNet(words) ?? readHighest(words) ?? (isHarmless(words) ? { is: "nothing" } : null);
}

const HANDED_ON =
  /^[^\d,;扣加分得被每]{2,20}的,?(?:一律|直接|依法|依纪|依规)*(?:移交|移送)[^\d,;扣加分得]{0,4}(?:司法|纪委|监委|纪检|公安|检察|机关|部门)[^\d,;扣加分得]{0,8}$/;

/** Whether words behind a rule tell what else is done to those concerned. */
export function isRemark(words: string): boolean {
  return (REMARK.test(words) || HANDED_ON.test(words)) && !/取消|否决|评优|等次|不合格/.test(words);
}

function readNet(words: string): CountedExtent | null {
  const match = NET.exec(words);
  if (!match || (!match[1] && !/相抵|抵消|互抵/.test(words))) return null;
  const points = exact(match[3]!);
  const isPlus = /加|得/.test(match[2]!);
  return { is: "net", plus: isPlus ? points : null, minus: /扣|减/.test(match[2]!) ? points : null };
}

function readHighest(words: string): CountedExtent | null {
  if (!HIGHEST.test(words) && !MANY.test(words) && !NOT_TWICE.test(words)) return null;
  return { is: "highest", ofOneMatter: /同(?:1|一)/.test(words) };
}

function isExcused(words: string): boolean {
  return (
    !SCORED_LEFT_OUT.test(words) &&
    !/认定|认可|批准/.test(words) &&
    EXCUSED.test(words) &&
    isPlainEvent(words.replace(LEFT_OUT, ""))
  );
}

function isHarmless(words: string): boolean {
  if (ADDS_UP.test(words) || KEEPER.test(words)) return true;
  if (SCORED_LEFT_OUT.test(words)) return false;
  return IN_TIME.test(words) && /按时|按期|及时|如期|内|完成|到位/.test(words) && !/超|以上|不足|低于|未/.test(words);
}
