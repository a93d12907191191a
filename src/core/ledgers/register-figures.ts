import { exact, type Exact } from "../values/exact";
import { percentOf } from "./amounts";
import type { RegisterScan, RegisterSummary } from "./scan-register";

/** A figure that a register of households or villages gives for a township. */
export interface RegisterFigure {
  readonly name: string;
  readonly unit: string;
  readonly of: (summary: RegisterSummary) => Exact | null;
}

const count = (of: (summary: RegisterSummary) => number) => (summary: RegisterSummary) => exact(of(summary));

const FIGURES: readonly RegisterFigure[] = [
  { name: "达标率", unit: "%", of: ({ met, rows }) => percentOf(exact(met), exact(rows)) },
  { name: "达标数", unit: "户", of: count(({ met }) => met) },
  { name: "缺项数", unit: "户", of: count(({ lacking }) => lacking) },
  { name: "未核实数", unit: "户", of: count(({ open }) => open) },
  { name: "边缘户数", unit: "户", of: count(({ borderline }) => borderline) },
  { name: "疑点数", unit: "户", of: count(({ suspects }) => suspects) },
  { name: "户数", unit: "户", of: count(({ rows }) => rows) },
];

/**
 * The figure of that name: one of the register's own, or the rate of one standard, as in 住房安全达标率. Null for another name.
 */
export function registerFigure(name: string, scan: RegisterScan): RegisterFigure | null {
  const own = FIGURES.find((figure) => figure.name === name);
  if (own) return own;
  const standard = scan.standards.find((one) => `${one}达标率` === name || one === name);
  if (standard === undefined) return null;
  const met = ({ rows, byStandard }: RegisterSummary) => exact(rows - (byStandard.get(standard) ?? 0));
  return { name: `${standard}达标率`, unit: "%", of: (summary) => percentOf(met(summary), exact(summary.rows)) };
}

export function registerFigureNames(scan: RegisterScan): readonly string[] {
  return [...FIGURES.map(({ name }) => name), ...scan.standards.map((standard) => `${standard}达标率`)];
}
