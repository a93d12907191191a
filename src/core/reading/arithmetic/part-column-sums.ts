import type { Finding } from "../../finding";
import { finding } from "../../finding";
import { exact } from "../../values/exact";
import { plain } from "../../values/rounding";
import type { FigureColumn, TableFigures } from "./figures";

const WHOLE = /^(?:[总合小]计|总数|总人数|总户数|总人口|总量|总额|总分|得分合计)/;

/** A column that adds up others of its row: 合计 = 男 + 女. */
interface WholeAndParts {
  readonly whole: FigureColumn;
  readonly parts: readonly FigureColumn[];
}

/**
 * Holds columns that say 合计 or 小计 against the columns that they add up: the members of their group, or 男 and 女 after a
 * whole. The relation is believed when it holds in at least two thirds of three rows or more; the rows where it does not
 * are findings, with the whole's cell and the first part's.
 */
export function partColumnFindings(figures: TableFigures): readonly Finding[] {
  return relations(figures.columns).flatMap((relation) => {
    const rows = figures.unitRows.filter((row) => isComplete(relation, row));
    const wrong = rows.filter((row) => !addsUp(relation, row));
    const isBelieved = rows.length >= 3 && wrong.length * 3 <= rows.length;
    return isBelieved ? wrong.map((row) => disagreement(figures, relation, row)) : [];
  });
}

function relations(columns: readonly FigureColumn[]): readonly WholeAndParts[] {
  return columns.flatMap((whole, index): readonly WholeAndParts[] => {
    const next = columns.slice(index + 1);
    const sexes = next.slice(0, 2);
    if (sexes.length === 2 && sexes[0]!.label === "男" && sexes[1]!.label === "女" && whole.label !== "女") {
      return [{ whole, parts: sexes }];
    }
    if (!WHOLE.test(whole.label)) return [];
    const members = next.filter(({ group }) => group === whole.group || group === joined(whole));
    return members.length >= 2 ? candidates(whole, members) : [];
  });
}

/** All members of the group, and the members up to the next whole. */
function candidates(whole: FigureColumn, members: readonly FigureColumn[]): readonly WholeAndParts[] {
  const additive = members.filter(({ label }) => !/率|比|占|均|名次|排名/.test(label));
  const stop = additive.findIndex(({ label }) => WHOLE.test(label));
  const parts = stop > 0 ? additive.slice(0, stop) : additive;
  return parts.length >= 2 ? [{ whole, parts }] : [];
}

function joined(column: FigureColumn): string {
  return column.column.path.join(">");
}

function isComplete({ whole, parts }: WholeAndParts, row: number): boolean {
  return whole.at(row) !== null && parts.every((part) => part.at(row) !== null);
}

function sumOf({ parts }: WholeAndParts, row: number) {
  return parts.reduce((sum, part) => sum.add(part.at(row)!), exact(0));
}

function addsUp(relation: WholeAndParts, row: number): boolean {
  return relation.whole.at(row)!.equals(sumOf(relation, row));
}

function disagreement(figures: TableFigures, relation: WholeAndParts, row: number): Finding {
  const { whole, parts } = relation;
  return finding(
    "sum.columnsDisagree",
    "warning",
    figures.place(row, whole.column.col),
    {
      name: figures.name(row),
      column: whole.column.path.join(" "),
      total: plain(whole.at(row)!),
      parts: parts.map((part) => part.label).join("+"),
      sum: plain(sumOf(relation, row)),
    },
    figures.place(row, parts[0]!.column.col),
  );
}
