import { readRule } from "../../src/core/rule-text/read-rule";

/** Counted things with a twist: an exception, a judgement, a second figure. Reading them as if it were not there would be wrong. */
const TWISTED = `
每发现1起扣2分，情节严重的加倍扣分
每发现1起扣1分，情节严重的酌情扣分
原则上每少1次扣1分，特殊情况除外
除山区乡镇外，每少1户扣0.5分
每新增1个得1分，最高不超过5分，仅限省级以上
每发现1起扣1分，3起以上的每起扣2分
每发现1起扣1分，超过3起的，每起扣2分
一般事故每起扣2分，较大事故视情况扣分
获省级表彰加2分、市级等
每带动1户得0.5分，带动不足10户的不得分
每争取资金100万元得1分，其中贷款部分折半计算
每发现1起扣2分，主动整改的可免于扣分
每发现1起扣2分，及时整改的减半扣分
发生一般事故每起扣2分，发生较大事故的扣完本项分并在总分中再扣5分
每报送1篇得0.5分，未采用的不得分
每开展1次得1分，少于4次的不得分
每缺1人次扣0.1分，请假的除外
每新增1家得2分，减少1家扣2分，不足部分按比例
A率≥90%、B率≥85%，各得2分；每低1个百分点扣0.1分，其中A率低于80%的不得分
开工率100%得3分，竣工率100%得3分，每低1个百分点分别扣0.1分，有一项低于60%的均不得分
被国家、省、市通报的，每次分别扣3分、2分
每发生1起扣2分，最多扣6分，最多扣8分
每发生1起扣2分（满分5分），本项10分
每逾期1天扣0.5分，逾期5天以上的加倍扣分
每完成1项得1分，完成率低于60%的不得分
每发现1处扣0.2分，发现10处以上的，扣5分
每培育1家得2分，但上年已得分的不重复计分
每发生1起扣2分，同比下降的不扣分
每少1次扣1分，少3次以上的一票否决
每引进1个得1分，引进外资项目的双倍计分
每发生1起扣2分，隐瞒不报的按双倍扣分
重大项目每个得3分，一般项目由考核组酌情给分
每新增1户加0.5分，总分不超过满分的120%
各村每少1次扣0.1分，平均计算
每发现1起扣1分，由相关部门会商后确定
每发现1处黑臭水体扣2分，扣完为止，可倒扣，最多倒扣2分
`
  .trim()
  .split("\n");

test.each(TWISTED)("«%s» is not read as if its twist were not there", (text) => {
  expect(readRule(text)).toMatchObject({ understood: false });
});

/** Words that leave open whether one matter counts twice, whether the figure is what is missing, or which cap holds what. */
const ASKED: readonly (readonly [string, string])[] = [
  ["每被通报1次扣1分，约谈1次扣2分，同一事项不重复扣分", "addedOrHighest"],
  ["全年至少召开4次专题会议，每少1次扣1分（4分）", "missingOrDone"],
  ["每月巡林不少于2次，每少1次扣0.2分（3分）", "missingOrDone"],
  ["省级媒体每篇加1分；市级媒体每篇加0.5分，最高加2分", "capOf"],
  ["违法用地每宗扣1分，其中占用永久基本农田的每宗扣2分", "kindWithin"],
  ["新增规上企业每户得2分，退库企业每户扣1分，本项满分10分", "heldWhen"],
  ["向上争取资金每100万元得0.2分", "stepReading"],
];

test.each(ASKED)("«%s» is read and asked about: %s", (text, code) => {
  const reading = readRule(text);
  expect(reading.understood && reading.questions.map((question) => question.code)).toContain(code);
});
