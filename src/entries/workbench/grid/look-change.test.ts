import { BooleanNumber, HorizontalAlign } from "@univerjs/presets";
import { PLAIN_LOOK, type CellLook } from "../../../host/embedded/model/style-table";
import { styleOf } from "./cell-style";
import { hex, lookChange } from "./look-change";

const hatched: CellLook = { ...PLAIN_LOOK, pattern: "lightUp", fill: null, patternColor: "#808080" };

describe("What a change of style in the grid changes in the workbook", () => {
  test("nothing, when the style is the one that was shown", () => {
    expect(lookChange(styleOf(hatched), styleOf(hatched))).toEqual({});
  });
  test("only the boldness, when a hatched cell is made bold: the hatch stays", () => {
    expect(lookChange(styleOf(hatched), { ...styleOf(hatched), bl: BooleanNumber.TRUE })).toEqual({ bold: true });
  });
  test("the fill, which takes the hatch's place", () => {
    expect(lookChange(styleOf(hatched), { ...styleOf(hatched), bg: { rgb: "#ff0" } })).toEqual({
      fill: "#FFFF00",
      pattern: null,
    });
  });
  test("the alignment and the number format", () => {
    const now = { ...styleOf(PLAIN_LOOK), ht: HorizontalAlign.RIGHT, n: { pattern: "0.00%" } };
    expect(lookChange(styleOf(PLAIN_LOOK), now)).toEqual({ horizontal: "right", numberFormat: "0.00%" });
  });
});

describe("Colours of the grid's picker as the file writes them", () => {
  test.each([
    ["#abc", "#AABBCC"],
    ["#12abEF", "#12ABEF"],
    ["rgb(255, 0, 16)", "#FF0010"],
    ["rgba(1,2,3,0.5)", "#010203"],
    ["red", null],
    [null, null],
  ])("%s is %s", (color, written) => expect(hex(color)).toBe(written));
});
