/** Administrative levels 行政区划, the smaller the number the higher: 1 province, 2 prefecture, 3 county, 4 township, 5 village. */
export type PlaceLevel = 0 | 1 | 2 | 3 | 4 | 5;

const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市?$/;
const PROVINCES =
  /^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:省|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区)?$/;

/**
 * The level that a folded name has as a place by its last word; 0 when it is none. A bare 市 is a prefecture here, though a
 * county may be called so too.
 */
export function placeLevel(folded: string): PlaceLevel {
  if (folded.length < 2 || folded.length > 24 || /[、,]/.test(folded)) return 0;
  if (MUNICIPALITY.test(folded) || PROVINCES.test(folded)) return 1;
  if (/(?:省|自治区|特别行政区)$/.test(folded)) return 1;
  if (/(?:村委会|居委会|村|社区|村民委员会|居民委员会|嘎查)$/.test(folded)) return 5;
  if (/(?:镇|乡|街道|街道办事处|办事处|苏木|镇政府|乡政府|镇人民政府|乡人民政府|街道办)$/.test(folded)) return 4;
  if (/(?:县|区|旗|林区|特区|开发区|管理区|矿区|示范区)$/.test(folded)) return 3;
  return /(?:市|自治州|地区|盟|州)$/.test(folded) ? 2 : 0;
}

/** Whether a folded name is that of an office or institution: 某局, 某委, 某中心, 某学校. */
export function isInstitution(folded: string): boolean {
  return (
    folded.length >= 3 &&
    folded.length <= 40 &&
    /(?:局|委|委员会|办|办公室|厅|部|院|校|学院|大学|中学|小学|中心|政府|站|所|公司|集团|银行|联合会|协会|党委|支队|大队|管委会|合作社|厂|处|总队|法院|检察院)$/.test(
      folded,
    )
  );
}
