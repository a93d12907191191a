import { readIdentity } from "./identity";
import type { ReturnedFile } from "./returned-file";
import type { Template } from "./template";

/**
 * The form that is being collected, where nobody says which: the one that most files carry, so that a single stray file of another
 * year or version is the one that is turned away. Where two are as many, the later period counts, then the version. Null when
 * no file carries a form.
 *
 * Copies for one township hold its own row only; together they give back the rows of all.
 */
export function chooseTemplate(files: readonly ReturnedFile[]): Template | null {
  const groups = new Map<string, Template[]>();
  for (const template of carried(files)) {
    const key = JSON.stringify([template.id, template.county, template.period, template.version]);
    groups.set(key, [...(groups.get(key) ?? []), template]);
  }
  const [most] = [...groups.values()].sort(
    (a, b) =>
      b.length - a.length ||
      compare(b[0]!.period, a[0]!.period) ||
      compare(a[0]!.id, b[0]!.id) ||
      compare(a[0]!.version, b[0]!.version),
  );
  return most ? joined(most) : null;
}

/** By file name, so that the order of the files does not matter. */
function carried(files: readonly ReturnedFile[]): readonly Template[] {
  return [...files]
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((file) => {
      const identity = file.kind === "opened" ? readIdentity(file.grids) : null;
      return identity?.kind === "found" ? [identity.template] : [];
    });
}

function joined(templates: readonly Template[]): Template {
  const whole = templates.find(({ unit }) => unit === null);
  if (whole) return whole;
  const [first] = templates;
  const sheets = first!.sheets.map((sheet, at) => {
    const rows = templates.flatMap((one) => one.sheets[at]!.rows);
    const own = first!.units.flatMap((unit) => rows.find((row) => row.unit === unit) ?? []);
    return { ...sheet, rows: own };
  });
  return { ...first!, unit: null, sheets };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
