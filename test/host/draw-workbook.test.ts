import { unzipSync, strFromU8 } from "fflate";
import { drawWorkbook } from "../../src/host/embedded/draw-workbook";
import { workbookOf } from "../../src/entries/cli/write-workbook";
import { templateSheets } from "../../src/app/make-template";
import { smallForm } from "../templates/small-form";

/** Forms are drawn without office.js, so that a worker can make them: they must be the files that the adapter writes. */
test("a workbook drawn on itself has, part by part, the bytes of the one that goes through office.js and the adapter", async () => {
  const sheets = templateSheets(smallForm(), null, "zh-CN");
  const [drawn, written] = [unzipSync(drawWorkbook(sheets)), unzipSync(await workbookOf(sheets, "表.xlsx"))];
  expect(Object.keys(drawn).sort()).toEqual(Object.keys(written).sort());
  for (const [name, bytes] of Object.entries(written))
    expect([name, strFromU8(drawn[name]!)]).toEqual([name, strFromU8(bytes)]);
});
