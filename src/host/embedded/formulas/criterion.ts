import type { CellValue } from "../../../core/grid";
import { isCellError } from "../../../core/grid";

/**
 * Whether a value meets a criterion of COUNTIF and SUMIF: a value, or a text such as `>=60`, `<>无` or `*镇` with
 * Excel's signs for any letters.
 */
export function matchesCriterion(value: CellValue, criterion: CellValue): boolean {
  if (isCellError(criterion)) return isCellError(value) && value.error === criterion.error;
  const [, sign = "=", rest = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(String(criterion ?? ""))!;
  const wanted = rest.trim() === "" || Number.isNaN(Number(rest)) ? rest : Number(rest);
  if (sign === "=") return isSame(value, wanted);
  if (sign === "<>") return !isSame(value, wanted);
  if (typeof value !== typeof wanted || value === null || isCellError(value)) return false;
  switch (sign) {
    case "<":
      return value < wanted;
    case "<=":
      return value <= wanted;
    case ">":
      return value > wanted;
    default:
      return value >= wanted;
  }
}

function isSame(value: CellValue, wanted: string | number): boolean {
  if (typeof wanted === "number")
    return value === wanted || (typeof value === "string" && Number(value) === wanted && value !== "");
  if (wanted === "") return value === null || value === "";
  return typeof value === "string" && pattern(wanted).test(value);
}

/** * stands for any letters, ? for one, ~ before either for itself. */
function pattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    return `\\${part.at(-1)!}`;
  });
  return new RegExp(`^${source}$`, "iu");
}
