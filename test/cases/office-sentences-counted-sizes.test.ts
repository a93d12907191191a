import { RULE_KINDS } from "../../src/core/scoring/rules/registry";
import { readParameters, writeParameters } from "../../src/core/scoring/rules/parameter-text";
import { readRule } from "../../src/core/rule-text/read-rule";
import { exact } from "../../src/core/values/exact";
import { givenBy, ruleRows } from "../support/rule-rows";

/** Changes either way, kinds told by their size or level, and rules of which one leaves nothing; the points are worked by hand. */
const ROWS = ruleRows(`
本地培育上市企业净增1家加2分，净减1家扣2分，加减分最多4分。 | v1 | 2
规上工业企业每净增1家加0.5分，每净减1家扣0.5分。 | v-2 | -1
市场主体净增长1户加0.1分，净减少1户扣0.1分，最高加1分，最多扣1分。 | v-20 | -1
高新技术企业数量净增加1家得1分，净减少1家扣1分，最多加5分。 | v7 | 5
规上服务业企业净增一家加1分，净减一家扣0.5分，加分扣分均不超过3分。 | v-2 | -1
工作人员受党内警告处分的1人扣0.5分，受党内严重警告处分的1人扣1分。 | p2/1 | -2
干部受诫勉谈话的1人扣0.2分，受政务警告处分的1人扣0.5分，受政务记过以上处分的1人扣1分。 | p1/1/1 | -1.7
党员受开除党籍处分的每人扣2分，受留党察看处分的每人扣1.5分，受撤销党内职务以下处分的每人扣0.5分。 | p1/0/2 | -3
因违纪违法被立案查处的，1人扣1分；受到政务处分的，每人扣0.5分。 | p1/2 | -2
被追究刑事责任的1人扣3分，被开除公职的1人扣2分，扣完为止。（5分） | p1/1 | 0
引进内资1亿元以上项目每个计2分，5000万元至1亿元项目每个计1分，最高计6分。 | p1/2 | 4
新开工投资5亿元以上项目每个得3分，1亿元以上5亿元以下项目每个得1分，最高得10分。 | p2/3 | 9
引进10亿元以上项目每个加5分，5亿元至10亿元项目每个加3分，1亿元至5亿元项目每个加1分。 | p1/1/2 | 10
签约投资额3000万元以上的项目每个得1分，1亿元以上的项目每个得2分，累计不超过8分。 | p3/1 | 5
实施技改投资1000万元以上项目每个加0.5分，500万元—1000万元的每个加0.2分，最多加2分。 | p2/3 | 1.6
新建钢架大棚50亩以上的，每处得1分；20亩至50亩的，每处得0.5分，满分5分。 | p2/3 | 3.5
过火面积10亩以下的森林火灾每起扣0.5分，10亩以上的每起扣2分，扣完为止。 | p2/1 f5 | 2
乱占耕地建房100平方米以下的，每宗扣0.2分；100平方米以上的，每宗扣0.5分，扣完为止。 | p2/2 f3 | 1.6
撂荒面积5亩以下的，每处扣0.1分；5—10亩的，每处扣0.3分；10亩以上的，每处扣0.5分，扣完为止。 | p1/1/2 f3 | 1.6
拖欠工资50人以上的，每起扣3分；10人以上50人以下的，每起扣1分；10人以下的，每起扣0.5分。 | p1/1/2 f10 | 5
信访积案办结率达100%得3分，每有1件未办结扣0.5分；发生进京非访的，该项计0分。 | p1/0 | 2.5
企业诉求办结率达100%得3分，每有1件未办结扣0.5分；被认定为破坏营商环境典型案例的，该项计0分。 | p2/1 | 0
问题整改率达到100%得5分，每有1个问题未整改扣1分；虚假整改的，该项不得分。 | p2/0 | 3
食品抽检完成率100%得2分，每少1批次扣0.1分；发生食品安全事故的，本项不得分。 | p5/0 | 1.5
按月开展防返贫监测排查得3分,少1个月扣0.5分,扣完为止。 | v2 | 2
按季度召开专题会议得2分，少1次扣0.5分，扣完为止。 | v1 | 1.5
按月报送工作总结得1分，缺1次扣0.2分，扣完为止。 | v3 | 0.4
党组织“三会一课”未按规定开展的，每少1次扣0.2分，扣完为止。 | v3 f2 | 1.4
河长巡河未达到规定次数的，每少1次扣0.1分，扣完为止。 | v4 f2 | 1.6
未按要求开展消防演练的，少1次扣0.5分。 | v2 f3 | 2
入户发现1户不达标扣1分，发现3户及以上的该项不得分。 | v2 f6 | 4
入户发现1户不达标扣1分，发现3户及以上的该项不得分。 | v3 f6 | 0
抽查发现1处问题扣0.5分，发现5处以上的不得分。 | v5 f4 | 0
暗访发现1处垃圾乱堆扣0.2分，发现10处以上的，此项不得分。 | v4 f3 | 2.2
发生亡人事故，死亡1人扣3分，死亡2人扣6分，死亡3人及以上不得分。 | v2 f10 | 4
发生亡人事故，死亡1人扣3分，死亡2人扣6分，死亡3人及以上不得分。 | v4 f10 | 0
发生群体性上访，1起扣1分，2起扣3分，3起以上不得分。 | v2 f5 | 2
行业领域内发生一般事故1起扣2分，较大事故1起扣5分，重大及以上事故计0分。（10分） | p1/0/0 | 8
行业领域内发生一般事故1起扣2分，较大事故1起扣5分，重大及以上事故计0分。（10分） | p0/0/1 | 0
发生Ⅳ级突发环境事件1起扣1分，Ⅲ级突发环境事件1起扣3分，Ⅱ级以上突发环境事件不得分。 | p1/1/0 f5 | 1
发生一般网络安全事件1次扣0.5分，较大网络安全事件1次扣1分，重大网络安全事件不得分。（2分） | p1/0/1 | 0
门户网站栏目空白、更新不及时，1个栏目扣0.2分；错别字、错链断链1处扣0.05分；被省政府办公厅通报单项否决的，本项计零分（本项2分）。 | p2/4/0 | 1.4
发生森林火灾1起扣1分；火灾受害率超过0.9‰的，此项不得分。（县林业局） | p1/0.4 f4 | 3
发生森林火灾1起扣1分；火灾受害率超过0.9‰的，此项不得分。（县林业局） | p2/1.2 f4 | 0
发生松材线虫疫情1处扣1分；疫木除治率低于95%的，此项不得分。 | p1/96 f3 | 2
合格率98%以上得2分，每下降0.5个百分点扣0.5分；出现一起农产品质量安全事件的，不得分。 | p97/0 | 1
食品抽检合格率97%以上得3分，每降低1个百分点扣0.5分；发生一起食品安全事故的，不得分。 | p96/1 | 0
药品抽检合格率达到99%得2分，每低0.5个百分点扣0.2分；发生药品安全事件的，不得分。 | p98.5/0 | 1.8
退役军人信访“零上访”得1分，发生到市以上集体上访的不得分，个访每人次扣0.2分。 | p0/2 | 0.6
信访维稳“零进京”得2分，发生进京集体上访的不得分，进京个访每人次扣0.5分。 | p0/1 | 1.5
重大项目开工率100%，得满分；每有一个项目未按时开工扣1分，扣完为止。（佐证：施工许可证） | v1 f8 | 7
民生实事办结率100%，得满分；每有一件未办结扣1分，扣完为止。 | v2 f6 | 4
`);

