const NUMBER = "[一二两三四五六七八九十]";
const COUNTED = "[个项类级季年村镇户人分件次点位条张本]";

/** A number word within a name: followed by what it counts and then by more of the name. */
const IN_NAME = new RegExp(
  `(?<![每第前后少多低高超缺达满足过于至到或、和及-])${NUMBER}(?=${COUNTED}(?![以不内扣加得计记的,，;；。以外为)）]|之内|之外|百分点|工作日|及以|月)[\\u4e00-\\u9fa5])`,
  "g",
);

const FIRST = 0xe010;
const DIGITS = "一二两三四五六七八九十";

/**
 * The text with number words that are part of a name hidden, so that they are no figures: 九年义务教育, 春秋两季, 三级医院.
 *
 * What is counted for points (每发生两起, 三次以上的) stays as it is.
 */
export function withNumbersNamed(text: string): string {
  return text.replace(IN_NAME, (word) => String.fromCharCode(FIRST + DIGITS.indexOf(word)));
}
