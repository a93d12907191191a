import { smallCounty } from "../../../test/golden/small-county";
import { sheetTexts as english } from "../../i18n/en/sheet-texts";
import { sheetTexts as chinese } from "../../i18n/zh-CN/sheet-texts";
import type { CellRange } from "../address";
import type { Assessment, Standing } from "../scoring/assessment";
import { exact } from "../values/exact";
import { describeResults } from "./describe-results";
import type { SheetSpec, SpecCell } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { displayWidth } from "./text-width";

const STAMP = { runNumber: "7", state: "final", dataAsOf: "2020-07-02" } as const;

function described(assessment: Assessment, texts: SheetTexts = chinese, taken: readonly string[] = []) {
  return describeResults(assessment, STAMP, taken, texts);
}

/** The small county with every standing changed. */
function county(change: (standing: Standing, index: number) => Partial<Standing>): Assessment {
  const assessment = smallCounty();
  return { ...assessment, standings: assessment.standings.map((one, index) => ({ ...one, ...change(one, index) })) };
}

const UNRANKED = county((one) => (one.vetoes.length > 0 ? { rank: null, movement: null, band: null } : {}));
const CLASSES = county((_, index) => ({ unitClass: index < 2 ? "川道组" : "山区组", classRank: exact(index + 1) }));
const WEIGHED = county(() => ({ comprehensive: exact("8.5") }));
const ALONE: Assessment = { ...smallCounty(), standings: smallCounty().standings.slice(0, 1) };
const NOBODY: Assessment = { ...smallCounty(), standings: [], targets: [] };
const NO_BANDS: Assessment = {
  ...county(() => ({ band: null })),
  method: { ...smallCounty().method, settings: { ...smallCounty().method.settings, bands: [] } },
};
const SUPPLIES = Array.from({ length: 60 }, (_, index) => ({
  ...smallCounty().standings[1]!,
  unit: `第${index + 1}乡`,
}));
const MANY: Assessment = { ...smallCounty(), standings: SUPPLIES };

const COUNTIES: readonly (readonly [string, Assessment])[] = [
  ["as it is", smallCounty()],
  ["with a unit out of the ranking", UNRANKED],
  ["with classes", CLASSES],
  ["with a share in a comprehensive result", WEIGHED],
  ["of one township", ALONE],
  ["of none", NOBODY],
  ["without bands", NO_BANDS],
  ["of sixty", MANY],
];

const CASES = COUNTIES.flatMap(([name, assessment]) =>
  [chinese, english].flatMap((texts) => described(assessment, texts).map((spec) => [name, spec.name, spec] as const)),
);

describe.each(CASES)("a county %s: sheet %s", (_name, _sheet, spec) => {
  test("has whole rows, and nothing points outside of it", () => {
    for (const row of spec.rows) expect(row.cells).toHaveLength(spec.columns.length);
    const ranges = [
      ...spec.merges,
      ...spec.styles.map(({ range }) => range),
      ...spec.conditionalFormats.map((one) => one.range),
    ];
    for (const range of ranges) expect(isInside(range, spec)).toBe(true);
    for (const link of spec.links) expect(link.row < spec.rows.length && link.col < spec.columns.length).toBe(true);
  });

  test("merges nothing twice and hides no text under a merge", () => {
    const covered = new Set<string>();
    for (const { top, left, bottom, right } of spec.merges) {
      for (let row = top; row <= bottom; row++) {
        for (let col = left; col <= right; col++) {
          expect(covered.has(`${row},${col}`)).toBe(false);
          covered.add(`${row},${col}`);
          if (row !== top || col !== left) expect(spec.rows[row]!.cells[col]).toBeNull();
        }
      }
    }
  });

  test("shows every number whole: its column is as wide as the number", () => {
    spec.rows.forEach((row) =>
      row.cells.forEach((cell, col) => {
        if (isNumber(cell)) expect(displayWidth(cell.number)).toBeLessThanOrEqual(spec.columns[col]!.width);
      }),
    );
  });

  test("prints on A4, one page wide, with all its rows", () => {
    expect(spec.print).toMatchObject({
      area: { top: 0, left: 0, bottom: spec.rows.length - 1, right: spec.columns.length - 1 },
    });
    expect(spec.name.length).toBeLessThanOrEqual(31);
  });
});

function isInside({ top, left, bottom, right }: CellRange, spec: SheetSpec): boolean {
  return (
    top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < spec.rows.length && right < spec.columns.length
  );
}

function isNumber(cell: SpecCell): cell is { readonly number: string } {
  return typeof cell === "object" && cell !== null && "number" in cell;
}

function textsOf(spec: SheetSpec): string {
  return spec.rows.flatMap((row) => row.cells.map((cell) => (typeof cell === "string" ? cell : ""))).join("\n");
}

test("a user's 季度排名 keeps its name and the links follow the new one", () => {
  const specs = described(smallCounty(), chinese, ["季度排名", "得分明细"]);
  expect(specs.slice(0, 2).map(({ name }) => name)).toEqual(["季度排名(2020Q2)", "得分明细(2020Q2)"]);
  expect(specs[0]!.links[0]!.target.sheet).toBe("得分明细(2020Q2)");
});

test("the sheets of a further method end in its name and speak of what it assesses", () => {
  const departments = { ...smallCounty(), method: { ...smallCounty().method, suffix: "部门" } };
  const [ranking] = described(departments);
  expect(ranking!.name).toBe("季度排名·部门");
  expect(ranking!.rows[0]!.cells[0]).toBe("某县2020年第二季度部门考核排名表");
});

test("a half-year and a year have rankings of their own name", () => {
  const named = (period: Assessment["period"]) => described({ ...smallCounty(), period })[0]!.name;
  expect(named({ kind: "half", year: 2020, half: 1 })).toBe("半年排名");
  expect(named({ kind: "year", year: 2020 })).toBe("年度排名");
});

test("a final run bears no mark of a draft and says up to which day its data reach", () => {
  const [ranking] = described(smallCounty());
  expect(textsOf(ranking!)).not.toContain("草稿");
  expect(textsOf(ranking!)).toContain("数据截至2020年7月2日;运行编号 7;定稿。");
});

test("a unit out of the ranking has the word in place of a number, and its score in brackets", () => {
  const [ranking] = described(UNRANKED);
  const row = ranking!.rows.findIndex(({ cells }) => cells[1] === "东岭乡");
  expect(ranking!.rows[row]!.cells.slice(0, 3)).toEqual(["不排名", "东岭乡", { number: "96.00" }]);
  const bracketed = ranking!.styles.find(({ style }) => style.numberFormat === `"("0.00")"`);
  expect(bracketed!.range).toEqual({ top: row, left: 2, bottom: row, right: 2 });
});

test("sheets without anything to show say so", () => {
  const empty = described({ ...NOBODY, findings: [] });
  expect(empty.map(textsOf).join("\n")).toContain("本期没有一票否决事项。");
  expect(empty.map(textsOf).join("\n")).toContain("没有发现问题。");
});

test("what a finding blocks is not described", () => {
  expect(() => described({ ...smallCounty(), isComplete: false })).toThrow("expected a complete assessment");
});
