/**
 * Names that hold a figure or a word of comparison and are names all the same: PM2.5, 12345热线, 规模以上, 5人以上集体访. They
 * are taken out before a phrase is looked at for what could change a score.
 */
const NAMES =
  /(?:\d+(?:\.\d+)?)?[亿万千百]*元以[上下](?:的)?(?:项目|企业|工业项目|[村户人])?|重复(?=信访|投诉|建设|访)|(?:改善|下降|降低|增长|上升|提升|提高)?幅度|[增降涨跌]幅|新增|(?:较年初|较上年|比上年|同比)?(?:增加|提高|增长)$|较(?:年初|去年|上期|上季度)|(?:规模?|限额?)以[上下]|[\d百千]+人以上(?:的)?(?:企业|单位|学校)|除治|高(?:标准|质量|新技术|层次|龄|速|效|血压|素质|技能|校|中|考|铁|风险|频|产|端|原|层)|低(?:保|收入|碳|效用|空)|\d项[指补][标贴]|第三方|第[一二三123]产业|第[一1]书记|[1一]件事(?:[1一]次办)?|最多跑[1一]次|最[先后][1一]公里|[1一][户村河企校人镇事门网站][一1][策档案卡表品员议办式]|\d+人以上(?:的)?(?:集体上?访|集体|群体|到|赴|进京)|[省市县国区地厅处科乡镇村][级家]及?以上|科级以上|一般以上|(?<=较大|重大|特大)(?:及)?以上|每(?:月|季度?|年|周|天|日|千人|万人|百人)(?:\d{1,2}日前?)?|\d{1,2}月(?:份|\d{1,2}日)?(?:底)?(?:前|以前|之前)?|\d{1,2}日前|PM2\.5|PM10|GDP|CO2|O3|SO2|NO2|[45]G|12345|12333|12348|\d+周?岁以[上下内]|\d{4}年度?|第\d季度|\d+[A-Z]级|\d评议|\d+强|\d报告|(?<!\d)[1-9]个专项|3公经费|[3三]公经费|上升率|下降率|(?:不|非|无)[一-龥]{1,4}率|超标率?|超期|超时|超编|超采|超龄|超市|超载|超限|超员|超生|不动产|两不愁|不孕|履约|违约|守约|续约|节约|公约|签约|合约|契约|预约|特约|条约|约谈|约束|比例|占比|比重|比率|比武|比赛|评比|同比|环比|较上年|比上年|与上年同?期?相比|对比|特殊(?:教育|群体|困难|家庭|学校)|按时|按期|按质|按要求|按规定|全部|除险|清除|拆除|消除|解除|免除|除尘|扫除|拔除|防除|排除|除四害|扣押|或然|最低生活保障|最低工资|民用|达标|达产|获得感|所得|取得|获得|得当|得分率|名得|总得分率|加分项|未成年人?|无害化|无障碍|无公害|负增长|零增长|至少|(?:综合|总|平均)得分|排名(?=通报)|排位赛/g;

/** Words that set a bar, move points, make an exception or leave something to judgement. */
const OPERATORS =
  /\d|每|扣|[≥≤<>=×+%:()[\]]|[高低多少大小]于|超过|超出|超额|不足|不满|不到|不低|不高|不超|不少|以上|以下|以内|以外|除|但|否则|若(?!尔)|如(?:果|有|未)|仅|只|加(?:\d|分|倍)|减(?:\d|分|半)|(?:得|计|记)(?:\d|分|满)|不得|不予|倍|左右|原则|力争|争取(?=完成|达到|实现|做到|在)|一定|若干|适当|酌情|视情|相应|大致|幅度|约|其余|其他|其它|封顶|为止|连续|任一|任意|上限|下限|满分|分值|达到|最[高低多大小后]|倒数|末位|末名|排名|名次|位次|第[一二三]|上升|下降|比|较|且|重复|累计|分别|各自|就高|就低|逆向/;

const EVENT_OPERATORS =
  /\d|每|扣|[≥≤<>=×+%]|^-|-$|就高|就低|不重复|不累计|逆向|[高低多少大小]于|超过\d|不足\d|以上|以下|以内|以外|除外|(?:^|的)除|但|否则|若(?!尔)|仅|加(?:\d|分|倍)|减(?:\d|分|半)|(?:得|计|记)(?:\d|分|满)|倍|左右|原则|力争|争取(?=完成|达到|实现|做到|在)|一定|若干|适当|酌情|视情|相应|大致|幅度|(?:^|[^违签])约|其余|其他|其它|封顶|为止|任一|上限|下限|满分|分值|^[低高超降升]|最[高低多]|倒数|末位|末名|排名|名次|位次/;

/** Behind such an ending the next word would be turned round or made a distance. */
const TURNS = /(?:未|不|没|没有|无|非|未能|不能|前|后|第|[高低多少超增减加升降差缺欠短])$/;

/**
 * Whether words only name what is measured. Names are free words, so they may hold nothing that could change a score: no
 * figures, no comparisons, no exceptions.
 */
export function isPlainSubject(words: string): boolean {
  const bare = words.replace(NAMES, "");
  return !TURNS.test(bare) && !OPERATORS.test(bare);
}

/** Whether words only tell what happened: 未按时上报, 被县级通报批评. Such words may say 不 and 未. */
export function isPlainEvent(words: string): boolean {
  return !/[前后第]$/.test(words) && !EVENT_OPERATORS.test(words.replace(NAMES, ""));
}

/** Whether words before a colon only name what the rule is about: 控辍保学: does, 同一奖项就高不就低: does not. */
export function isHeading(words: string): boolean {
  return (
    isPlainEvent(words) &&
    !/就高|就低|最高|重复|同[一1类]|累加|否决|倒扣|不计|平均|逆向|越[高低多少]|取其|择[优高]/.test(words)
  );
}

/** A pattern of the names that may hold figures. */
export function namesWithFigures(): RegExp {
  return NAMES;
}
