/** Words that a column's label is made of, and words that mark other rows. All are tested on folded texts. */

const LABEL_WORD =
  /序号|编号|代码|编码|名称|姓名|性别|民族|单位|地区|区域|乡镇|街道|社区|部门|区划|项目|指标|类别|类型|性质|内容|数量|人数|户数|个数|次数|件数|总数|面积|金额|资金|投资|收入|支出|预算|决算|计划|任务|目标|完成|进度|比例|比重|占比|率$|率[(（%]|合计|小计|总计|其中|得分|分值|权重|评分|标准|扣分|加分|总分|满分|分数|配分|排名|名次|位次|等次|等级|备注|说明|日期|时间|时限|期限|年份|年度|月份|季度|上年|同比|环比|增长|增减|增幅|责任人|负责人|联系|电话|职务|地址|措施|问题|状态|情况|来源|依据|浓度|指数|污染物|点位|监测|人口|户籍|常住|产量|产值|价格|单价|成本|编制|科目|功能|经济|执行数|学校|企业|对象|身份证|银行|账号|学历|学位|专业|职位|批次|要求|方式|公式|签字|统计|作物|地块|季次|规模|期末|期初|年末|年初|本年|本月|本期|累计|平均|人均|亩均|主管|牵头|配合|建设|开工|竣工|实际|下达|拨付|村名|镇名|乡名|县名|所属|所在|驻村|包村|帮扶|包保|困难|低保|脱贫|贫困|参保|覆盖|整改|销号|线路|起点|终点|票价|单产|总产|经度|纬度|海拔|气温|降水|降雨|品种|品名|规格|型号|星期|等级|班数|床位|增速|余额|限额|期$|数$|额$|^[县市省村镇乡区站组户男女月年]$|^(?:县|市|区|镇|乡|村)[(（/]/;
const ENGLISH_LABEL =
  /^(?:id|no\.?|fid|pac|name|title|code|date|year|month|province|city|county|town|village|region|total|rank|score|unit|value|amount|number|type|batch|lng|lat|lon|longitude|latitude|sex|age|count|level|status|remark|note|population|gdp|index|sample)(?:[_\d].*)?$/i;

/** Whether a folded text uses the words of column labels. */
export function isLabelWord(folded: string): boolean {
  return folded.length <= 30 && (LABEL_WORD.test(folded) || ENGLISH_LABEL.test(folded));
}

/** Labels of columns that name what each row is about. */
const ENTITY_LABEL =
  /名称|姓名|地区|区域|乡镇|镇街|街道|村|社区|单位|部门|县|市$|区$|省|点位|站|科目|企业|学校|项目|指标|任务|问题|地块|对象|机构|事项|品种|品名|线路|年龄组|城市|辖区|国家|village|^name$|region|county|town|city/i;
/** Labels of columns that describe the row rather than name it. */
const NOT_ENTITY_LABEL =
  /类型|类别|级别|地点|住址|位置|性质|备注|说明|职务|电话|地址|时间|日期|内容|方式|简介|要求|标准|公式|解释|来源|代码|编码|编号|序号|计量|主管|所属|所在|所驻|包保|包村|帮扶|挂联|影响|涉及|关系|起点|终点|中标|成交|供应|(?:项目|建设|实施|施工|监理|业主|审批|发证)单位|得分|分值|权重|目标|措施|指标值|完成|责任|牵头|配合|协助|承办|监督|派出|性别|民族|学历|学位|专业|考区|排名|名次|批次|title|code/i;

/** A list of people or households is about them, whatever villages stand beside them. */
const PERSON_LABEL = /^(?:户主|学生|教师|人员|队员|党员|农户|申请人|本人|[\u4e00-\u9fff]{0,3}对象)?姓名$|^户主(?:\(|$)/;

/** -1 describes, 0 says nothing, 1 names, more when beyond doubt. */
export function entityLabelWeight(folded: string): number {
  if (PERSON_LABEL.test(folded)) return 5;
  if (/姓名$/.test(folded))
    return /责任|负责|联系|帮扶|包保|经办|驻村|书记|支书|主任|校长|干部/.test(folded) ? -1 : 3.5;
  if (/^三级指标/.test(folded)) return 2.5;
  if (/^[一1]级|大类|分类|片区$|^项目类/.test(folded)) return -0.5;
  if (/^项目名称/.test(folded)) return 2;
  if (/名称|姓名/.test(folded) && !/代码|编码/.test(folded)) return 1.5;
  if (NOT_ENTITY_LABEL.test(folded)) return -1;
  return ENTITY_LABEL.test(folded) ? 1 : 0;
}

/** A total or subtotal, as the whole name or at its end or start. */
const TOTAL =
  /^(?:[总合小共累]计|总和|总数|总分|合计数|汇总|总合计|全[国省市县区州镇乡盟旗](?!域)|本[省市县区州级](?:合计|小计|总计)?|全?[国省市县区州镇乡]?(?:平均|均)(?:值|数|分|水平)?|全[国省市县区](?:合计|总计)(?:值|数)?|total|nationaltotal|subtotal|sub-total|sum)$/i;
const TOTAL_END = /(?:合计|总计|小计|共计|累计)(?:数)?(?:\([^()]*\))?[::]?$/;
const TOTAL_START = /^[(（]?(?:合计|总计|小计|共计)/;

/** Whether a folded row name is that of a total, subtotal or average 合计、小计、平均. */
export function isTotalName(folded: string): boolean {
  return folded.length <= 30 && (TOTAL.test(folded) || TOTAL_END.test(folded) || TOTAL_START.test(folded));
}

const NOTE =
  /^(?:[*＊※#]?(?:注|备注|附注|说明|填表说明|填报说明|编制说明|指标解释|数据来源|资料来源|来源)(?:\d|[一二三四五]|[(\d])?(?:[::.、,,]|$)|注\d?[::]|资料来源|数据来源|更多数据|本表(?:由|为|中|数据|按)|note|source|datasource|[*＊※])/i;

/** Whether a folded text begins as notes under a table do 注、备注、数据来源. */
export function isNoteText(folded: string): boolean {
  return NOTE.test(folded) || folded === "以下空白";
}

const SIGNATURE =
  /^(?:制表人?|填表人?|填报人?|审核人?|复核人?|审批人?|经办人?|负责人|单位负责人|分管领导|主要领导|主管领导|统计负责人|联系人|联系电话|填报日期|填表日期|报出日期|制表日期|日期|制表单位|填报单位|编制单位|编制部门|单位盖章|\(?(?:公章|盖章|签字|签章)\)?)[^::]{0,10}[::]|(?:签字|盖章|公章|签章)\)?[::]?$/;

/** Whether a folded text is a signature or filing line 制表人:, 填报单位: (盖章). */
export function isSignature(folded: string): boolean {
  return SIGNATURE.test(folded);
}

const KEY_VALUE =
  /^(?:数据库|指标|时间|填报|编制|制表|表号|文号|制定机关|批准|有效期|综合机关|报告期|统计|所属期|日期|考核期|数据截止|截止|截至|部门|单位|计量单位|金额单位|面积单位|地区|年度|项目名称|版本)[^::]{0,8}[::]/;

/** Whether a folded text is a key of a form, alone or with its value behind it 走访时间:; 其中:男 is a label. */
export function isFormKey(folded: string): boolean {
  return /^[^:]{2,12}:/.test(folded) && !/^其中/.test(folded);
}

/** Whether a folded text is a key with its value, as stands above a table: 填报单位:某县, 单位:万元. */
export function isKeyValue(folded: string): boolean {
  return KEY_VALUE.test(folded) || (/^[^::]{2,12}[::]$/.test(folded) && !/^其中/.test(folded));
}
