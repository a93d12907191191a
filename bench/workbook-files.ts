import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../src/host/embedded/package/open-workbook";
import { gridsOf } from "../src/host/embedded/grids-of-model";
import { largeWorkbook } from "./support/large-workbook";

const LIBRARIES = ["exceljs", "xlsx-populate", "hucre", "sheetjs", "excelize-wasm"] as const;
const SIZES = [15_000, 100_000] as const;

interface FileCost {
  /** Seconds to read all cells, and to read, add a sheet of 200 x 12 and save. */
  readonly read: number;
  readonly add: number;
}

/**
 * Reading a large workbook and adding a result sheet to it, by our layer and, with `-- --libraries`, by the libraries that
 * people use for it; each library in a process of its own.
 */
export function run(): void {
  for (const rows of SIZES) {
    const path = largeWorkbook(rows);
    const own = ownCost(path);
    console.log(
      `${rows} x 20: our layer reads in ${seconds(own.read)}, reads, adds a sheet and saves in ${seconds(own.add)}`,
    );
    console.log(`  of that, adding the sheet and saving: ${seconds(own.saving)}`);
    if (process.env.BENCH_LIBRARIES !== "yes") continue;
    for (const library of LIBRARIES) printLibrary(library, path, own);
  }
  if (process.env.BENCH_LIBRARIES !== "yes") console.log("against the libraries: npm run bench -- --libraries");
}

function ownCost(path: string): FileCost & { readonly saving: number } {
  const bytes = new Uint8Array(readFileSync(path));
  const read = timed(() => gridsOf(openWorkbook(bytes, "大表.xlsx").model));
  let saving = 0;
  const add = timed(() => {
    const opened = openWorkbook(bytes, "大表.xlsx");
    saving = timed(() => {
      const sheet = opened.model.addSheet("结果");
      for (let row = 0; row < 200; row++) {
        for (let col = 0; col < 12; col++) sheet.setValue(row, col, col === 0 ? `${row}镇` : row + col / 4);
      }
      opened.save();
    });
  });
  return { read, add, saving };
}

function printLibrary(library: string, path: string, own: FileCost): void {
  const script = join(process.env.PROJECT_ROOT ?? "", "bench", "libraries", "measure-library.mjs");
  try {
    const printed = execFileSync(process.execPath, ["--max-old-space-size=3072", script, library, path], {
      encoding: "utf8",
      timeout: 300_000,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const cost = JSON.parse(printed.trim().split("\n").at(-1)!) as FileCost & { megabytes: number };
    const [read, add] = [cost.read / own.read, cost.add / own.add];
    console.log(
      `  ${library}: reads in ${seconds(cost.read)} (${read.toFixed(1)} times ours), adds in ${seconds(cost.add)} (${add.toFixed(1)} times), ${cost.megabytes} MB`,
    );
  } catch (error) {
    // A library that gives up on a file of this size is a figure too.
    console.log(`  ${library}: gave up: ${String(error).split("\n")[0]}`);
  }
}

function timed(task: () => void): number {
  const started = performance.now();
  task();
  return (performance.now() - started) / 1000;
}

function seconds(time: number): string {
  return `${time.toFixed(time < 1 ? 2 : 1)} s`;
}
