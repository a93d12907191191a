import type { Grid } from "../grid";
import { registerColumns, type RegisterColumns, type RegisterKey } from "../ledgers/register-columns";
import { foldText } from "../values/fold-text";
import { unitColumnOf } from "./indicator-template";
import { PLAIN_COLUMN } from "./plain-column";
import { spareRows } from "./spare-rows";
import type { Template, TemplateColumn } from "./template";
import { templateVersion } from "./template-version";

/** 两不愁三保障 with safe water: what a household has to have (贫困户退出). Counties with other standards have them in their register. */
const STANDARDS = ["不愁吃", "不愁穿", "义务教育", "基本医疗", "住房安全", "饮水安全"] as const;

const CHOICES = ["是", "否"] as const;

/** What a known column of a register takes. */
const KNOWN: Readonly<Record<RegisterKey, Partial<TemplateColumn> & { readonly header: string }>> = {
  unit: unitColumnOf("乡镇"),
  village: { header: "行政村", isRequired: true, width: 12, example: "张家村", help: "户籍所在的行政村。" },
  name: { header: "户主姓名", isRequired: true, width: 11, example: "某某某", help: "与户口簿一致。" },
  id: { header: "身份证号码", width: 22, help: "18位,按文字填写,末位可为 X。" },
  age: { header: "年龄", type: "whole", min: "0", max: "120", width: 9, example: "56", help: "周岁。" },
  sex: { header: "性别", type: "choice", choices: ["男", "女"], width: 9, help: "从列表选择。" },
  members: {
    header: "家庭人口",
    type: "whole",
    unit: "人",
    min: "1",
    max: "20",
    width: 10,
    example: "4",
    help: "常住人数。",
  },
  income: {
    header: "人均纯收入",
    type: "number",
    unit: "元",
    min: "0",
    max: "200000",
    isRequired: true,
    width: 12,
    example: "5200",
    help: "上一年度家庭人均纯收入,单位元,不要写单位。",
  },
  state: { header: "户类型", width: 11, example: "已脱贫", help: "如 已脱贫、未脱贫、监测户。" },
};

const DEFAULT_ORDER: readonly RegisterKey[] = ["unit", "village", "name", "id", "age", "sex", "members", "income"];

/**
 * The form of the register of households 户达标登记: one household a row, 是 or 否 for every standard. It takes the headers and
 * standards of the county's own register where there is one, so that the merged sheet reads as that one does.
 */
export function householdTemplate(grid: Grid | null, about: Pick<Template, "county" | "period" | "units">): Template {
  const register = grid && registerColumns(grid);
  const sheet = {
    kind: "households" as const,
    name: grid?.sheet ?? "户达标登记",
    title: "农户达标情况填报表",
    columns:
      grid && register
        ? columnsOf(grid, register)
        : [...DEFAULT_ORDER.map((key) => known(key)), ...standards(STANDARDS), known("state")],
    rows: [],
    spareRows: spareRows("households", grid && register ? grid.rows - register.headerRow - 1 : 0),
  };
  const template = { ...about, id: "households", unit: null, sheets: [sheet] };
  return { ...template, version: templateVersion(template) };
}

function columnsOf(grid: Grid, { headerRow, byKey, standards: answers }: RegisterColumns): readonly TemplateColumn[] {
  const keys = new Map([...byKey].map(([key, col]) => [col, key]));
  return (grid.texts[headerRow] ?? []).flatMap((text, col) => {
    const header = foldText(text).replace(/\([^()]*\)$/, "");
    const key = keys.get(col);
    if (header === "" || /^序号$/.test(header)) return [];
    if (key) return [{ ...known(key), header }];
    return answers.some((one) => one.col === col)
      ? standards([header])
      : [{ ...NARROW, header, help: `填写${header}。` }];
  });
}

/** A register has many columns; they stand close. */
const NARROW: TemplateColumn = { ...PLAIN_COLUMN, width: 11 };

function known(key: RegisterKey): TemplateColumn {
  return { ...NARROW, ...KNOWN[key] };
}

function standards(names: readonly string[]): readonly TemplateColumn[] {
  return names.map((header) => ({
    ...NARROW,
    header,
    type: "choice",
    isRequired: true,
    choices: CHOICES,
    help: `${header}:达到标准选“是”,没有达到选“否”。`,
    width: 9,
  }));
}
