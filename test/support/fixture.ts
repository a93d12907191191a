import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Bundled programs stand elsewhere and are told where the project is. */
const FOLDER = join(process.env.PROJECT_ROOT ?? join(__dirname, "..", ".."), "test", "fixtures");

/** The bytes of a workbook of test/fixtures. @example fixture("bad/bomb.xlsx") */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** The names of all files of a folder of test/fixtures. */
export function fixtureNames(folder: string): string[] {
  return readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`);
}
