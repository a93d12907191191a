import * as v from "valibot";
import type { Grid } from "../grid";
import type { SheetSpec } from "../sheets/sheet-spec";
import type { Template } from "./template";
import { templateVersion } from "./template-version";

/** The hidden sheet by which a returned file is known, whatever its name. Excel and WPS keep hidden sheets. */
export const IDENTITY_SHEET = "填报标识";

const MARK = "填报标识";

/** Excel keeps at most 32,767 characters in a cell. */
const PIECE = 30000;

const Column = v.object({
  header: v.string(),
  type: v.picklist(["unit", "text", "number", "whole", "percent", "day", "choice"]),
  unit: v.nullable(v.string()),
  isRequired: v.boolean(),
  min: v.nullable(v.string()),
  max: v.nullable(v.string()),
  choices: v.array(v.string()),
  help: v.string(),
  example: v.string(),
  atMost: v.nullable(v.string()),
  width: v.number(),
});

const Sheet = v.object({
  kind: v.picklist([
    "indicators",
    "rectification",
    "supervision",
    "projects",
    "responsibility",
    "visits",
    "monthlyLists",
    "households",
    "sheet",
  ]),
  name: v.string(),
  title: v.string(),
  columns: v.array(Column),
  rows: v.array(v.object({ unit: v.string(), previous: v.array(v.nullable(v.string())) })),
  spareRows: v.number(),
});

const TemplateShape = v.object({
  id: v.string(),
  version: v.string(),
  county: v.string(),
  period: v.string(),
  unit: v.nullable(v.string()),
  units: v.array(v.string()),
  sheets: v.array(Sheet),
});

/** The identity of a form as a hidden sheet. */
export function identitySheet(template: Template): SheetSpec {
  // In the order of the shape, so that a form has the same identity whether it was made or read back.
  const text = JSON.stringify(v.parse(TemplateShape, template));
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, i) =>
    text.slice(i * PIECE, (i + 1) * PIECE),
  );
  const rows = [
    [MARK, template.id],
    ["版本", template.version],
    ["考核期", template.period],
    ["单位", template.unit ?? ""],
    ...pieces.map((piece, i) => [`定义${i + 1}`, piece]),
  ];
  return {
    name: IDENTITY_SHEET,
    tabColor: null,
    rows: rows.map((cells) => ({ cells, height: null })),
    columns: [{ width: 12 }, { width: 60 }],
    merges: [],
    frozen: { rows: 0, cols: 0 },
    styles: [],
    conditionalFormats: [],
    validations: [],
    links: [],
    print: null,
    isProtected: true,
    visibility: "hidden",
    showGridlines: true,
  };
}

/** none: the file has no identity; broken: it has one that cannot be read or was changed. */
export type IdentityReading =
  { readonly kind: "found"; readonly template: Template } | { readonly kind: "none" } | { readonly kind: "broken" };

/** The identity that a file carries. One whose definition was changed by hand is broken: its version no longer fits. */
export function readIdentity(grids: readonly Grid[]): IdentityReading {
  const grid = grids.find(({ texts }) => texts[0]?.[0] === MARK);
  if (!grid) return { kind: "none" };
  const text = grid.texts.flatMap((row) => (/^定义\d+$/.test(row[0] ?? "") ? [String(row[1] ?? "")] : [])).join("");
  const parsed = parse(text);
  const checked = parsed === undefined ? null : v.safeParse(TemplateShape, parsed);
  if (!checked?.success) return { kind: "broken" };
  const template = checked.output;
  return templateVersion(template) === template.version ? { kind: "found", template } : { kind: "broken" };
}

/** Undefined for a text that is no JSON: somebody's typing in the hidden sheet is no mistake of ours. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
