const CONTINUES =
  /(?<!\d分),(?=(?:分别|依次)?(?:得|计|记|给|加|扣|减|奖励?|不得分|不计分|每次扣|此项不得分|该项不得分|本项不得分|该项不计分|本项不计分|为满分|每(?:次|例|起|件|人|户|项|处|个|篇|条|宗|期)(?:扣|加))(?:满分|全分|基本分|基础分|\d|$|[,;。]|该项分值))/g;

/**
 * The clauses of a rule's normal text, with what stands in brackets as clauses of its own: `(15分)`, `(5分,目标98%)`.
 *
 * A comma before 得, 计, 扣 or 加 with points joins a condition to its points and separates nothing.
 */
export function splitClauses(text: string): string[] {
  const inBrackets: string[] = [];
  const bare = text.replace(/\(([^()]*)\)/g, (_found, inside: string) => {
    inBrackets.push(inside);
    return "";
  });
  return [bare, ...inBrackets].flatMap(clausesOf);
}

function clausesOf(text: string): string[] {
  return text
    .replace(/(?<=[\d])[.](?!\d)/g, "。")
    .replace(CONTINUES, "")
    .replace(/(?<=的|之间|以上|以下),(?=按(?:实际)?(?:完成)?(?:率|比例|进度)(?:得分|计分|折算))/g, "")
    .replace(/\[\d+(?:\.\d+)?%?,\d+(?:\.\d+)?%?[\])]/g, (found) => found.replace(",", "\u0001"))
    .split(/[,;。!]/)
    .map((clause) => clause.replaceAll("\u0001", ",").replace(/^(?:其中|即|并|且|但|同时|则|如|若|凡)(?=.)/, ""))
    .map((clause) => clause.replace(/^\d+[.、)](?=\D)/, "").replace(/^[:、]+|[:、]+$/g, ""))
    .filter((clause) => clause !== "");
}
