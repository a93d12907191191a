import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading } from "../rule-reading";

const MORE =
  /每(?:再)?(多|增加|增|超|超过|超出)(?:引进|新增|建成|完成|培育|落地|开工|签约|创建|开展|组织|培训|认定|带动|争取|建设|报送|举办|召开|组织|参加|获得|招引|发展|流转)(?=\d)/g;
const NEVER =
  /[,;。]未(?:引进|新增|建成|完成|培育|落地|开工|签约|创建|开展|组织|培训|认定|带动|争取|建设|报送)(?:的|者)?,?(?:此项|本项|该项)?不得分(?=$|[,;。])/;

/** 引进项目1个得10分,每多引进1个加3分;未引进的不得分: who has fewer than asked for has not got there. */
export function readMoreOfThem(
  text: string,
  hints: RuleHints,
  readMain: (text: string, hints: RuleHints) => RuleReading,
): RuleReading | null {
  const plain = text.replace(MORE, "每多");
  if (plain === text) return null;
  const isOne = /(?<!\d)1(?:个|户|家|项|次|件|名|期)(?:以上)?的?,?(?:得|计|记)/.test(plain);
  const reading = readMain(plain.replace(NEVER, isOne ? ",否则不得分" : ""), hints);
  return reading.understood ? reading : null;
}
