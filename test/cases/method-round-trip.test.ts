import { methodSheetSpecs } from "../../src/core/method/method-sheet-specs";
import type { Method } from "../../src/core/method/method";
import { readMethod } from "../../src/core/method/read-method";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";
import { gridOfSpec } from "../support/spec-grid";

const FULL = methodGrids({
  roster: [
    ["城关镇", "城关、城关街道", "城关组", "张某"],
    ["河口镇", "", "山区组", "李某"],
    ["石门乡", "石门", "山区组", ""],
  ],
  settings: [
    ["考核名称", "2020年脱贫攻坚季度考核"],
    ["县区名称", "某县"],
    ["小数位数", "1"],
    ["修约规则", "四舍六入五成双"],
    ["并列名次", "并列不占位"],
    ["并列时依次比较", "项目完成"],
    ["缺项处理", "固定分6"],
    ["等次", "优秀:≥90,不超过30%"],
    ["等次", "良好:≥80"],
    ["等次", "一般"],
    ["否决效果", "一票否优"],
    ["加分封顶", "5"],
    ["考核期合成", "季度平均60%、年终40%、第一名加1分、末名扣0.5分"],
    ["赋分权重", "15"],
  ],
  headers: [
    ..."一级指标 指标 三级指标 类型 分值 取数 取数方式 条件 计分方法 计分办法 目标值 参数 单位 适用范围 责任部门 缺项处理 备注".split(
      " ",
    ),
  ],
  criteria: [
    "社会保障|养老保险参保率||得分|2|社会保障!参保率|值||达标扣减||≥95%|步长=1;每步扣=0.2|%||县人社局|取平均分|按月报".split(
      "|",
    ),
    "|项目完成|投资||10|'项 目'!完成数/'项 目'!计划数|比率|状态=在建 且 完成时限<=期末|按完成比例||100%||%||||".split(
      "|",
    ),
    "|项目完成|开工||5|项目!开工数|较上期增减||评分||||个|山区组|||".split("|"),
    "加分|表彰奖励||加分|5||||||||分||||".split("|"),
  ],
  vetoes: [["河口", "安全生产事故", "某安委〔2020〕8号", "2020-05-20", "县安委会", ""]],
  adjustments: [["石门乡", "表彰奖励", 2, "省级表彰", "省委〔2020〕12号", ""]],
});

/** Everything but where it stands. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null || "compare" in value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !["place", "cells", "ruleCells"].includes(key))
      .map(([key, item]) => [key, withoutPlaces(item)]),
  );
}

describe("a method written to its sheets", () => {
  const read = readMethod(FULL);
  const rewrite = (method: Method) => readMethod(methodSheetSpecs({ method }).map(gridOfSpec));

  test("the sheets of the case are without mistakes", () => {
    expect(read.findings).toEqual([]);
    expect(read.method.criteria).toHaveLength(4);
  });

  test("reads back as the same method, with the same version", () => {
    const again = rewrite(read.method);
    expect(again.findings).toEqual([]);
    expect(withoutPlaces(again.method)).toEqual(withoutPlaces(read.method));
    expect(again.method.version).toBe(read.method.version);
  });

  test("a changed bar changes the version, a changed note does not", () => {
    const [first, ...rest] = read.method.criteria;
    const stricter = { ...first!, full: first!.full.add(1) };
    const noted = { ...first!, note: "另有说明" };
    expect(rewrite({ ...read.method, criteria: [stricter, ...rest] }).method.version).not.toBe(read.method.version);
    expect(rewrite({ ...read.method, criteria: [noted, ...rest] }).method.version).toBe(read.method.version);
  });
});

test("the empty sheets that are inserted hold no criteria, and say only that they are empty", () => {
  const grids = methodSheetSpecs({ units: ["城关镇"] }).map(gridOfSpec);
  const { method, findings } = readMethod(grids);
  expect(method.roster.map(({ name }) => name)).toEqual(["城关镇"]);
  expect(findings.map(({ code, place }) => [code, place?.sheet])).toEqual([
    ["method.no-period", "考核设置"],
    ["method.sheet-empty", "考核指标"],
  ]);
});

test("columns are known by what they mean, wherever they stand and whatever notes are around", () => {
  const roster = gridOf("乡镇名册", [
    ["某县考核对象名册"],
    ["注:以民政部门登记名称为准"],
    ["序号", "责 任 人", "组别", "乡镇名称"],
    [1, "张某", "城关组", "城关镇"],
    [null, null, null, null],
    [2, "李某", "山区组", "石门乡"],
  ]);
  const { method } = readMethod([roster]);
  expect(method.roster.map(({ name, unitClass, personResponsible }) => [name, unitClass, personResponsible])).toEqual([
    ["城关镇", "城关组", "张某"],
    ["石门乡", "山区组", "李某"],
  ]);
});
