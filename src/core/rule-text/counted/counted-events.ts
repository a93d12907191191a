import { FIGURE, MEASURE, PIECE, TIME } from "./counted-words";

/** Private characters that stand for words of place where being there is counted like anything that happens. */
const PLACES: readonly (readonly [string, string])[] = [
  ["\ue010", "排名末位"],
  ["\ue011", "排名倒数第1"],
  ["\ue012", "末位"],
  ["\ue013", "排名靠后"],
];
const FIRST = 0xe020;

/**
 * Figures that only tell which of the things is counted: 死亡1人的道路交通事故, 超过3天未修复, 连续2次, and 春秋2季. A bar for the
 * things counted is none of these.
 */
const FIGURES = new RegExp(
  "(?<=1起)(?:死亡|重伤|受伤|亡)\\d+人(?:以上)?(?=的[^,;扣不]{2})|(?<=发生)(?:死亡|重伤|亡)\\d+人(?:以上)?(?=的[^,;扣不]{2})" +
    `|(?:超过?|逾期|满|达)\\d+(?:${TIME})(?:以上)?(?=[未仍不没])` +
    `|连续\\d+(?:次|个月|个季度|个工作日|天|年|期)(?:以上)?(?=[^\\d扣加,;的])` +
    "|[2-9]个100%(?=[的要标])" +
    "|[1-4](?=等(?:奖|功|次))" +
    "|(?<=、[^\\d,;、每]{1,8})[2-9](?=季|方面)" +
    `|(?<=等)\\d+(?=(?:${PIECE}|类|方面)[^\\d,;扣加]{2})`,
  "g",
);

const SIZE = `(?:${MEASURE}|人|户)`;
const SIZED =
  "(?=(?:的)?[^\\d,;。每扣加得计]{0,10}(?:的)?,?(?:发现|发生|出现|有)?(?:每|1)(?![^扣加得计]{0,3}\\k<unit>))";
/** 5-10亩的, 1亿元以上5亿元以下项目: the size of the things that are counted, in another unit than they are counted in. */
const BANDS = new RegExp(
  `(?<![\\d.每])(?:${FIGURE}${SIZE}?[-至到~](?:${FIGURE})(?<unit>${SIZE})(?:以[上下内])?${SIZED}` +
    `)|(?<![\\d.每])${FIGURE}(?<from>${SIZE})以[上下](?:,?(?:且|不足|不满)?${FIGURE}\\k<from>(?:以下)?)?${SIZED.replace("unit", "from")}`,
  "g",
);
const [OPENED, CLOSED] = ["\ue02b", "\ue02c"];

function hiddenBand(band: string): string {
  return `${OPENED}${band.replace(/\d/g, (digit) => String.fromCharCode(FIRST + Number(digit)))}${CLOSED}`;
}

/** The text with such figures hidden. */
export function maskedEvents(text: string): string {
  const hidden = text
    .replace(BANDS, hiddenBand)
    .replace(FIGURES, (found) =>
      found.replace(/\d/g, (digit) => String.fromCharCode(FIRST + Number(digit))).replace("以上", "\ue02a"),
    );
  return PLACES.reduce(
    (words, [sign, name]) => words.replace(new RegExp(`${name}(?=(?:的)?,?每[次月期](?:再)?[扣加])`, "g"), sign),
    hidden,
  );
}

const HIDDEN = new RegExp(
  `${OPENED}[^${CLOSED}]*${CLOSED}|(?:连续|超过?|逾期|满|达|死亡|重伤|受伤|亡|等)?[\ue020-\ue029]+(?:${TIME}|${PIECE}|季|%)?\ue02a?|[\ue010-\ue013]`,
  "g",
);

/** The name with what was hidden left out: it says which things are counted, and nothing else. */
export function withoutEventFigures(name: string): string {
  return name.replace(HIDDEN, "");
}

/** The name as it stands in the text. */
export function withEventFigures(name: string): string {
  const shown = name
    .replace(/[\ue020-\ue029]/g, (digit) => String(digit.charCodeAt(0) - FIRST))
    .replaceAll("\ue02a", "以上")
    .replace(/[\ue02b\ue02c]/g, "");
  return PLACES.reduce((words, [sign, place]) => words.replaceAll(sign, place), shown);
}
