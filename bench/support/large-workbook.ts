import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { largeSheet } from "./large-sheet";

declare const process: { readonly env: { readonly PROJECT_ROOT: string } };

/** The path of a workbook with one large sheet, made once and kept in .cache; written by a library that is not ours. */
export function largeWorkbook(rows: number): string {
  const folder = join(process.env.PROJECT_ROOT, ".cache", "bench");
  const path = join(folder, `${rows}x20.xlsx`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const sheet = utils.aoa_to_sheet(largeSheet(rows, 20_200_630).values as unknown[][], { dense: true });
  const book = utils.book_new(sheet, "大表");
  writeFileSync(
    path,
    write(book, { type: "buffer", bookType: "xlsx", compression: true, bookSST: true }) as Uint8Array,
  );
  return path;
}
