/** Words of counting and scoring that every reader of counted things shares, as parts of patterns. */
export const FIGURE = "(?:\\d+(?:\\.\\d+)?)";

/** 加1分 adds, 得1分 gives points of its own; both are gains. */
export const GIVES = "(?:可?(?:得|计|记|赋予|赋|给予|给))";
export const ADDS = "(?:可?(?:加|奖励|奖|增加))";
export const TAKES = "(?:应?(?:扣减|扣除|核减|扣罚|倒扣|扣|减))";
export const RETURNS = "(?:返还|加回|补回|返|退还|恢复)";

/** Length of time, which late days are told in. */
export const TIME = "(?:个工作日|工作日|个自然日|自然日|个小时|小时|个月|个季度|星期|周|天|日|月|年)";

/** What is measured, of which there may be a part. */
export const MEASURE =
  "(?:平方公里|平方千米|平方米|立方米|公顷|万亩|亩|公里|千米|海里|米|万吨|吨标准煤|吨|公斤|千克|兆瓦时|兆瓦|千瓦时|万千瓦|千瓦|亿元|万元|千元|百元|元|万美元|亿美元|学时|课时)";

/** What is counted one by one. */
export const PIECE =
  "(?:人天|人次|户次|家次|件次|批次|场次|条次|艘次|辆次|架次|例次|处次|项次|企业次|单位次|趟次|班次|个(?!百分点|工作日|自然日|小时|月|季度)|名|人|户|家|件|起|次|项|条|例|处|宗|类|篇|期|份|笔|批|幅|块|座|栋|幢|棵|株|头|只|台|辆|套|部|本|册|场|轮|行政村|村|社区|小区|支部|党组织|企业|单位|学校|医院|站点|断面|河段|路段|组|所|校|乡镇|镇|乡|县|证|点|段|眼|口|单|桩|车|艘|架|张|床|道|扇|枚|支|间|面|根|尾|节|堂|餐|届|席|瓶|袋|盏|盘|尊|亿株|万株|万人|万户|位(?!次))";

/** 本项, 该指标. */
export const THIS_ITEM = "(?:(?:本|该|此|单|这)(?:项|指标|子项|小项)(?:工作|指标|考核|内容)?(?:分值?)?)";

/** 不得分 in all its spellings. */
export const NOTHING_GIVEN =
  "(?:不得分|不计分|不给分|不予计分|不予得分|不予赋分|不赋分|得0分|计0分|记0分|为0分|按0分计|扣完|全部扣除|全部扣完|全扣|扣全|分值扣完|扣除全部分值|扣完全部分值|扣全部分值|扣全分|扣(?:完|光|除|全)(?:本|该|此)项(?:全部)?(?:分值|分数|得分|分))";

/** Words for the units that are scored; who says 除山区乡镇外 scores them otherwise. */
export const SCORED_UNITS = /乡镇|街道|镇|乡|县|区|部门|单位|办事处|分局|开发区/;
