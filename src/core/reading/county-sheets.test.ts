import { columnLetters } from "../address";
import { findTables } from "./find-tables";
import { sheetOf } from "./grid-fixture";
import type { Table } from "./table";

/** Rows as the sheet numbers them: header, data, the column of names, then the rows that are no units, then the columns. */
function said(table: Table): string {
  const rows = (name: string, list: readonly number[]): string =>
    list.length === 0 ? "" : ` ${name} ${list.map((row) => row + 1).join(",")}`;
  const entity = table.entityCol === null ? "-" : columnLetters(table.entityCol);
  const data = table.dataRows ? `${table.dataRows[0] + 1}-${table.dataRows[1] + 1}` : "none";
  const head =
    `标题${table.headerRows[0] + 1}-${table.headerRows[1] + 1} 数据${data} 单位列${entity}` +
    rows("合计", table.totalRows) +
    rows("分段", table.sectionRows) +
    rows("注", table.noteRows) +
    rows("空", table.blankRows);
  return [head, table.columns.map(({ path, unit }) => path.join(">") + (unit ? `[${unit}]` : "")).join(" | ")].join(
    "\n",
  );
}

function expectTables(text: string, ...expected: readonly string[]): void {
  expect(findTables(sheetOf(text)).tables.map(said)).toEqual(expected);
}

