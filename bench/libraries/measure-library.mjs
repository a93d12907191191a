// node measure-library.mjs NAME FILE: reads a workbook's cells, then reads it, adds a sheet of 200 x 12 and saves, with one
// library in a process of its own; prints seconds and the most memory as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [name, file] = process.argv.slice(2);
const bytes = readFileSync(file);
const rows = Array.from({ length: 200 }, (_, row) =>
  Array.from({ length: 12 }, (_, col) => (col ? row + col / 4 : `${row}镇`)),
);

/** Each gives a way to read (and how many cells it saw) and a way to add; null where the library has none. */
const LIBRARIES = {
  exceljs: () => {
    const ExcelJS = require("exceljs");
    const load = async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes);
      return book;
    };
    return {
      read: async () => {
        let cells = 0;
        (await load()).eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => cells++)));
        return cells;
      },
      add: async () => {
        const book = await load();
        book.addWorksheet("结果").addRows(rows);
        return (await book.xlsx.writeBuffer()).byteLength;
      },
    };
  },
  "xlsx-populate": () => {
    const Populate = require("xlsx-populate");
    return {
      read: async () => {
        const book = await Populate.fromDataAsync(bytes);
        return countCells(book.sheets().flatMap((sheet) => sheet.usedRange().value()));
      },
      add: async () => {
        const book = await Populate.fromDataAsync(bytes);
        book.addSheet("结果").cell("A1").value(rows);
        return (await book.outputAsync()).length;
      },
    };
  },
  hucre: async () => {
    const { openXlsx, saveXlsx, readXlsx } = await import("hucre");
    return {
      read: async () => countCells((await readXlsx(bytes)).sheets.flatMap((sheet) => sheet.rows)),
      add: async () => {
        const book = await openXlsx(bytes);
        book.sheets.push({ name: "结果", rows });
        return (await saveXlsx(book)).length;
      },
    };
  },
  sheetjs: () => {
    const XLSX = require("@e965/xlsx");
    const load = () => XLSX.read(bytes, { dense: true });
    return {
      read: () => {
        const book = load();
        return countCells(
          Object.values(book.Sheets).flatMap((sheet) => XLSX.utils.sheet_to_json(sheet, { header: 1 })),
        );
      },
      add: () => {
        const book = load();
        XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "结果");
        return XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true }).length;
      },
    };
  },
  "excelize-wasm": async () => {
    const { init } = require("excelize-wasm");
    const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
    const sound = (answer) => {
      if (answer.error) throw new Error(answer.error);
      return answer;
    };
    return {
      read: () => {
        const book = sound(excelize.OpenReader(bytes));
        return countCells(book.GetSheetList().list.flatMap((sheet) => sound(book.GetRows(sheet)).result));
      },
      add: () => {
        const book = sound(excelize.OpenReader(bytes));
        sound(book.NewSheet("结果"));
        rows.forEach((row, at) => sound(book.SetSheetRow("结果", `A${at + 1}`, row)));
        return sound(book.WriteToBuffer()).buffer.length;
      },
    };
  },
};

function countCells(table) {
  let cells = 0;
  for (const row of table)
    for (const cell of row ?? []) cells += cell === null || cell === undefined || cell === "" ? 0 : 1;
  return cells;
}

const { read, add } = await LIBRARIES[name]();
const timed = async (task) => {
  const started = performance.now();
  const seen = await task();
  return { seconds: (performance.now() - started) / 1000, seen };
};
const first = await timed(read);
const second = await timed(add);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  JSON.stringify({ read: first.seconds, cells: first.seen, add: second.seconds, bytes: second.seen, megabytes }),
);
// One of them keeps its runtime alive.
process.exit(0);
