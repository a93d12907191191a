import type { AnyLedger } from "../ledgers/ledger-kinds";
import type { MethodColumn } from "../method/method-column";
import type { ColumnType, Template, TemplateColumn, TemplateKind } from "./template";
import { templateVersion } from "./template-version";

/** Rows that are ready for events. */
const SPARE_ROWS = 60;

/** The form of a ledger 台账: its own columns, blank rows, one event a row. */
export function ledgerTemplate(ledger: AnyLedger, about: Pick<Template, "county" | "period" | "units">): Template {
  const columns = (ledger.columns as readonly MethodColumn[]).filter(({ key }) => key !== "number").map(formColumn);
  const sheet = {
    kind: ledger.kind as TemplateKind,
    name: ledger.name,
    title: `${ledger.title.zh}(填报)`,
    columns,
    rows: [],
    spareRows: SPARE_ROWS,
  };
  const template = { ...about, id: ledger.kind, unit: null, sheets: [sheet] };
  return { ...template, version: templateVersion(template) };
}

function formColumn(column: MethodColumn): TemplateColumn {
  const type = columnType(column);
  return {
    header: column.header.zh,
    type,
    unit: null,
    isRequired: column.isRequired,
    min: type === "number" ? "0" : null,
    max: null,
    choices: column.choices,
    help: column.help.zh,
    example: column.example,
    atMost: column.key === "done" ? "计划量" : null,
    width: column.width,
  };
}

function columnType({ key, value, choices }: MethodColumn): ColumnType {
  if (key === "unit") return "unit";
  if (choices.length > 0) return "choice";
  return value === "points" ? "number" : value === "day" ? "day" : "text";
}
