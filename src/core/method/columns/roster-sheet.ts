import type { MethodSheet } from "../method-column";
import { both, column } from "./column";

/** 乡镇名册: the units that must appear; everything is matched against it. */
export const ROSTER_SHEET = {
  kind: "roster",
  name: "乡镇名册",
  title: both(["考核对象名册", "Roster of assessed units"]),
  note: both([
    "列出全部考核对象,一行一个。其他工作表里的名称都按本表核对。",
    "One assessed unit a row. Names on all other sheets are matched against this sheet.",
  ]),
  isRequired: true,
  columns: [
    column({
      key: "name",
      header: ["乡镇", "Unit"],
      words: [
        "名称",
        "乡镇名称",
        "单位",
        "单位名称",
        "考核对象",
        "镇",
        "部门",
        "村",
        "企业",
        "行政村",
        "name",
        "township",
      ],
      isRequired: true,
      help: ["规范名称,不要重复。", "Full name, once each."],
      example: "城关镇",
      width: 16,
    }),
    column({
      key: "otherNames",
      header: ["别名", "Other names"],
      words: ["其他名称", "简称", "曾用名", "aliases"],
      help: ["简称、曾用名,用顿号分开。", "Short and former names, separated by 、."],
      example: "城关、城关街道",
      width: 22,
    }),
    column({
      key: "unitClass",
      header: ["类别", "Class"],
      words: ["分类", "组别", "分组", "类型", "group"],
      help: ["分类排名时填写,如 城关组、山区组。", "For rankings within a class."],
      example: "城关组",
    }),
    column({
      key: "personResponsible",
      header: ["责任人", "Person responsible"],
      words: ["负责人", "主要负责人", "联系人", "党委书记", "镇长", "responsible"],
      help: ["主要负责人姓名,用于问责名单。", "Named on the accountability list."],
      example: "张某",
    }),
    column({
      key: "coefficient",
      header: ["难度系数", "Difficulty coefficient"],
      words: ["系数", "难度", "coefficient"],
      value: "points",
      help: ["排名赋分乘以的系数,留空为1。", "Ranking points are multiplied by it; blank is 1."],
      width: 10,
    }),
  ],
} as const satisfies MethodSheet;
