import { collectedSheets, collectReturns, openReturns } from "../src/app/collect-returns";
import { ledgerTemplate } from "../src/core/templates/ledger-template";
import { SUPERVISION } from "../src/core/ledgers/supervision";
import { formFile, openFrom, typedFile } from "../test/templates/form-files";

const FILES = 60;
const ROWS = 40;

/** How long sixty returned forms of forty rows each take to be opened, checked and merged; the bar is 20 seconds. */
export async function run(): Promise<void> {
  const units = Array.from(
    { length: FILES },
    (_, k) => `${"甲乙丙丁戊己庚辛壬癸"[k % 10]!}${"东南西北中上"[Math.floor(k / 10)]!}镇`,
  );
  const form = ledgerTemplate(SUPERVISION, { county: "青山县", period: "2020Q2", units });
  const problem = form.sheets[0]!.columns.findIndex(({ header }) => header === "问题");
  const blank = await formFile(form, null);
  const files = new Map<string, Uint8Array>();
  for (const unit of units) {
    const typed = Array.from({ length: ROWS }, (_, row) => [
      { sheet: form.sheets[0]!.name, row, column: 0, value: unit },
      { sheet: form.sheets[0]!.name, row, column: problem, value: `问题${row + 1}` },
    ]).flat();
    files.set(`${unit}.xlsx`, await typedFile(blank, form, typed));
  }
  const started = performance.now();
  const opened = await openReturns([...files.keys()], openFrom(files), "zh-CN");
  const read = performance.now();
  const result = collectReturns(form, opened)!;
  collectedSheets(result, "zh-CN");
  const done = performance.now();
  const rows = result.returns.reduce((sum, { merged }) => sum + merged, 0);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2);
  console.log(
    `${FILES} files, ${rows} rows merged: opened in ${seconds(started, read)} s, checked and merged in ${seconds(read, done)} s`,
  );
  if (done - started > 20_000) throw new Error("sixty files took more than 20 seconds");
}
