import { PLAN_SHEET } from "../../src/core/plan/plan-columns";
import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { SheetDrawing, type Drawn } from "./sheet-drawing";

const TOP = 3;

type Line = readonly [
  section: string,
  title: string,
  text: string,
  lead: string,
  units: string,
  deadline: string,
  schedule: string,
  state: string,
];

/** Tasks in the manner of the county's own documents: deadlines of every kind, four campaigns, a schedule by quarters. */
const LINES: readonly Line[] = [
  ["春季攻势", "开展巡视反馈问题整改", "建立台账,限期销号", "县委督查室", "县扶贫办、各乡镇", "4月底", "", "已完成"],
  [
    "春季攻势",
    "谋划年度扶贫项目",
    "精准安排产业、就业、住房项目",
    "县扶贫办",
    "县财政局、县农业农村局",
    "3月底",
    "",
    "已完成",
  ],
  ["春季攻势", "村庄清洁行动", "完成119个行政村的整治任务", "县农业农村局", "各乡镇", "6月底前", "", "推进中"],
  [
    "夏季提升",
    "农村公路扩面延伸",
    "实施1588公里农村公路扩面延伸工程",
    "县交通局",
    "县财政局、各乡镇",
    "7月底",
    "一季度开工;二季度完成过半;三季度完工",
    "推进中",
  ],
  [
    "夏季提升",
    "城镇新增就业",
    "全年实现城镇新增就业5000人",
    "县人社局",
    "各乡镇",
    "全年",
    "一、二季度完成2500人;三、四季度完成2500人",
    "推进中",
  ],
  ["夏季提升", "养老保险扩面", "参保率达到95%以上", "县人社局", "各乡镇", "上半年", "", "推进中"],
  [
    "夏季提升",
    "乡镇污水处理设施",
    "18个乡镇政府驻地污水处理设施全部建成",
    "县住建局",
    "县生态环境局",
    "7月底",
    "",
    "推进中",
  ],
  ["夏季提升", "幼儿园建设", "全年新建、改扩建幼儿园5所", "县教育局", "县财政局", "8月底前", "", ""],
  ["秋季巩固", "扶贫数据清洗", "应纳尽纳、应退尽退", "县扶贫办", "县民政局、县公安局", "10月底", "", ""],
  ["秋季巩固", "脱贫攻坚大排查", "逐村逐户排查,限时对账销号", "县扶贫办", "各乡镇", "10月底前", "", ""],
  ["秋季巩固", "棚户区改造", "完成棚户区改造新开工任务1990套", "县住建局", "县自然资源局", "三季度", "", "推进中"],
  ["冬季决战", "年度考核评估准备", "做好国家和省考核评估准备", "县委办", "县扶贫办", "11月-次年1月", "", ""],
  ["冬季决战", "总结谋划", "谋划下一年度工作", "县扶贫办", "县委办、县政府办", "12月底", "", ""],
  ["常态工作", "防返贫监测", "边缘户、监测户单列管理", "县扶贫办", "县民政局", "长期坚持", "", ""],
  ["常态工作", "驻村帮扶", "每季度走访不少于1次", "县委组织部", "县直帮扶单位", "长期坚持", "", ""],
  ["常态工作", "受疫情影响户产业扶持", "发放生产补贴", "县扶贫办", "县财政局、县人社局", "疫情结束后1个月内", "", ""],
];

/** 工作计划: the year's plan as its own sheet. */
export function drawWorkPlan(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, PLAN_SHEET.name);
  const { columns } = PLAN_SHEET;
  drawing.title(0, columns.length - 1, "青山县2020年脱贫攻坚工作计划");
  drawing.line(1, columns.length - 1, "县脱贫攻坚领导小组办公室", "2020年3月印发");
  drawing.head(2, [columns.map(({ header }) => header.zh)]);
  drawing.widths(columns.map(({ width }) => width));
  drawing.freeze(TOP, 3);
  LINES.forEach((line, index) => {
    const [section, title, text, lead, units, deadline, schedule, state] = line;
    const cells: Readonly<Record<string, Drawn>> = {
      number: index + 1,
      section,
      title,
      text,
      lead,
      units,
      deadline,
      schedule,
      state,
    };
    drawing.row(
      TOP + index,
      columns.map(({ key }) => (cells[key] === "" ? null : (cells[key] ?? null))),
      {
        2: { horizontal: "left", wrap: true },
        3: { horizontal: "left", wrap: true },
      },
    );
    drawing.height(TOP + index, 32);
  });
}
