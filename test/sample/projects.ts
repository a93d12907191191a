import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { chance, TOWNSHIPS, type Township } from "./county";
import { rounded, SheetDrawing, type Drawn } from "./sheet-drawing";

const LAST_COL = 9;
const TOP = 3;
const KINDS = ["一、道路交通", "二、农田水利", "三、产业发展"] as const;

interface Project {
  readonly name: string;
  readonly kind: string;
  readonly township: string;
  readonly planned: number;
  readonly spent: number;
  readonly state: "已竣工" | "在建" | "未开工";
  readonly begun: string | null;
}

/** 扶贫项目: a ledger of projects with 合计 first and a section row for each kind; a township has one project of each kind. */
export function drawProjects(workbook: WorkbookModel): void {
  const drawing = new SheetDrawing(workbook, "扶贫项目");
  drawing.title(0, LAST_COL, "青山县2020年财政专项扶贫资金项目进度台账");
  drawing.line(1, LAST_COL, "填报单位:县扶贫办、县财政局", "资金单位:万元");
  drawing.head(2, [
    ["序号", "项目名称", "项目类型", "乡镇", "计划投资", "完成投资", "项目状态", "开工日期", "责任单位", "备注"],
  ]);
  drawing.widths([7, 34, 12, 11, 11, 11, 11, 13, 14, 14]);
  drawing.freeze(TOP, 2);
  const projects = allProjects();
  const sum = (pick: (project: Project) => number) =>
    rounded(
      projects.reduce((all, one) => all + pick(one), 0),
      2,
    );
  const last = TOP + projects.length + KINDS.length;
  const total = (letter: string, result: number): Drawn => ({
    formula: `SUM(${letter}5:${letter}${last + 1})`,
    result,
  });
  const planned = sum((project) => project.planned);
  const spent = sum((project) => project.spent);
  drawing.row(TOP, ["合计", `${projects.length}个项目`, null, null, total("E", planned), total("F", spent)]);
  for (let col = 6; col <= LAST_COL; col++) drawing.put(TOP, col, null);
  let row = TOP + 1;
  let number = 0;
  for (const kind of KINDS) {
    drawing.row(row, [kind, ...Array<null>(LAST_COL).fill(null)], { 0: { bold: true, horizontal: "left" } });
    drawing.merge({ top: row, left: 0, bottom: row, right: LAST_COL });
    row++;
    for (const project of projects.filter((one) => one.kind === kind)) {
      drawing.row(row++, projectCells(project, ++number), { 1: { horizontal: "left", wrap: true } });
    }
  }
}

function allProjects(): readonly Project[] {
  const { rate, whole, happens } = chance(2020_06);
  return KINDS.flatMap((kind) =>
    TOWNSHIPS.map((township): Project => {
      const planned = rounded(whole(450, 2800) / 10, 1);
      const progress = Math.max(0, rate(township.quality, 90, 58, 100) + whole(-20, 16));
      const isBegun = progress > 46 || happens(0.35);
      const state = progress > 74 ? "已竣工" : isBegun ? "在建" : "未开工";
      const spent = state === "未开工" ? 0 : rounded((planned * Math.min(100, progress)) / 100, 1);
      const begun = isBegun ? `2020-0${whole(2, 5)}-${whole(10, 28)}` : null;
      return { name: projectName(kind, township), kind, township: township.name, planned, spent, state, begun };
    }),
  );
}

function projectName(kind: string, { name }: Township): string {
  const works: Record<string, string> = {
    "一、道路交通": "通村公路硬化工程",
    "二、农田水利": "农村饮水巩固提升工程",
    "三、产业发展": "特色种植基地建设项目",
  };
  return `${name}${works[kind]!}`;
}

function projectCells(project: Project, number: number): readonly Drawn[] {
  const { name, kind, township, planned, spent, state, begun } = project;
  const office = { "一、道路交通": "县交通局", "二、农田水利": "县水利局", "三、产业发展": "县农业农村局" }[kind]!;
  return [
    number,
    name,
    kind.slice(2),
    township,
    planned,
    spent,
    state,
    begun,
    office,
    state === "未开工" ? "用地手续办理中" : null,
  ];
}
