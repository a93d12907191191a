import type { CliTexts } from "../cli-texts";

const USAGE = `用法: npm run --silent cli -- 命令 参数 [--json] [--lang zh-CN|en]

  tables   文件                                列出每张工作表里找到的数据表
  score    文件 [--period 2020Q2] [--method 部门] [--why 乡镇] [--profile 乡镇|all] [--out 结果.xlsx]   按考核办法计分排名,写出结果表;--profile 另写乡镇档案
  rule     "计分办法" [--value V --target T ...]  读懂一条计分办法,并可试算
  init     文件 --out 新文件.xlsx               加入考核办法的几张空白表
  plan     文件(.txt .docx .xlsx) [--today 2020-06-30] [--unit 县扶贫办] [--out 结果.xlsx]   读工作要点或工作簿里的计划,列出任务、时限和状态;--out 写出计划进度和各台账结果表,--unit 另写该单位的责任清单
  template 文件 --out 填报表.xlsx [--unit 乡镇 | --each 文件夹] [--kind indicators|households|台账 | --sheet 工作表]   生成填报表
  check    文件 [--mark 标注.xlsx | --unmark 原样.xlsx]   检查收回的填报表;--mark 写出标注了问题的一份,--unmark 去掉标注
  merge    文件... --out 汇总.xlsx [--into 本县.xlsx [--use yes]]   汇总收回的填报表;--into 加进本县工作簿,--use yes 改由汇总表取数

文件可以是 .xlsx .xls .csv .ods。退出码: 0 完成,1 有必须先处理的问题(没有写出),2 用法不对或文件读不出来。`;

export const cliTexts: CliTexts = {
  usage: USAGE,
  unknownCommand: (command) => (command === "" ? "请写上命令。" : `没有“${command}”这个命令。`),
  wrongArgument: (words) => `参数不对:${words}`,
  missingFile: "请写上要处理的文件。",
  missingOut: "请用 --out 写上输出文件。",
  missingText: "请写上计分办法的原文。",
  wrongPeriod: (text) => `考核期“${text}”不对,应写成 2020Q2(季度)、2020H1(半年)或 2020(全年)。`,
  wrongNumber: (option, text) => `--${option} 的“${text}”不是数。`,
  next: "怎么办:",
  unknownKind: (kind, kinds) => `没有“${kind}”这种填报表。可用:${kinds}。`,
  nothingToAsk: "没有可填报的内容:考核指标的“取数”没有指到列出各乡镇的工作表。",
  unknownUnit: (unit, units) => `名册里没有「${unit}」。名册上有:${units}。`,
  unitNotInPlan: (unit, units) =>
    units === "" ? `计划里没有写责任单位,找不到「${unit}」。` : `计划里没有「${unit}」的任务。写到的单位有:${units}。`,
  noForm:
    "这里没有填报表:文件里找不到填报标识。请用“template”生成的填报表;.csv 或丢了标识的文件可与其他填报表一起 merge,按表头识别。",
  allGood: "检查通过,没有问题。",
  markedIn: (file) => `已写出 ${file}。`,
  initHint: "缺少的表可以用 init 命令加入:npm run --silent cli -- init 文件 --out 新文件.xlsx",
  nothingToAdd: "考核办法的几张表都已经有了,没有新增。",
  written: (file, sheets) => `已写出 ${file},新增工作表:${sheets.join("、")}。`,
  why: (unit, lost, rise) =>
    `${unit}失分:${lost.length === 0 ? "无" : lost.join("、")}。` +
    (rise === null
      ? ""
      : `再得${rise.gap}分可追平${rise.above}${rise.enough.length === 0 ? ",需几项合计" : `,${rise.enough.join("、")}任一项即可`}。`),
  blocked: (count) => `有 ${count} 个问题必须先处理,没有写出结果。`,
  nothingWritten: "没有写出结果:未指定 --out。",
  steps: { reading: "读取", scoring: "计分", making: "生成", writing: "写入", checking: "核对", finishing: "收尾" },
  tables: { heads: ["工作表", "表头行", "数据行", "名称列", "列"], none: "没有找到数据表" },
  ranking: {
    title: (county, period) => `${county}${period}考核排名`,
    heads: ["名次", "单位", "总分", "等次", "否决", "上期", "升降"],
    notRanked: "不排名",
    missing: "缺数据",
    newcomer: "新",
  },
  findings: (count) => `问题 ${count} 个:`,
};
