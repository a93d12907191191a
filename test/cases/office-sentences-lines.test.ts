import { RULE_KINDS } from "../../src/core/scoring/rules/registry";
import { readParameters, writeParameters } from "../../src/core/scoring/rules/parameter-text";
import { readRule } from "../../src/core/rule-text/read-rule";
import { understandRule } from "../../src/core/rule-text/understand-rule";
import { givenBy, ruleRows } from "../support/rule-rows";

/** Straight lines between two figures, places that cost a share, results brought to other points; worked by hand. */
const ROWS = ruleRows(`
工业投资完成任务60%以下不得分，60%得3分，60%-100%之间按插值法计分，100%及以上得5分。 | v80 | 4
工业投资完成任务60%以下不得分，60%得3分，60%-100%之间按插值法计分，100%及以上得5分。 | v120 t200 | 3
工业投资完成任务60%以下不得分，60%得3分，60%-100%之间按插值法计分，100%及以上得5分。 | v59 | 0
完成率低于50%不得分，达到50%得2分，50%-100%之间采用插值法计分，达到100%得4分。 | v75 | 3
完成率80%得4分，完成率100%得6分，中间按插值法计算，低于80%不得分。 | v90 | 5
生活垃圾分类准确率低于70%的不得分，70%的得2分，90%以上的得4分，70%至90%之间按线性插值法计分 | v80 | 3
按全县排名，第1名得满分，第2名得满分的95%，以后每降低1个名次递减5%。 | r6 n12 f6 | 4.5
第1名得满分，每降低1位扣满分的5%。 | r3 n12 f10 | 9
按得分高低排序，第一名得满分，从第二名起每降1个名次扣减满分的3%。 | r11 n12 f10 | 7
水质、空气、土壤分别以50%、30%、20%权重计入生态环境得分。 | p90/80/70 | 83
社会评价（10分）：得分=（满意率×1+基本满意率×0.8）×10。 | p80/20 | 9.6
得分＝（优秀率×1＋良好率×0.8＋一般率×0.6）×20。 | p50/30/20 | 17.2
领导评价占50%，群众评价占50%，合计后折算为10分。 | p90/80 | 8.5
社会评价（5分）：得分=满意率×1+基本满意率×0.6，再乘以5。 | p80/20 | 4.6
群众测评得分=满意率×1+较满意率×0.8+一般率×0.5，再乘以10。 | p70/20/10 | 9.1
粮食产量增产得3分，平产得2分，减产得0分。 | v99 b100 | 0
粮食产量增产得3分，平产得2分，减产得0分。 | v100 b100 | 2
农民人均可支配收入增速低于全县平均水平的不得分。 | v6 a7 f5 | 0
农民人均可支配收入增速低于全县平均水平的不得分。 | v7 a7 f5 | 5
群众安全感满意度低于95%的，本项不得分。（5分） | v94.9 | 0
办件超期率高于1%的不得分。 | v1 f3 | 3
规上工业增加值增速列全县前3名的得5分，4至6名得4分，其他得3分，负增长得0分。 | v9 r5 n12 | 4
规上工业增加值增速列全县前3名的得5分，4至6名得4分，其他得3分，负增长得0分。 | v-0.5 r2 n12 | 0
财政收入增速前5名得4分，其他得3分，负增长的不得分。 | v1 r8 n12 | 3
县级领导评价占40%、部门互评占30%、群众评价占30%，加权后按5分折算。 | p90/80/70 | 4.05
`);

test.each(ROWS)("the office's words «$text» with $figures give $wanted", (row) => {
  expect(givenBy(row)).toBe(row.wanted);
});

test.each([...new Set(ROWS.map(({ text }) => text))])("reads its parameters back: %s", (text) => {
  const reading = readRule(text);
  if (!reading.understood || !(reading.rule.kind in RULE_KINDS)) return;
  const { parameters } = RULE_KINDS[reading.rule.kind as keyof typeof RULE_KINDS] as unknown as {
    readonly parameters: Parameters<typeof readParameters>[0];
  };
  const written = writeParameters(parameters, { ...reading.rule });
  expect(readParameters(parameters, written).mistakes).toEqual([]);
  expect(writeParameters(parameters, readParameters(parameters, written).values)).toBe(written);
});

/** Holes in the line, shares that contradict each other, weights that are no whole: none may be guessed over. */
const WARY = [
  "低于60%不得分，60%得3分，70%-100%之间按插值法计分，100%得5分。",
  "60%得3分，60%-100%之间按插值法计分，100%得5分，除山区乡镇外低于60%不得分。",
  "完成率80%得4分，完成率100%得6分，中间按插值法计算，低于70%不得分。",
  "第1名得满分，第2名得满分的90%，以后每降低1个名次递减5%。",
  "前3名得满分，每降低1位扣满分的5%，酌情扣分。",
  "领导评价占50%，群众评价占40%，合计后折算为10分。",
  "水质、空气分别以50%、30%、20%权重计入生态环境得分。",
  "没有任务的得平均分，完成任务得5分，未完成的按比例得分。",
  "基本分10分，最高8分。",
  "森林覆盖率达到60%得5分，低于60%按比例得分，低于60%不得分。",
  "没有任务的得平均分，完成任务得5分，未完成不得分。",
  "没有招商任务的乡镇得平均分；有任务的，完成得5分，未完成按比例得分。",
  "得基本分10分，每超1%加1分，最高8分。",
  "得分=（满意率×1-不满意率×0.6）×10",
  "除山区乡镇外，增速低于全县平均的不得分。",
  "增速低于全县平均或全市平均的不得分。",
  "完成率低于60%的原则上不得分。",
  "任一指标低于60%的不得分。",
  "税收收入前5名得4分，其他得3分，一般负增长的不得分。",
  "达到目标得5分，未达到目标不得分，达到目标得3分。",
];

test.each(WARY)("nothing is guessed for «%s»", (text) => {
  const found = understandRule([text], {});
  expect(found.understood && found.questions.length === 0).toBe(false);
});
