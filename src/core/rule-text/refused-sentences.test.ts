import { readRule } from "./read-rule";

/** Words that must not be guessed at: vague, contradictory, incomplete, with exceptions, or no rule at all. */
const REFUSED = `
酌情扣分
视情况得分
适当加分
按实际情况计分
完成较好的得5分
基本完成得3分
根据工作开展情况酌情给予0-5分
除城关镇外,完成率100%得满分,每低1个百分点扣1分
城关镇完成率100%得满分,其他乡镇完成率95%得满分
参保率达到95%得2分,每低1个百分点扣0.2分,但最多不超过前三名平均扣分
达标率100%得4分,每低1个百分点扣1分,每低0.1个百分点扣0.2分
达到95%得满分,达到90%得满分
完成率≥95%得5分,每高1个百分点扣0.2分
每降低1个百分点扣0.2分或加0.2分
80%-90%得8分,85%-95%得10分
第一名得10分,第三名得6分
前五名分别得10、8、6分
第1名得10分,第1名得8分
第2-1名得5分
排名靠前的得满分
第一名得600分,最后一名得500分
第一季度占30%,其余季度各占一定比例
年终考核占60%
平时占百分之四十,年终占若干
优秀90分以上,良好85分以上,优秀80分以上
90分以上为优秀,85-95分为良好
每少一次扣一定分数
发现问题扣1-3分
每发现1例扣1至2分
扣2分,扣完为止
得5分
100%
满分
≥95%
每低1个百分点扣0.2
每低1分扣0.2
每低一定幅度扣0.2分
每低1个百分点扣0.2分,最高扣1分,最多扣2分
完成率95%得2分(3分)
完成率95%得2分,目标98%
未完成的不得分,未完成的按比例得分
参照省考核办法执行
按省定标准计分
以县统计局数据为准
得分=ln(完成率)×分值
每增加1%加0.5分,每减少1%扣0.5分,增加10%以上的加倍
超过目标的,每超1%加1分,低于目标的,每低1%扣2倍
连续两个季度末位的约谈
连续三年排名第一的加5分
加分不超过总分的10%
累计扣分超过10分的,一票否决
扣分达到10分的取消评优资格
如遇不可抗力,不扣分
仅适用于山区乡镇,完成任务得5分
完成任务得5分,城区乡镇得3分
合并的单元格数据必须为数字,否则全部视为0:"2000万"合并时变成0
今天天气很好
abc
低于95%不得分
不低于95%不得分
完成率达到95%不得分
每低1个百分点加0.2分,每高1个百分点加0.2分
每高于目标值1个百分点扣0.1分,每低于目标值1个百分点扣0.1分
三分之一以上完成得2分
超过三分之二得5分
按完成比例的80%得分
完成率达到90%以上的,按完成比例得分
每季度考核一次,每次25分
每项2分,共5项
有任意两项不达标的扣5分
由各组评分后汇总
原则上完成率达到95%得5分
完成率达到95%左右得5分
完成率约95%得5分
力争达到95%得5分
2019年参保率比2018年提高5个百分点得3分
参保率达到95%(城区98%)得2分
参保率达到95%得2分(新增人员不计)
参保率达到95%得2分,每低1个百分点扣0.2分,特殊情况除外
`
  .trim()
  .split("\n");

test.each(REFUSED)("%s is not understood", (text) => {
  expect(readRule(text)).toMatchObject({ understood: false });
});

test("the words that were not read are named", () => {
  expect(readRule("参保率达到95%得2分,每低1个百分点扣0.2分,特殊情况除外")).toEqual({
    understood: false,
    words: "特殊情况除外",
  });
});

test("an empty rule is not understood", () => {
  expect(readRule(" \n ").understood).toBe(false);
});

/** What is understood in the usual reading and asked about, because the words leave it open. */
test.each([
  ["≥95%得2分,每低1个百分点扣0.2分", "stepReading"],
  ["≥95%得2分,每低1%扣0.2分", "stepBasis"],
  ["第1-5名分别得60、57、54、51、48分", "ties"],
  ["第1-5名分别得60、57、54、51、48分", "otherPlaces"],
  ["完成率100%得15分", "belowBar"],
  ["达标率达到95%得满分,未达到的按比例得分", "ratioBase"],
  ["0.6+0.4×(x-min)/(max-min)", "direction"],
  ["每超1个项目加0.1分,每少1个扣0.1分,本项加分或扣分不超过3分(25分)", "difference"],
  ["优(90-100)、良(80-89)、中(60-79)、差(0-59)", "bandGaps"],
  ["90%-100%得10分,80%-89%得8分,79%以下不得分", "bandGaps"],
  ["没有任务的乡镇计固定分", "fixedPoints"],
  ["三组分别打分,根据三组的排名重新进行赋分,平均为综合得分", "rescoring"],
  ["年内至少3次(3分),少一次扣1分;每月上报得5分,每少一次扣0.5分", "whichPart"],
  ["未及时整改扣1分(5分)", "flatOrEach"],
  ["受到省级表彰的加3分", "flatOrEach"],
])("%s asks %s", (text, code) => {
  const reading = readRule(text);
  expect(reading.understood && reading.questions.map((question) => question.code)).toContain(code);
});

test.each(["平均分", "交叉检查", "每低于目标值", "第1名得", "80%以上", "最多加分", "90-", "季度考核平均分占", "、2"])(
  "four hundred signs of %s are answered at once",
  (words) => {
    const started = process.hrtime.bigint();
    readRule(`${words.repeat(Math.ceil(400 / words.length))}x`);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000);
  },
);

test("a page of words in one cell is no rule", () => {
  const rule = "参保率≥95%得2分,每低1个百分点扣0.2分;";
  expect(readRule(rule.repeat(100)).understood).toBe(false);
});
