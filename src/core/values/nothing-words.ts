import { foldText } from "./fold-text";

/**
 * What an office means where it writes a word instead of a figure: the item does not concern the unit (缺项), or there is no
 * figure to give.
 */
export type NothingMeaning = "notApplicable" | "noFigure";

const NOT_APPLICABLE =
  /^(?:缺项|不涉及|不适用|不考核|不参与(?:考核)?|免考(?:核)?|未涉及|无此项|无该项|无此项(?:工作|任务|目标)|无(?:任务|考核任务|目标任务)|不计分|不评分|N\/A|NA)$/i;
const NO_FIGURE =
  /^(?:[-—–―－─━_]{1,6}|\/{1,2}|\\|…{1,3}|\.{3,6}|。{3,6}|·{3,6}|×|无|暂无|暂缺|没有|空|空缺|未统计|不统计|未报|未上报|未报送|未填|未填报|待定|待报|待统计|不详|缺|缺失|无数据|暂无数据|无资料|NULL|None)$/i;

/**
 * Reads the words and signs for "nothing": null when the text is none of them. None of them is ever zero.
 *
 * @example readNothing("—") // "noFigure"
 * @example readNothing("不涉及") // "notApplicable"
 */
export function readNothing(text: string): NothingMeaning | null {
  const plain = foldText(text).replace(/^[(\[【]|[)\]】]$/g, "");
  if (NOT_APPLICABLE.test(plain)) return "notApplicable";
  return NO_FIGURE.test(plain) ? "noFigure" : null;
}
