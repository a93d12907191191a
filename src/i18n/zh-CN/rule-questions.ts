import type { QuestionCode } from "../../core/rule-text/rule-reading";
import type { AskedAlternative, AskedQuestion } from "../../core/rule-text/understand-rule";

const ASKED: Readonly<Record<QuestionCode, string>> = {
  stepReading: "不足一步的部分怎样计算,办法没有写明",
  stepBasis: "每低(高)百分之几,是指百分点还是目标值的百分比",
  ties: "名次并列怎样赋分,办法没有写明",
  otherPlaces: "列出名次以外的单位得多少分,办法没有写明",
  belowBar: "未达到目标的怎样得分,办法没有写明",
  ratioBase: "完成比例按目标值折算,还是按 100% 折算",
  direction: "该指标越高越好还是越低越好,办法没有写明",
  difference: "办法没有写目标值,指标值是否就是与目标的差额",
  bandGaps: "等次或区间之间有空档(如 89 与 90 之间),小数怎样归档",
  usualBands: "办法没有写等次分数线,暂按优秀 90、良好 80、合格 60 判定,是否如此",
  policies: "同时写了几种缺项办法,采用哪一种",
  fixedPoints: "固定分是多少分,办法没有写明",
  rescoring: "按排名重新赋分的分值没有写明,这里的分项视为已重新赋分的得分,是否如此",
  whichPart: "这段文字包含几条计分办法,是相加还是只用其中一条",
  flatOrEach: "是每发生一次都扣,还是只扣一次",
  addedOrHighest: "几项同时具备时,是累加还是只计最高的一项",
  vetoEffect: "一票否决的后果办法没有写明",
  placeShares: "按比例划分名次不是整数时怎样取整,办法没有写明",
  bottomOrder: "后几名依次对应的分值,是末位扣得最多还是最少",
  ofFull: "是从本项分值中扣减,还是单独计加减分",
  neverDone: "一直没有报送或完成的单位没有天数可填,怎样记分",
  excusedApart: "填写的数量是否已不含办法写明除外的情形",
  remarkApart: "文字里另有不计分的处理要求,请另行落实;这里是否只计写明的分",
  noneAtAll: "该单位是否属于另行写明不得分的情形(没有启动或没有开展)",
  openAmount: "分值只写了区间(几分至几分),具体怎样给分",
  openBonus: "超过目标的加多少分,办法没有写明",
  vetoBeside: "文字里另有一票否决,请在否决事项里登记;这里是否只计扣分",
  twoMethods: "同一差距写了两种计分办法,采用哪一种",
  openStep: "列出名次以后每位递减多少分、最低多少分,办法没有写明",
  placeOrAmount: "其余单位按比例计分,是按名次还是按完成数额",
  placesMiscounted: "名次的个数与分值的个数不一致,请核对",
  weightsTotal: "各部分的权重合计不是 100%,请核对",
  partsTotal: "各部分的分值合计与满分不一致,请核对",
  figureUnit: "填写的数以什么为单位,原文有万元也有亿元",
  openStretch: "有的数值哪一档都不在,这样的怎样计分",
  deeperSteps: "低于第二条线的,是否只有低于这条线的部分按后一标准扣分",
  capOf: "最高分限的是前面几项合计,还是只限最后一项",
  kindWithin: "前一类的数量是否已不含“其中”这一类",
  heldWhen: "满分限的是加减后的总分,还是先限得分再扣",
  missingOrDone: "填写的是缺少的数量,还是完成的数量",
};

const LABELS: Readonly<Record<string, string>> = {
  tenThousands: "万元",
  hundredMillions: "亿元",
  othersFull: "其余的都得满分",
  leftOpen: "照原文,这样的暂不计分",
  linear: "按比例折算",
  whole: "不足一步不计",
  started: "不足一步按一步计",
  value: "百分点",
  target: "目标值的百分比",
  competition: "并列占位(取高名次)",
  dense: "并列不占位(名次顺延)",
  average: "并列取平均分",
  nothing: "不得分",
  asLast: "与最后一档相同",
  ratio: "按完成比例得分",
  ofTarget: "按目标值折算",
  ofHundred: "按 100% 折算",
  sameShare: "也按第一名比例得分",
  higher: "越高越好",
  lower: "越低越好",
  difference: "指标值就是差额",
  sincePrevious: "指标值是本期数,与上期比",
  asWritten: "照原文(空档内不归档)",
  halfOpen: "归入下一档",
  rounded: "四舍五入后归档",
  byPlaceDone: "不属于,按名次",
  noneDone: "属于,不得分",
  noBonus: "超过的部分暂不加分",
  fallingByPlace: "按名次从高到低依次给分",
  evenToZero: "按名次从第一名到末位递减到 0 分",
  byUnits: "按(单位数-名次+1)÷单位数折算",
  lowEnd: "取低的分值",
  highEnd: "取高的分值",
  interpolated: "在区间内按比例内插",
  neverDone: "不填天数,由考核办直接记 0 分",
  deeperSteps: "只扣低于这条线的部分,以上部分照前面计",
  excusedApart: "已不含除外的情形",
  remarkApart: "只计写明的分",
  vetoBeside: "这里只计扣分",
  allParts: "各条相加",
  each: "每次都扣",
  once: "只扣一次",
  usualBands: "按常用分数线",
  fixedPoints: "请填固定分",
  sameStep: "按列出名次的级差递减,到 0 分为止",
  halfStep: "按级差的一半递减,到 0 分为止",
  byPlace: "按名次等差",
  byAmount: "按数额在最高与最低之间折算",
  restNothing: "没有写分值的名次不计分",
  weightsAsWritten: "照原文的权重相加",
  weightsScaled: "按比例折算成 100%",
  fullAsStated: "以写明的满分为准",
  sumOfStated: "以各部分分值之和为准",
  cutDown: "名额舍去小数",
  roundedPlaces: "名额四舍五入",
  worstMost: "末位最多",
  asListed: "末位最少",
  addedUp: "累加",
  onlyHighest: "只计最高的一项",
  bottomBand: "定为最低等次",
  scoreZero: "总分按 0 分",
  noExcellent: "不得评为最高等次",
  fromFull: "从分值中扣减",
  onTheirOwn: "单独计分",
  rescored: "视为已重新赋分",
  capOfAll: "限各项合计",
  capOfLast: "只限最后一项",
  apart: "不含,两类分开数",
  within: "含在其中",
  heldAfter: "限加减后的总分",
  heldBefore: "先限得分再扣",
  figureMissing: "缺少的数量",
  figureDone: "完成的数量",
};

/** What the office's words leave open. */
export function openPoint(code: QuestionCode): string {
  return ASKED[code];
}

/** A choice in words; a choice between parts of the text is named by the part itself. */
export function choiceName(label: string): string {
  return LABELS[label] ?? `「${label}」`;
}

/** A question with what each choice would give; the one worked with is marked. */
export function ruleQuestionSentence({ code, chosen, alternatives }: AskedQuestion): string {
  const choices = alternatives.map((one, index) => `${choiceWords(one)}${index === chosen ? "[暂用]" : ""}`);
  return `${ASKED[code]}?${choices.join(";")}。`;
}

/** A choice with what it would give. */
export function choiceWords({ label, score, band }: AskedAlternative): string {
  const name = choiceName(label);
  const result = [score === null ? "" : `得 ${score} 分`, band === null ? "" : `等次${band}`].filter(
    (words) => words !== "",
  );
  return result.length === 0 ? name : `${name}:${result.join(",")}`;
}
