import { EXCEL_SURFACE } from "./excel-surface";

/** What the API says about one class. `item` is the class of a collection's entries. */
export interface SurfaceClass {
  readonly name: string;
  readonly item: string | null;
  /** By client name. */
  readonly members: ReadonlyMap<string, SurfaceMember>;
}

export type SurfaceMember =
  | {
      readonly kind: "property";
      readonly name: string;
      readonly set: string;
      readonly type: string;
      readonly writable: boolean;
    }
  | { readonly kind: "navigation"; readonly name: string; readonly set: string; readonly type: string }
  | {
      readonly kind: "method";
      readonly name: string;
      readonly set: string;
      readonly type: string;
      readonly params: readonly SurfaceParam[];
    };

export interface SurfaceParam {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
}

/** The whole API: classes and the values of its enumerations. */
export interface Surface {
  readonly classes: ReadonlyMap<string, SurfaceClass>;
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads the generated table. A line begins with `class` (name, set, class of the entries), `enum` (name, values) or the
 * member's sign: `.` read only, `=` writable, `>` another object, `:` method with result and parameters.
 */
export function readSurface(text: string = EXCEL_SURFACE): Surface {
  const classes = new Map<string, SurfaceClass>();
  const enums = new Map<string, ReadonlySet<string>>();
  let members = new Map<string, SurfaceMember>();
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const [head = "", ...rest] = line.split(" ");
    if (head === "class") {
      members = new Map();
      classes.set(rest[0]!, { name: rest[0]!, item: rest[2] ?? null, members });
    } else if (head === "enum") {
      enums.set(rest[0]!, new Set(rest[1]!.split(",")));
    } else {
      members.set(head.slice(1), readMember(head, rest));
    }
  }
  return { classes, enums };
}

function readMember(head: string, [set = "", type = "", ...params]: readonly string[]): SurfaceMember {
  const name = head.slice(1);
  switch (head[0]) {
    case ":":
      return { kind: "method", name, set, type, params: params.map(readParam) };
    case ">":
      return { kind: "navigation", name, set, type };
    default:
      return { kind: "property", name, set, type, writable: head[0] === "=" };
  }
}

function readParam(text: string): SurfaceParam {
  const [label = "", type = "any"] = text.split(":");
  return { name: label.replace("?", ""), optional: label.endsWith("?"), type };
}

/** The sets that a host offers, such as { ExcelApi: "1.14" }. */
export type ApiSets = Readonly<Record<string, string>>;

/** Whether a host with `sets` has a member that came with ExcelApi `needed`. @example offers({ ExcelApi: "1.14" }, "1.9") // true */
export function offers(sets: ApiSets, needed: string): boolean {
  const question = `${sets.ExcelApi ?? ""} ${needed}`;
  const answer = ANSWERS.get(question) ?? compareSets(sets, needed);
  ANSWERS.set(question, answer);
  return answer;
}

/** Every action asks; there are some fourteen answers. */
const ANSWERS = new Map<string, boolean>();

function compareSets(sets: ApiSets, needed: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = (sets.ExcelApi ?? "0.0").split(".").map(Number);
  const [major = 0, minor = 0] = needed.split(".").map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
