import { column } from "../method/columns/column";

/** Columns that most ledgers share, with the words by which counties head them. */
export const UNIT_COLUMN = column({
  key: "unit",
  header: ["乡镇", "Township"],
  words: ["单位", "乡镇名称", "所属乡镇", "镇", "责任乡镇", "考核对象", "报送单位", "乡(镇)", "镇(街道)"],
  isRequired: true,
  help: ["名册里的名称。", "A name of the roster."],
  example: "城关镇",
  width: 14,
});

export const NUMBER_COLUMN = column({
  key: "number",
  header: ["序号", "No."],
  words: ["编号"],
  help: ["序号。", "Number."],
  example: "1",
  width: 7,
});

export const NOTE_COLUMN = column({
  key: "note",
  header: ["备注", "Note"],
  words: ["说明"],
  help: ["其他说明。", "Anything else."],
  width: 18,
});
