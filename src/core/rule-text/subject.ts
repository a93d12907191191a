/**
 * Noun phrases that name what is measured. They are free words, so they may hold nothing that could change a score: no
 * figures, no comparisons, no exceptions. Compounds that only look like such words are known.
 */
const HARMLESS =
  /规模以上|[省市县国][级家]以上|科级以上|亿元以上|每月\d{1,2}日前?|\d{1,2}月\d{1,2}日前?|PM2\.5|PM10|GDP|CO2|[45]G|12345|\d+周?岁以[上下内]|\d{4}年度?|第\d季度|\d月份?底?前|\d+[A-Z]级|无害化|无障碍|无公害|未成年人?|高标准|高中|高校|高龄|高素质|高质量|高新|高效|低收入|低保|超龄|超市|多元|多种|少数民族|留守|参加|增加值|增加|提高|减贫|减排|减少|获得感|获得|取得|所得|百分比|分散|分类|分级|分布|部分|充分|占比|比例|比重|不动产|两不愁|不合格率|不良率|加快|加强|名录|姓名|实名|命名|除四害|扶贫|按时|按期|按质|按要求|按规定|及时率|超标率|失分|总分|得分率|每月|每季度?|每年|年内|月报|全年|人均|同比|环比|增长|上升率|下降率|较上年|比上年|与上年相比|与上年同期相比|比上年同期|率达|(?<=[^\d])年度|第一书记|一户一档|一事一议|一网通办|一站式|一村一品|一河一策|三务公开|三公经费|五保|四好农村路|两癌|双随机|加油|降解|少年|分析|分配|分子|名义|得当|或然|分管|分工|分局|高铁|高速|排污|排查|排放|排水|排名|比武|比赛|信访|非公|非遗|非法|无人|无偿|除险|清除|拆除|消除|解除|免除|除尘|绿化|名师|低碳|低温|超载|超限|超员|超生|参保|参合|加工|加固|增加|追加|减灾|减负|多媒体|全面|未来|未婚|不孕|登记|评比|对比|减免/g;

const SIGNS =
  /[\d每扣加减得分不未无非除但或若否低高超少多倍最名仅只≥≤<>=×+%:()[\]]|否则|其余|其他|封顶|为止|以上|以下|以内|上升|下降|第[一二三]|累计扣|连续|任一|任意|至少|达到|全部/;

/** Whether words only name what is measured. */
export function isPlainSubject(words: string): boolean {
  return !SIGNS.test(words.replace(HARMLESS, ""));
}

const EVENT_SIGNS =
  /[\d每扣加减得倍最仅≥≤<>=×+%]|(?<!部|充|十|划|区|成)分(?!类|级|散|工|管|局|布|配)|否则|其余|其他|封顶|为止|以上|以下|以内|除外|但|超过\d|任一|满分/;

/** Whether words only tell what happened: 未按时上报, 被县级通报批评. Such words may say 不 and 未. */
export function isPlainEvent(words: string): boolean {
  return !EVENT_SIGNS.test(words.replace(HARMLESS, ""));
}
