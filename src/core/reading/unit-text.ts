import { foldText } from "../values/fold-text";
import { readUnit } from "../values/unit-of-measure";

const WRITTEN_UNIT = /^(?:[万亿千百十]*(?:元|人|户|亩|吨|米|斤)|.{0,3}[/／].{1,8}|[μuµ㎍]?g\/m[3³]|[%％‰])$/;

/** Whether a folded text is a unit of measure and nothing else. @example isUnitText("万元") // true */
export function isUnitText(folded: string): boolean {
  return (
    folded.length <= 10 &&
    folded !== "" &&
    !/^[十百千]$/.test(folded) &&
    (readUnit(folded) !== null || (WRITTEN_UNIT.test(folded) && !/\d{2}/.test(folded)))
  );
}

/**
 * The unit of measure that a label states: in brackets at its end (年末人口数(万人)), behind a slash (种植面积/亩), behind a
 * comma in brackets, or as its last word (得分 is in 分). Null when it states none.
 *
 * @example unitOfLabel("种植成本/(元/亩)") // "元/亩"
 */
export function unitOfLabel(label: string): string | null {
  const folded = foldText(label);
  const brackets = [...folded.matchAll(/[([]([^()[\]]+)[)\]]/g)].map((match) => match[1]!).reverse();
  for (const inside of brackets) {
    const unit = inside
      .split(/[,,、;;]/)
      .map((part) => part.replace(/^单位[::]?/, ""))
      .find(isUnitText);
    if (unit !== undefined) return unit;
  }
  const slash = /^[^/]{2,}\/([^/()]+)$/.exec(folded)?.[1];
  if (slash !== undefined && isUnitText(slash)) return slash;
  const end = /(?:单位|计量单位)[::](.+)$/.exec(folded)?.[1];
  if (end !== undefined && isUnitText(end)) return end;
  return POINTS.test(folded) ? "分" : null;
}

const POINTS =
  /^(?:标准|配|得|总|满|扣|加|减|评|自评|实得|应得|基础|基本|考核|核定|最终|综合|折算|平均)分(?:值|数)?$|^分[值数]$|得分$/;

/** The units of a sheet's note 单位:户、%; empty when the text is no such note. */
export function unitsOfNote(text: string): readonly string[] {
  const folded = foldText(text);
  const stated =
    /(?:计量|金额|面积|数量|货币)?单位(?:\([^)]*\))?[::](.+?)[)\]]?$/.exec(folded)?.[1] ?? bareNote(folded);
  if (stated === undefined) return [];
  return stated
    .split(/[、,,;;]|及|和/)
    .map((part) => part.replace(/^.*[::]/, ""))
    .filter(isUnitText);
}

/** (万元) or （%） alone in a cell. */
function bareNote(folded: string): string | undefined {
  return /^[([]([^()[\]]{1,8})[)\]]$/.exec(folded)?.[1];
}

/** Whether a text is a note of the sheet's unit: 单位:万元. */
export function isUnitNote(text: string): boolean {
  return unitsOfNote(text).length > 0;
}
