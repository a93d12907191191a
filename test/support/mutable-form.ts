import { newWorkbook } from "../../src/host/embedded/package/new-workbook";

/** A small returned form, as bytes that can be damaged: figures, texts and a hidden sheet. */
export function mutableForm(): Uint8Array {
  const { model, save } = newWorkbook();
  const form = model.addSheet("社会保障");
  const rows = [
    ["乡镇", "参保率(%)", "应发(人)"],
    ...["城关镇", "河口镇", "石门乡"].map((unit, k) => [unit, 95.5 + k, 120 + k]),
  ];
  rows.forEach((row, at) => row.forEach((value, col) => form.setValue(at, col, value)));
  const hidden = model.addSheet("填报标识");
  hidden.setValue(0, 0, "填报标识");
  hidden.visibility = "hidden";
  return save();
}