describe("sheets that counties keep", () => {
  test("a summary with the total first and merged groups", () =>
    expectTables(
      `
某县2020年第二季度扶贫项目资金汇总表|<|<|<|<|<
|||||单位：万元
乡镇|项目数|资金|<|<|备注
^|^|计划|到位|到位率（%）|^
合计|36|1200|900|75|
城关镇|12|500|450|90|
平沙镇|14|400|250|62.5|
大湾乡|10|300|200|66.7|
注：数据截至6月30日。
`,
      `标题3-4 数据5-8 单位列A 合计 5 注 9
乡镇 | 项目数 | 资金>计划[万元] | 资金>到位[万元] | 资金>到位率（%）[%] | 备注`,
    ));

  test("a roll of people 花名册", () =>
    expectTables(
      `
某镇驻村工作队员花名册|<|<|<|<|<|<
序号|姓名|性别|派出单位|所驻村|职务|联系电话
1|张三|男|县教育局|东山村|队长|'13800000001
2|李四|女|县水利局|西河村|队员|'13800000002
3|王五|男|县财政局|南岭村|第一书记|'13800000003
`,
      `标题2-2 数据3-5 单位列B
序号 | 姓名 | 性别 | 派出单位 | 所驻村 | 职务 | 联系电话`,
    ));

  test("a rectification ledger with sections 整改台账", () =>
    expectTables(
      `
问题整改台账|<|<|<|<|<
序号|问题|整改措施|责任单位|完成时限|状态
一、中央专项巡视反馈问题（2个）|<|<|<|<|<
1|产业项目管护不到位|建立管护制度|县农业农村局|2020年6月底|已销号
2|危房改造验收滞后|限期组织验收|县住建局|2020年5月底|整改中
二、省级考核反馈问题（2个）|<|<|<|<|<
3|公益岗位管理不规范|修订管理办法|县人社局|长期坚持|整改中
4|项目库更新不及时|按月更新|县扶贫办|2020年9月底|已销号
`,
      `标题2-2 数据3-8 单位列B 分段 3,6
序号 | 问题 | 整改措施 | 责任单位 | 完成时限 | 状态`,
    ));

  test("groups without merges", () =>
    expectTables(
      `
乡镇|道路（公里）|||饮水（处）||
|计划|完成|完成率|计划|完成|完成率
城关镇|12|10|83.3%|4|4|100%
平沙镇|20|15|75%|6|3|50%
大湾乡|8|8|100%|5|5|100%
`,
      `标题1-2 数据3-5 单位列A
乡镇 | 道路（公里）>计划[公里] | 道路（公里）>完成[公里] | 道路（公里）>完成率[公里] | 饮水（处）>计划[处] | 饮水（处）>完成[处] | 饮水（处）>完成率[处]`,
    ));

  test("months across", () =>
    expectTables(
      `
各乡镇2020年每月走访户数
乡镇|1月|2月|3月|4月|5月|6月
城关镇|120|98|130|140|150|160
平沙镇|80|85|90|70|75|60
大湾乡|60|62|58|66|70|71
`,
      `标题2-2 数据3-5 单位列A
乡镇 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月`,
    ));

  test("days across 签到", () =>
    expectTables(
      `
驻村干部在岗情况
姓名|1|2|3|4|5|6|7
张三|√|√|√|√|√||
李四|√|√||√|√||
王五|√|√|√||√||
`,
      `标题2-2 数据3-5 单位列A
姓名 | 1 | 2 | 3 | 4 | 5 | 6 | 7`,
    ));

  test("a public notice with its phone number below 公示", () =>
    expectTables(
      `
2020年临时救助对象公示|<|<|<
序号|户主姓名|家庭住址|救助金额（元）
1|赵六|东山村一组|800
2|钱七|西河村三组|1200
3|孙八|南岭村二组|600

公示时间：2020年6月1日至6月7日
监督电话：0000-0000000
`,
      `标题2-2 数据3-5 单位列B
序号 | 户主姓名 | 家庭住址 | 救助金额（元）[元]`,
    ));

  test("a ranking printed in two halves", () =>
    expectTables(
      `
第二季度乡镇考核排名通报|<|<|<|<|<
名次|乡镇|得分|名次|乡镇|得分
1|城关镇|95.2|4|南山镇|88.1
2|平沙镇|93.1|5|北岭乡|87.5
3|大湾乡|90.4|6|东山镇|80.2
`,
      `标题2-2 数据3-5 单位列B
名次 | 乡镇 | 得分[分]`,
      `标题2-2 数据3-5 单位列E
名次 | 乡镇 | 得分[分]`,
    ));

  test("an assessment form with merged levels 考核评分表", () =>
    expectTables(
      `
乡镇脱贫攻坚考核评分表|<|<|<|<|<
一级指标|二级指标|分值|评分标准|自评得分|考核得分
基础工作|组织领导|5|未召开专题会议的扣1分|5|4.5
^|档案资料|5|缺一项扣0.5分，扣完为止|5|5
工作成效|参保率|10|每低1个百分点扣0.2分|9.8|9.6
^|危房改造|10|按完成比例得分|10|10
合计|<|30||29.8|29.1
`,
      `标题2-2 数据3-7 单位列B 合计 7
一级指标 | 二级指标 | 分值[分] | 评分标准 | 自评得分[分] | 考核得分[分]`,
    ));

  test("a table on its side: indicators down, townships across", () =>
    expectTables(
      `
第二季度指标完成情况
指标|单位|城关镇|平沙镇|大湾乡|南山镇
参保率|%|95.2|93.1|97.4|90
新增就业|人|120|80|60|75
危房改造|户|12|9|15|4
`,
      `标题2-2 数据3-5 单位列-
指标 | 单位 | 城关镇 | 平沙镇 | 大湾乡 | 南山镇`,
    ));

  test("units in a row of their own under the labels", () =>
    expectTables(
      `
乡镇|总人口|耕地面积|财政收入
|人|亩|万元
城关镇|52000|31000|1800
平沙镇|31000|45000|900
大湾乡|18000|38000|400
`,
      `标题1-2 数据3-5 单位列A
乡镇 | 总人口[人] | 耕地面积[亩] | 财政收入[万元]`,
    ));

  test("column numbers under the labels 甲 1 2 3", () =>
    expectTables(
      `
农村低保情况统计表
填报单位：某县民政局||||计量单位：户、人、万元
乡镇|低保户数|低保人数|发放资金|其中：补发资金
甲|1|2|3|4
城关镇|320|610|150.5|2.1
平沙镇|280|540|130.2|0
大湾乡|150|310|70.8|0.4
单位负责人：|填表人：||填表日期：2020年7月5日
`,
      `标题3-4 数据5-7 单位列A 注 8
乡镇 | 低保户数[户] | 低保人数[人] | 发放资金[万元] | 其中：补发资金[万元]`,
    ));

  test("subtotals by group", () =>
    expectTables(
      `
片区|乡镇|户数（户）|人数（人）
城关片区|城关镇|120|400
^|东街街道|80|260
^|小计|200|660
山区片区|大湾乡|60|180
^|南山镇|50|150
^|小计|110|330
总计|<|310|990
`,
      `标题1-1 数据2-8 单位列B 合计 4,7,8
片区 | 乡镇 | 户数（户）[户] | 人数（人）[人]`,
    ));

  test("a plain list without title or figures", () =>
    expectTables(
      `
单位名称|联系人|工作内容
县教育局|张三|控辍保学
县卫健局|李四|家庭医生签约
县医保局|王五|参保动员
`,
      `标题1-1 数据2-4 单位列A
单位名称 | 联系人 | 工作内容`,
    ));

  test("two tables under each other, each with its title and its own labels", () =>
    expectTables(
      `
一、项目开工情况
乡镇|计划数|开工数
城关镇|10|9
平沙镇|8|8
大湾乡|6|3
二、资金支付情况
乡镇|下达资金（万元）|支付资金（万元）|支付率
城关镇|300|200|66.7%
平沙镇|250|240|96%
大湾乡|100|20|20%
`,
      `标题2-2 数据3-5 单位列A
乡镇 | 计划数 | 开工数`,
      `标题7-7 数据8-10 单位列A
乡镇 | 下达资金（万元）[万元] | 支付资金（万元）[万元] | 支付率`,
    ));

  test("words broken over rows without merges", () =>
    expectTables(
      `
乡镇|建档立卡|脱贫人口|易地
|贫困户数|纯收入|搬迁户数
|（户）|（元）|（户）
城关镇|320|5200|12
平沙镇|280|4800|30
大湾乡|150|4600|44
`,
      `标题1-3 数据4-6 单位列A
乡镇 | 建档立卡贫困户数（户）[户] | 脱贫人口纯收入（元）[元] | 易地搬迁户数（户）[户]`,
    ));

  test("members of 其中 take the name of the column they break down", () =>
    expectTables(
      `
乡镇|贫困户|其中|<|备注
^|^|低保户|五保户|^
城关镇|320|120|30|
平沙镇|280|100|25|
大湾乡|150|66|20|
`,
      `标题1-2 数据3-5 单位列A
乡镇 | 贫困户 | 贫困户>低保户 | 贫困户>五保户 | 备注`,
    ));

  test("an approval form is no table", () =>
    expectTables(`
临时救助审批表|<|<|<|<|<
姓名||性别||出生年月|
民族||家庭人口||联系电话|
家庭住址|<||<|<|<
申请理由|（签字）|<|<|<|<
村委会意见|（盖章）|<|<|<|<
乡镇政府意见|（盖章）|<|<|<|<
`));

  test("a letter is no table", () =>
    expectTables(`
关于做好第二季度考核工作的通知
各乡镇人民政府，县直各部门：
现将第二季度考核工作有关事项通知如下，请认真贯彻执行。
一、考核时间。2020年7月5日至7月10日。
二、考核内容。详见附件。
||某县考核办
||2020年7月1日
`));

  test("a cover is no table", () =>
    expectTables(`

某县2020年预算

编制单位：某县财政局
`));

  test("blank rows between groups and a long blank tail", () =>
    expectTables(
      `
地区|Region|户数|人数
全县|Total|750|1750

城关镇|Chengguan|320|800
平沙镇|Pingsha|280|600

大湾乡|Dawan|150|350


注：本表由统计局提供
`,
      `标题1-1 数据2-7 单位列A 合计 2 注 10 空 3,6
地区 | Region | 户数 | 人数`,
    ));

  test("panels side by side with a gap", () =>
    expectTables(
      `
表一 道路建设|<|<||表二 饮水工程|<|<
乡镇|计划|完成||乡镇|计划|完成
城关镇|12|10||城关镇|4|4
平沙镇|20|15||平沙镇|6|3
大湾乡|8|8||大湾乡|5|5
`,
      `标题2-2 数据3-5 单位列A
乡镇 | 计划 | 完成`,
      `标题2-2 数据3-5 单位列E
乡镇 | 计划 | 完成`,
    ));

  test("towns with their villages indented under them", () =>
    expectTables(
      `
地区|户数|人数
城关镇|300|900
__东山村|100|300
__西河村|120|350
__南岭村|80|250
平沙镇|150|420
__北滩村|70|200
__中坝村|80|220
`,
      `标题1-1 数据2-8 单位列A 合计 2,6
地区 | 户数 | 人数`,
    ));

  test("a task list 任务清单 with sections in the first column", () =>
    expectTables(
      `
2020年工作任务清单|<|<|<|<
序号|工作任务|牵头单位|责任单位|完成时限
1|补齐饮水安全短板|县水利局|各乡镇|6月底
2|完善兜底保障政策|县民政局|县医保局、县残联|12月底
3|开展消费扶贫|县商务局|县供销社|长期坚持
备注：责任单位有调整的以文件为准。
`,
      `标题2-2 数据3-5 单位列B 注 6
序号 | 工作任务 | 牵头单位 | 责任单位 | 完成时限`,
    ));

  test("a header that repeats on every printed page", () =>
    expectTables(
      `
村名|户数|人数
东山村|100|300
西河村|120|350
南岭村|80|250

村名|户数|人数
北滩村|70|200
中坝村|80|220
河口村|90|260
`,
      `标题1-1 数据2-4 单位列A
村名 | 户数 | 人数`,
      `标题6-6 数据7-9 单位列A
村名 | 户数 | 人数`,
    ));

  test("field names of a system above the labels", () =>
    expectTables(
      `
xzmc|hs|rs|zj
乡镇名称|户数|人数|资金
城关镇|320|800|12.5
平沙镇|280|600|9
大湾乡|150|350|4.2
`,
      `标题2-2 数据3-5 单位列A
乡镇名称 | 户数 | 人数 | 资金`,
    ));

  test("a prescribed form without any row", () =>
    expectTables(
      `
贫困劳动力务工情况统计表|<|<|<|<
单位：人|<|<|<|<
乡镇|务工总人数|其中|<|备注
^|^|县内|县外|^
`,
      `标题3-4 数据none 单位列A
乡镇 | 务工总人数[人] | 务工总人数>县内[人] | 务工总人数>县外[人] | 备注`,
    ));
});
