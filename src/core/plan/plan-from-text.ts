import type { Finding } from "../finding";
import { gridOfTable } from "./grid-of-table";
import type { Plan } from "./plan";
import { planFromGrid } from "./plan-from-sheet";
import { readPlan } from "./read-plan";
import { tablesInText, withoutLines } from "./text-tables";

/**
 * The plan in a document's text and tables. `tables` are those that the document has of its own; tables that were pasted into
 * the text are found there. Tasks in tables stand behind those of the text. Lines of a table that holds tasks are no text:
 * they are not read twice.
 */
export function planFromText(text: string, tables: readonly (readonly (readonly string[])[])[]): Plan {
  const { year } = readPlan(text);
  const pasted = tablesInText(text).flatMap((table, i) => {
    const plan = planFromGrid(gridOfTable(`正文表${i + 1}`, table.rows), year);
    return plan ? [{ plan: atLines(plan, table.lines), lines: table.lines }] : [];
  });
  const inTables = [
    ...pasted.map(({ plan }) => plan),
    ...tables.flatMap((rows, i) => planFromGrid(gridOfTable(`表${i + 1}`, rows), year) ?? []),
  ];
  const own = readPlan(withoutLines(text, new Set(pasted.flatMap(({ lines }) => lines))));
  if (inTables.length === 0) return own;
  return {
    ...own,
    year: own.year ?? inTables.find((plan) => plan.year !== null)?.year ?? null,
    tasks: [...own.tasks, ...inTables.flatMap((plan) => plan.tasks)],
    targets: [...own.targets, ...inTables.flatMap((plan) => plan.targets)],
    findings: [
      ...own.findings.filter(({ code }) => code !== "plan.no-task"),
      ...inTables.flatMap((plan) => plan.findings),
    ],
  };
}

/** A row's place in the text is its line, not a cell. */
function atLines(plan: Plan, lines: readonly number[]): Plan {
  const lineOf = (row: number) => lines[row - 1] ?? row;
  const atLine = <One extends { readonly place: Plan["tasks"][number]["place"] }>(one: One): One => ({
    ...one,
    place: { line: lineOf(one.place.line), cell: null },
  });
  return {
    ...plan,
    tasks: plan.tasks.map(atLine),
    targets: plan.targets.map(atLine),
    findings: plan.findings.map((found) => withLine(found, lineOf)),
  };
}

function withLine(found: Finding, lineOf: (row: number) => number): Finding {
  if (!("line" in found.facts)) return { ...found, place: null };
  return { ...found, place: null, facts: { ...found.facts, line: lineOf(Number(found.facts.line)) } } as Finding;
}
