/** How the names of units end: bureaus, offices, committees, townships, companies, groups. */
const ENDS =
  "局|办|办公室|委|委员会|部|镇|乡|街道|办事处|政府|中心|公司|集团|银行|支行|分行|农商行|信用社|供销社|联社|合作社|商会|工会|学会|协会|研究会|基金会|红十字会|残联|妇联|工商联|文联|科协|侨联|团委|县委|区委|市委|党委|党工委|工委|党组|政协|人大|法院|检察院|医院|院|段|林场|党校|学校|中学|小学|幼儿园|工作队|驻村队|支队|大队|中队|消防队|站|所|厅|处|科|股|领导小组|工作组|小组|专班|工作专班|指挥部|分局|单位|部门|支部|村委会|居委会|村|社区|管委会|管理委员会|管理局|督查室|研究室|政研室|电视台|融体中心|图书馆|文化馆|企业|园区|开发区|景区|电网|供电";

const NAME = new RegExp(`^[\\u4e00-\\u9fffA-Za-z0-9“”()]{0,24}?(?:${ENDS})(?:\\([^()]{1,12}\\))?$`);

const NO_UNIT =
  /干部$|^(?:具体|专人|一律|分别|共同|主要)|^(?:进一步|认真|切实|全面|积极|要|应|须|把|将|对|以|在|为|按|抓|做|使|让|与|同|并|从|向|通过|围绕|根据|加强|坚持|落实|建立|完善|推进|组织(?!部))|(?:要|应|须|必须|负责|牵头|明确|确定|成立|建立|设立|实行).*(?:部门|单位|小组|专班|机构)$|[的了]|配合|牵头|负责|会同|协助|参与/;

/** Units joined in one breath: 县扶贫办、县财政局和各镇. */
const BETWEEN = /[、和与及]|以及|,/;

/** True for words that can be the name of a unit. @example isUnitName("县交通运输局") // true */
export function isUnitName(text: string): boolean {
  const name = text.normalize("NFKC").replace(/\s/g, "");
  return name.length >= 2 && NAME.test(name) && !NO_UNIT.test(name);
}

/** The units that a run of words lists and nothing else; null when one of them is no unit's name. */
export function unitList(text: string): readonly string[] | null {
  const plain = text.replace(/等(?:有关|相关|单位|部门|多部门)*$/, "");
  const names = partUnits(plain);
  return names.length > 0 && names.every(isUnitName) ? names : null;
}

/** 和 and 与 stand inside names too (和平镇): they part only what are units on both sides. */
function partUnits(text: string): readonly string[] {
  return text.split(/[、,]|以及/).flatMap((part) => {
    for (const sign of part.matchAll(/[和与及]/g)) {
      const [left, right] = [part.slice(0, sign.index), part.slice(sign.index + 1)];
      if (sign.index > 0 && isUnitName(left) && right !== "" && BETWEEN.test(sign[0])) {
        const rest = partUnits(right);
        if (rest.every(isUnitName)) return [left, ...rest];
      }
    }
    return part === "" ? [] : [part];
  });
}
