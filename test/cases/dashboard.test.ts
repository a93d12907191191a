import { readFileSync } from "node:fs";
import { join } from "node:path";
import { overviewOf } from "../../src/app/work/overview";
import { describeLedgers } from "../../src/core/ledgers/describe-ledgers";
import { planFromGrids } from "../../src/core/plan/plan-from-sheet";
import { countStates } from "../../src/core/plan/sheets/progress-sheet";
import { assess } from "../../src/core/scoring/assess";
import { periodDays } from "../../src/core/values/period";
import { gridsOf } from "../../src/host/embedded/grids-of-model";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { ledgerTexts } from "../../src/i18n/zh-CN/ledger-texts";

/** What the first page counts is what the lists and sheets hold, on the sample county. */
const SAMPLE = join(__dirname, "..", "..", "samples", "青山县2020年第二季度.xlsx");
const grids = gridsOf(openWorkbook(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx").model);
const { method, period } = assess({ grids });
const { quotas } = method.settings;
const dated = { today: "2020-06-20", nearDays: 15 };
const overview = overviewOf({ grids, roster: method.roster, period, quotas, ...dated });

test("the tasks of the first page are the plan's, state by state", () => {
  const counts = countStates(planFromGrids(grids).tasks, dated);
  const shown = Object.fromEntries(
    Object.keys(counts).map((state) => [state, overview.tasks.filter((task) => task.state === state).length]),
  );
  expect(shown).toEqual(counts);
  expect(overview.tasks).toHaveLength(16);
});

test("the open rectifications of the first page are those of 整改销号: 12 overdue, 8 open", () => {
  const units = method.roster.map(({ name }) => name);
  const context = { ...periodDays(period), units, quotas };
  const [clearance] = describeLedgers(
    { grids, units: method.roster, context, spotCheckPercent: 30, spotCheckSeed: "2020Q2" },
    ledgerTexts,
  );
  const county = clearance!.rows.find(({ cells }) => cells[0] === "全县")!.cells;
  const of = (state: string) => overview.rectifications!.filter((line) => line.state === state).length;
  expect(county.slice(3, 5)).toEqual([{ number: String(of("open")) }, { number: String(of("overdue")) }]);
  expect([of("overdue"), of("open")]).toEqual([12, 8]);
  const heading = clearance!.rows.findIndex(({ cells }) => cells[0] === ledgerTexts.heads.openItems);
  const listed = clearance!.rows.slice(heading + 1).filter(({ cells }) => typeof cells[7] === "string");
  expect(listed).toHaveLength(overview.rectifications!.length);
});
