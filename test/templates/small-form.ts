import { readMethod } from "../../src/core/method/read-method";
import { SUPERVISION } from "../../src/core/ledgers/supervision";
import { indicatorTemplate } from "../../src/core/templates/indicator-template";
import { ledgerTemplate } from "../../src/core/templates/ledger-template";
import type { Template } from "../../src/core/templates/template";
import { templateVersion } from "../../src/core/templates/template-version";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";

const UNITS = ["城关镇", "河口镇", "石门乡"];

/** A form of three townships with figures, a ratio and a list of events. */
export function smallForm(): Template {
  const sources = [
    gridOf("社会保障", [["乡镇", "参保率(%)"], ...UNITS.map((unit) => [unit, 95.5])]),
    gridOf("住房", [["乡镇", "计划(户)", "完成(户)"], ...UNITS.map((unit) => [unit, 50, 40])]),
  ];
  const method = methodGrids({
    roster: UNITS,
    criteria: [
      ["社会保障", "参保率", 2, "社会保障!参保率", "值", "", "达标扣减", "步长=1;每步扣=0.2", "≥95%", "%"],
      ["项目", "住房改造", 10, "住房!完成/住房!计划", "比率", "", "按完成比例", "", "100%", "%"],
    ],
  });
  const figures = indicatorTemplate(
    readMethod([...method, ...sources], { suffix: null, period: null }).method,
    sources,
  );
  const events = ledgerTemplate(SUPERVISION, figures);
  const form = { ...figures, id: "report", sheets: [...figures.sheets, ...events.sheets] };
  return { ...form, version: templateVersion(form) };
}
