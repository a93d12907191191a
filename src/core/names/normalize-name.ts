import { foldText } from "../values/fold-text";

/**
 * One text for all ways of typing a name: half-width, no white space, no footnote mark at its end, brackets of one kind.
 *
 * @example normalizeName("城　 关\n镇*") // "城关镇"
 */
export function normalizeName(name: string): string {
  return foldText(name)
    .replace(/[〔［【<《]/g, "(")
    .replace(/[〕］】>》]/g, ")")
    .replace(/[*＊※★☆△▲#]+$/, "")
    .replace(/[·•・‧]/g, "·");
}

const OFFICES: readonly RegExp[] = [
  /(?:人民政府|镇政府|乡政府|区政府|县政府|市政府|党委政府|党委|党工委|管委会|管理委员会|人大|政府)$/,
  /(?:街道办事处|街道办|办事处)$/,
  /(?:村民委员会|村委会|居民委员会|居委会)$/,
];

/**
 * The name without the office at its end: 平沙镇人民政府 is 平沙镇, 东城街道办事处 is 东城街道, 大湾村委会 is 大湾村.
 * The name itself when nothing is left to take off.
 *
 * @example withoutOffice("东城办事处") // "东城街道"
 */
export function withoutOffice(name: string): string {
  const [government, street, village] = OFFICES as [RegExp, RegExp, RegExp];
  if (street.test(name)) return keepStem(name, name.replace(street, ""), "街道");
  if (village.test(name)) return keepStem(name, name.replace(village, ""), "");
  const kind = /[镇乡区县市](?=政府$)/.exec(name)?.[0] ?? "";
  return keepStem(name, name.replace(government, ""), kind);
}

function keepStem(name: string, stem: string, kind: string): string {
  if (stem.length < 2) return name;
  return stem.endsWith(kind) ? stem : stem + kind;
}

const PEOPLES =
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺";
const KINDS = new RegExp(
  `(?:(?:(?:${PEOPLES})族)+(?:自治)?(?:乡|镇|县)|街道|镇|乡|苏木|农场|林场|管理区|开发区|行政村|社区|村|自治县|县|区|市)$`,
);

/**
 * The name without the word for its kind: 城关镇 and 城关乡 are 城关. A single character is no name: 南镇 stays 南镇.
 *
 * @example withoutKind("城关镇") // "城关"
 */
export function withoutKind(name: string): string {
  const stem = name.replace(KINDS, "");
  return stem.length >= 2 ? stem : name;
}
