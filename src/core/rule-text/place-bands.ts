import type { StatedBand } from "./rule-reading";

const NAME =
  "(优秀|优|良好|良|较好|合格|基本合格|一般|中|先进|达标|较差|差|不合格|[一二三四]等奖?|[一二三四]类|[ABCD]级?)";
const LEAD =
  "(?:按|根据)?(?:年度|综合)?(?:考核)?(?:总|综合)?(?:得分|排名|成绩|总分|名次)*(?:从高到低|由高到低)?(?:排名|排序)?(?:在|居|位列)?";
const WHO = "(?:的)?(?:乡镇|单位|镇)?(?:的)?(?:为|评为|定为|确定为|评定为|列为)?";
const TAIL = "(?:等次|等级|单位|档次|档)?";
const FIRST = new RegExp(`^${LEAD}(?:前|第?1-)(\\d+)名${WHO}${NAME}${TAIL}$`);
const NEXT = new RegExp(`^${LEAD}第?(\\d+)-(\\d+)名${WHO}${NAME}${TAIL}$`);
const REST = new RegExp(
  `^(?:其余|其他|其它|剩余)(?:的)?(?:各)?(?:乡镇|单位|镇)?(?:的)?(?:为|评为|定为|确定为|评定为|列为)?${NAME}${TAIL}$`,
);

/**
 * Bands that go by places: 前3名为优秀,4-10名为良好,其余为合格. Each must begin where the one before it ends; null when the
 * words are about anything else.
 */
export function placeBands(text: string): readonly StatedBand[] | null {
  const clauses = text.split(/[,;。、]/).filter((clause) => clause !== "");
  const bands: StatedBand[] = [];
  let last = 0;
  let isClosed = false;
  for (const clause of clauses) {
    const first = FIRST.exec(clause);
    const next = NEXT.exec(clause);
    const rest = REST.exec(clause);
    const [from, to, name] = first
      ? [1, Number(first[1]), first[2]!]
      : next
        ? [Number(next[1]), Number(next[2]), next[3]!]
        : [0, 0, ""];
    if (isClosed) return null;
    if (rest && bands.length > 0) {
      bands.push({ name: rest[1]!, within: null, quota: null });
      isClosed = true;
    } else if (name !== "" && from === last + 1 && to >= from) {
      bands.push({ name, within: null, quota: null, upToPlace: to });
      last = to;
    } else return null;
  }
  const names = bands.map(({ name }) => name);
  return bands.length > 0 && new Set(names).size === names.length ? bands : null;
}
