import { foldText, foldWidth } from "../values/fold-text";
import type { CellPlace } from "../address";
import type { Grid } from "../grid";
import type { Method } from "../method/method";

/** A cell of the method that names a sheet, and what it says once it names the merged one. */
export interface Repointed {
  readonly item: string;
  readonly place: CellPlace;
  readonly was: string;
  readonly write: string;
}

/** The cells 取数 and 目标 of a method that name one of the renamed sheets, with the text that names the new one. */
export function repointCriteria(
  method: Method,
  grids: readonly Grid[],
  renamed: ReadonlyMap<string, string>,
): readonly Repointed[] {
  return method.criteria.flatMap(({ item, cells }) => {
    const places = cells ? [cells.source, cells.target] : [];
    return places.flatMap((place) => {
      const grid = grids.find(({ sheet }) => sheet === place.sheet);
      const was = grid?.texts[place.row]?.[place.col] ?? "";
      const write = [...renamed].reduce((text, [from, to]) => renameSheet(text, from, to), was);
      return write === was ? [] : [{ item, place, was, write }];
    });
  });
}

/**
 * A text of column names with one sheet's name changed; what is no sheet name stays.
 *
 * @example renameSheet("社保!实发/社保!应发", "社保", "社保(2020Q2)") // "社保(2020Q2)!实发/社保(2020Q2)!应发"
 */
export function renameSheet(text: string, from: string, to: string): string {
  return text.replace(
    /(?:'((?:[^']|'')+)'|([^!\uFF01'/\u00F7\uFF0F;\uFF1B\n]+?))(\s*[!\uFF01])/g,
    (whole, quoted, bare, sign: string) => {
      const name = String(quoted?.replaceAll("''", "'") ?? bare);
      const lead = quoted === undefined ? /^[\s≥≤>=<]*/.exec(name)![0] : "";
      if (foldText(name.slice(lead.length)) !== foldText(from)) return whole;
      const isPlain = !/[!'/÷,;\s]/.test(foldWidth(to));
      return `${lead}${isPlain ? to : `'${to.replaceAll("'", "''")}'`}${sign}`;
    },
  );
}
