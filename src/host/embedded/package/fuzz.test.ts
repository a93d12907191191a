import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fixture } from "../../../../test/support/fixture";
import { fuzzPackage, openedOrRefused } from "../../../../test/support/fuzz-package";
import { makePackage } from "../../../../test/support/make-package";

describe("whatever happened to a file on its way, it is opened or refused with a reason", () => {
  test.each([
    ["kitchen.xlsx", 150],
    ["kitchen.xls", 60],
    ["kitchen.ods", 60],
    ["html_gbk.xls", 100],
    ["gbk.csv", 100],
  ])("%s", (name, rounds) => {
    const report = fuzzPackage(fixture(name), name, rounds, 20_200_630);
    expect(report.opened + [...report.refused.values()].reduce((sum, count) => sum + count, 0)).toBe(rounds);
    expect(report.slowest).toBeLessThan(10_000);
  });

  test("damage inside the parts, packed again with right checksums", () => {
    const parts = unzipSync(
      makePackage({
        sheets: [
          `<cols><col min="1" max="2" width="9"/></cols><sheetData><row r="1"><c r="A1" s="1"><f>B1</f><v>1</v></c></row></sheetData>`,
        ],
        strings: "<si><t>甲</t></si>",
      }),
    );
    const damage = fc.record({
      part: fc.constantFrom(...Object.keys(parts)),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(6),
      text: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom("<", "/>", '"', "&", "-1", "1e9", "<!--", "99999999", " r='1'"),
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const changed = { ...parts };
        for (const { part, at, length, text } of damages) {
          const before = strFromU8(changed[part]!);
          const place = Math.floor(at * before.length);
          changed[part] = strToU8(before.slice(0, place) + text + before.slice(place + length));
        }
        openedOrRefused(zipSync(changed), "x.xlsx", JSON.stringify(damages));
      }),
      { numRuns: 250 },
    );
  });
});
