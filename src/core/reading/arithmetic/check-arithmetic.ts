import type { Finding } from "../../finding";
import type { Grid } from "../../grid";
import type { Table } from "../table";
import { tableFigures } from "./figures";
import { partColumnFindings } from "./part-column-sums";
import { rateFindings } from "./rate-quotients";
import { totalRowFindings } from "./total-row-sums";

/**
 * Lets a table's own arithmetic bear witness: totals against their rows, 合计 against 男 and 女, rates against the figures
 * that they divide. Every disagreement names both cells. Nothing is corrected.
 */
export function checkArithmetic(grid: Grid, table: Table): readonly Finding[] {
  const figures = tableFigures(grid, table);
  return figures ? [...totalRowFindings(figures), ...partColumnFindings(figures), ...rateFindings(figures)] : [];
}
