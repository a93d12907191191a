import { execFileSync } from "node:child_process";
import { EXCEL_SURFACE } from "./excel-surface";
import { argumentsFit } from "./argument-check";
import { offers, readSurface } from "./surface";

const surface = readSurface();

it("is what the generator makes of the installed types", () => {
  const made = execFileSync(process.execPath, ["scripts/generate-surface.mjs", "--print"], { encoding: "utf8" });
  expect(made).toContain(EXCEL_SURFACE);
});

it("knows a range's members, what may be set, and when they came", () => {
  const range = surface.classes.get("Range")!.members;
  expect(range.get("values")).toEqual({
    kind: "property",
    name: "values",
    set: "1.1",
    type: "any[][]",
    writable: true,
  });
  expect(range.get("text")).toMatchObject({ kind: "property", writable: false });
  expect(range.get("format")).toMatchObject({ kind: "navigation", type: "RangeFormat" });
  expect(range.get("getMergedAreasOrNullObject")).toMatchObject({ kind: "method", set: "1.13", type: "RangeAreas" });
  expect(range.get("load")).toBeUndefined();
  expect(surface.classes.get("WorksheetCollection")!.item).toBe("Worksheet");
  expect(surface.enums.get("SheetVisibility")).toEqual(new Set(["Visible", "Hidden", "VeryHidden"]));
});

it.each([
  ["1.14", "1.9", true],
  ["1.14", "1.14", true],
  ["1.9", "1.10", false],
  ["2.0", "1.21", true],
])("a host with ExcelApi %s offers what came with %s: %s", (have, needed, offered) => {
  expect(offers({ ExcelApi: have }, needed)).toBe(offered);
});

it.each([
  ["getCell", [0, 1], true],
  ["getCell", [0], false],
  ["getCell", ["0", 1], false],
  ["getCell", [0, 1, 2], false],
  ["getCell", [0, 1, null], true],
  ["merge", [null], true],
  ["merge", ["yes"], false],
  ["getSpecialCells", ["Blanks", null], true],
  ["getSpecialCells", ["Empties", null], false],
  ["getBoundingRect", ["A1"], true],
  ["getBoundingRect", [{ className: "Range" }], true],
  ["getBoundingRect", [{ className: "Worksheet" }], false],
])("range.%s(%j) fits: %s", (name, args, fitting) => {
  const member = surface.classes.get("Range")!.members.get(name)!;
  expect(member.kind === "method" && argumentsFit(surface, member.params, args)).toBe(fitting);
});
