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
县级领导评价占40%、部门互评占30%、群众评价占30%，加权后按5分折算。 | p90/80/70 | 4.05
`);

test.each(ROWS)("the office's words «$text» with $figures give $wanted", (row) => {
  expect(givenBy(row)).toBe(row.wanted);
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
  "达到目标得5分，未达到目标不得分，达到目标得3分。",
];

test.each(WARY)("nothing is guessed for «%s»", (text) => {
  const found = understandRule([text], {});
  expect(found.understood && found.questions.length === 0).toBe(false);
});