describe("counted things by size and level, and changes either way", () => {
  it.each(ROWS.map((row) => [row.text, row.figures, row] as const))("%s at %s", (_text, _figures, row) => {
    expect(givenBy(row)).toBe(row.wanted);
  });

  it.each([...new Set(ROWS.map(({ text }) => text))])("reads its parameters back: %s", (text) => {
    const reading = readRule(text);
    if (!reading.understood || !(reading.rule.kind in RULE_KINDS)) return;
    const { parameters } = RULE_KINDS[reading.rule.kind as keyof typeof RULE_KINDS] as unknown as {
      readonly parameters: Parameters<typeof readParameters>[0];
    };
    const written = writeParameters(parameters, { ...reading.rule });
    expect(readParameters(parameters, written).mistakes).toEqual([]);
    expect(writeParameters(parameters, readParameters(parameters, written).values)).toBe(written);
  });
});

/** A judgement, an exception or a group of towns that the figures do not hold for. */
const TWISTED = `
规模以上工业企业净增1家加1分，净减1家扣1分，情节较重的酌情扣分
规模以上工业企业净增2家以上加1分，净减1家扣1分
规模以上工业企业净增1家加1分，净减1家扣1分，加减分最多3分，最多加5分
除开发区外，规模以上工业企业净增1家加1分，净减1家扣1分
引进1亿元以上项目每个计2分，其他项目酌情计分
引进1亿元以上项目每个计2分，5000万元至1亿元项目由招商部门认定后计分
撂荒5—10亩的，发现一处扣0.5分；10亩以上的，视情况扣分
发生森林火灾1起扣1分；火灾受害率超过0.9‰的，酌情扣分
发生森林火灾1起扣1分；火灾受害率超过0.9‰的乡镇，此项不得分
任务数在100户以下的乡镇，每少完成1户扣1分；任务数在100户以上的，每少完成1%扣1分
发生一般事故1起扣2分，较大及以上事故由安委会研究扣分
受党内警告处分的1人扣0.5分，受政务记过以上处分的从重扣分
受记过以上处分的1人扣1分，主动交代的除外，原则上不重复扣分
`;

it.each(TWISTED.trim().split("\n"))("is not read as if the twist were not there: %s", (text) => {
  expect(readRule(text).understood).toBe(false);
});

it("works a change either way by itself beside the points of a row only where the words say how far it may go", () => {
  const kindOf = (text: string): string | null => {
    const reading = readRule(text, { full: exact("5") });
    return reading.understood ? reading.rule.kind : null;
  };
  expect(kindOf("规上企业净增1家加1分，净减1家扣1分，加减分最多3分")).toBe("formula");
  expect(kindOf("规上企业净增1家加1分，净减1家扣1分")).not.toBe("formula");
});
