/** Closed classes of words that offices use one for another, as parts of patterns: who is scored, and the verbs of scoring. */
export const UNITS =
  "乡镇街道|乡镇办|乡镇|镇街|街镇|镇乡|街道办|街道|镇|乡|责任单位|被考核单位|参评单位|参考单位|考核对象|县直部门|单位|部门|村社区|行政村|村居|村|社区|县区|区县|县市区|县|区|学校|企业|园区|站所|党组织|支部|网格";
/** 的乡镇, 的各单位: who gets the points; may be left out. */
export const WHO = `(?:的)?(?:各|所有|全部|\\d+个)?(?:${UNITS})?(?:的)?`;
/** Verbs that give so many points. */
export const GIVES = "赋予|赋分|给予|获得|得分|计分|记分|得|计|记|赋|给|评|为|按|获|打";
/** Verbs that add points to what there is. */
export const ADDS = "奖励加分|奖励|奖加|加计|加记|增加|追加|加分|加|奖|增";
/** Verbs that take points off. */
export const TAKES = "倒扣|扣减|扣除|核减|减去|减扣|减少|扣分|减分|扣|减|罚";
/** Adverbs that spread the points over several, or add nothing. */
export const SPREAD = "依次|分别|各自|各|均|一律|统一|直接|相应|一次性|另外|额外|再|另";
/** 年度考核总分中: the result that points are added to or taken from. */
export const RESULT =
  "(?:在|从|于|对|给|其)*(?:当年度?|本年度?|年度|年终|年底|全年|季度|当季度?|当月|月度)*(?:综合|目标|绩效)*(?:考核|考评|测评)*(?:总成绩|总得分|总分|得分|成绩|分值)?(?:中|上|里|基础上)?";
