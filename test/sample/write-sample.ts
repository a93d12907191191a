import { writeFileSync } from "node:fs";
import { newWorkbook } from "../../src/host/embedded/package/new-workbook";
import { drawSampleCounty } from "./sample-workbook";

/** The bytes of the sample workbook; the same in every run. */
export function sampleBytes(): Uint8Array {
  const opened = newWorkbook();
  drawSampleCounty(opened.model);
  return opened.save();
}

/** Writes the sample to a path. */
export function writeSample(path: string): void {
  writeFileSync(path, sampleBytes());
}
