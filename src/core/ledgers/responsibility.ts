import { finding, type Finding } from "../finding";
import { column } from "../method/columns/column";
import { exact, type Exact } from "../values/exact";
import { percentOf } from "./amounts";
import type { Ledger, LedgerContext, LedgerRow } from "./ledger";
import { NOTE_COLUMN, NUMBER_COLUMN, UNIT_COLUMN } from "./ledger-columns";

const COLUMNS = [
  NUMBER_COLUMN,
  UNIT_COLUMN,
  column({
    key: "village",
    header: ["村", "Village"],
    words: [
      "行政村",
      "村名",
      "包抓村",
      "联系村",
      "所在村",
      "包村",
      "行政村名称",
      "村名称",
      "包联村",
      "所包村",
      "联系点",
    ],
    isRequired: true,
    help: ["包抓的村。", "The village."],
    example: "东关村",
    width: 14,
  }),
  column({
    key: "role",
    header: ["职责", "Role"],
    words: ["包抓类型", "岗位", "身份", "责任类型", "职务类别"],
    choices: ["县级领导", "镇领导", "中层干部", "第一书记", "驻村队员", "联户干部"],
    help: ["从列表选择。", "Choose one."],
    example: "第一书记",
    width: 12,
  }),
  column({
    key: "person",
    header: ["责任人", "Person"],
    words: ["姓名", "包抓人", "干部姓名", "包联干部", "责任人姓名"],
    help: ["姓名。没有人写空白。", "Name; leave blank when there is nobody."],
    width: 12,
  }),
  column({
    key: "department",
    header: ["派出单位", "From"],
    words: ["单位名称", "帮扶单位", "所在单位"],
    help: ["派出单位。", "Who sent the person."],
    width: 18,
  }),
  column({
    key: "households",
    header: ["联户数", "Households"],
    words: ["包联户数", "户数", "联系户数", "帮扶户数"],
    value: "points",
    help: ["联系的户数。", "Households looked after."],
    example: "8",
    width: 10,
  }),
  NOTE_COLUMN,
] as const;

type Key = (typeof COLUMNS)[number]["key"];
type Row = LedgerRow<Key>;

/**
 * 包抓台账 (M7): every village has its responsible persons 三联包抓, nobody has too many. Leaders take two villages and middle
 * cadres one (seed 003: 二包一联, 一包一联).
 */
export const RESPONSIBILITY: Ledger<Key> = {
  kind: "responsibility",
  name: "包抓台账",
  title: { zh: "包抓联户责任台账", en: "Responsibility ledger" },
  note: { zh: "一行一人一村。每个村都要有责任人;领导包2个村、中层干部包1个村。", en: "One person and village a row." },
  columns: COLUMNS,
  measures: [
    { name: "包抓覆盖率", help: { zh: "有责任人的村÷全部村", en: "villages with a person" }, unit: "%", of: coverage },
    {
      name: "第一书记覆盖率",
      help: { zh: "有第一书记的村÷全部村", en: "villages with a first secretary" },
      unit: "%",
      of: (rows) => coverage(rows.map((row) => (/第一书记/.test(row.cells.text("role")) ? row : withoutPerson(row)))),
    },
    {
      name: "未覆盖村数",
      help: { zh: "没有责任人的村数", en: "villages without a person" },
      unit: "个",
      of: (rows) => exact(uncovered(rows).length),
    },
    {
      name: "超额人数",
      help: { zh: "包村或联户超过定额的人数", en: "persons over quota" },
      unit: "人",
      of: (rows, context) => exact(personsOver(rows, context)),
    },
  ],
  check: (rows, context) => [...uncoveredFindings(rows), ...quotaFindings(rows, context)],
};

type Line = Pick<Row, "unit" | "place"> & { readonly cells: Pick<Row["cells"], "text" | "has"> };

function withoutPerson(row: Row): Line {
  return {
    ...row,
    cells: { text: (key) => row.cells.text(key), has: (key) => key !== "person" && row.cells.has(key) },
  };
}

export function villagesOf(rows: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const villages = new Map<string, Line[]>();
  for (const row of rows) {
    const key = `${row.unit ?? ""} ${row.cells.text("village").replace(/\s/g, "")}`;
    if (row.cells.has("village")) villages.set(key, [...(villages.get(key) ?? []), row]);
  }
  return villages;
}

function coverage(rows: readonly Line[]): Exact | null {
  const villages = [...villagesOf(rows).values()];
  const covered = villages.filter((lines) => lines.some((line) => line.cells.has("person")));
  return percentOf(exact(covered.length), exact(villages.length));
}

function uncovered(rows: readonly Row[]): readonly (readonly Line[])[] {
  return [...villagesOf(rows).values()].filter((lines) => !lines.some((line) => line.cells.has("person")));
}

function uncoveredFindings(rows: readonly Row[]): readonly Finding[] {
  return uncovered(rows).map(([line]) =>
    finding("ledger.village-uncovered", "warning", line!.place, { village: line!.cells.text("village") }),
  );
}

/** A person's rows: villages and households, by name and sending unit, so that two of one name stay two. */
function personsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const persons = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [
      row.cells.text("person"),
      row.cells.knows("department") ? row.cells.text("department") : row.unit,
    ].join(" ");
    if (row.cells.has("person")) persons.set(key, [...(persons.get(key) ?? []), row]);
  }
  return [...persons.values()];
}

interface Load {
  readonly role: string;
  readonly villages: number;
  readonly quota: number | null;
  readonly households: Exact;
}

function loadOf(rows: readonly Row[], context: LedgerContext): Load {
  const role = rows[0]!.cells.text("role");
  const quota = /领导/.test(role)
    ? context.quotas.villagesOfLeader
    : /中层/.test(role)
      ? context.quotas.villagesOfCadre
      : null;
  const households = rows.reduce(
    (sum, { cells }) => sum.add((cells.knows("households") ? cells.number("households") : null) ?? 0),
    exact(0),
  );
  return { role, villages: villagesOf(rows).size, quota, households };
}

function personsOver(rows: readonly Row[], context: LedgerContext): number {
  return personsOf(rows).filter((own) => {
    const load = loadOf(own, context);
    const tooManyVillages = load.quota !== null && load.villages > load.quota;
    return tooManyVillages || load.households.compare(context.quotas.householdsOfPerson) > 0;
  }).length;
}

function quotaFindings(rows: readonly Row[], context: LedgerContext): readonly Finding[] {
  return personsOf(rows).flatMap((own) => {
    const { role, villages, quota, households } = loadOf(own, context);
    const place = own[0]!.cells.place("person");
    const findings: Finding[] = [];
    if (quota !== null && villages !== quota && !/县级/.test(role)) {
      const code = villages > quota ? "ledger.quota-over" : "ledger.quota-under";
      findings.push(finding(code, "warning", place, { role, count: villages, quota }));
    }
    if (households.compare(context.quotas.householdsOfPerson) > 0) {
      const facts = { count: Number(households.valueOf()), quota: context.quotas.householdsOfPerson };
      findings.push(finding("ledger.households-over", "warning", place, facts));
    }
    return findings;
  });
}
