/** Words before a name that belong to the doing, not to what is counted. */
const LEADING =
  /^(?:\d{4}年(?:底|末|度)?前?|到|至|于|全年|年底前|每季度|每年|每月|确保|实现|力争|力促|坚持|进一步|完善|全面|完成(?!率|情况)|实施(?!率)|使|让|将|要|需|继续|计划|三年|其中|即|对|在|由|拿出|全部|争取|组织|保证|按照|注册|[::,、\s])+/;

/**
 * What an aim counts, in the text's own words: for `城镇新增就业5000人` what stands before the figure, for `1588公里农村公路
 * 扩面延伸工程` what stands behind it. `base` is what a share is taken of: `年度地方财政收入增量的20%以上`.
 */
export function targetName(
  sentence: string,
  at: number,
  length: number,
  unit: string | null,
): { readonly name: string; readonly base: string | null } {
  const clause = /[^,。;:]*$/.exec(sentence.slice(0, at))![0].replace(/\($/, "").replace(/^.*\(/, "");
  // A list counts on: 完成造林2.8万亩、森林抚育1.5万亩.
  const left = clause.replace(/^.*\d[^、]*、/, "") || clause;
  const right = /^[^,。;:)\d]*/.exec(sentence.slice(at + length))![0].replace(/、$/, "");
  const ofBase = /^(?:按照|按)?(.*[^的])的$/.exec(left);
  if (unit === "%" && ofBase)
    return { name: strip(nextClause(sentence, at + length) ?? right), base: strip(ofBase[1]!) };
  const subject = strip(left.replace(/(?:至少|不少于|不低于)/, "")).replace(/\d.*$/, "");
  const before = fullSubject(subject, sentence, at);
  if (/(?:率|比例|占比|数|量|收入|农田|任务|增幅|指标|面积|幼儿园|就业|搬迁|水平|抽查|派出|交流|工作组)$/.test(before))
    return { name: before, base: null };
  const behind = right.replace(/^(?:的|以上的)/, "").replace(/全部.*$|的?任务$/, "");
  if (unit === "%" && /^(?:用于|投入)/.test(behind))
    return { name: strip(behind), base: strip(previousClause(sentence, at) ?? before) };
  if (behind.length >= 2)
    return { name: (/^(?:脱贫|搬迁|培训)$/.test(before) ? before : "") + strip(behind).slice(0, 30), base: null };
  return { name: before === "" ? strip(previousClause(sentence, at) ?? left) : before, base: null };
}

/** 各项指标 stands for the indicators that the sentence counted before. */
function fullSubject(name: string, sentence: string, at: number): string {
  if (!/^(?:各项|上述|以上)/.test(name)) return name;
  const counted = /([^,。;]*\d+项指标)/.exec(sentence.slice(0, at));
  return counted ? strip(counted[1]!.replace(/^对标/, "")) : name;
}

function strip(text: string): string {
  return text
    .replace(LEADING, "")
    .replace(/^县政府对|^(?:[^,。;]{0,12})每(?:季度|年|月)(?:对)?/, "")
    .replace(/[\s。;,]+$/, "")
    .trim();
}

function nextClause(sentence: string, from: number): string | null {
  return /^,([^,。;]+)/.exec(sentence.slice(from))?.[1] ?? null;
}

function previousClause(sentence: string, at: number): string | null {
  return /([^,。;]+),[^,。;]*$/.exec(sentence.slice(0, at))?.[1] ?? null;
}
