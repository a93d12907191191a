import { unitList } from "./unit-name";

/** Who does what a sentence says, without labels: 由县人社局牵头,县财政局、各镇配合. */
export interface Duties {
  readonly lead: readonly string[];
  readonly units: readonly string[];
  /** The text without the clauses that only name units. */
  readonly action: string;
}

const LEADS = "牵头(?:负责|组织|实施|抓总|协调|落实|推进|抓好)?|主抓|负总责|总牵头|统筹负责|负责统筹|负责牵头|主办";
const SHARES =
  "(?:共同|分别|具体|联合|各自)?(?:按照?(?:各自)?(?:职责|职能|分工|职责分工))?(?:共同|分别|具体)?(?:负责(?!人|制|同志|的)|承担|组织实施|抓好落实|抓落实|承办|落实)";
const HELPS = "(?:积极|全力|密切|协同|做好)?(?:配合|参与|参加|协助|协办|协同|支持)";

const ROLES: readonly (readonly [kind: "lead" | "units", pattern: RegExp])[] = [
  ["lead", new RegExp(`^(.{2,80}?)(?:${LEADS})(.*)$`)],
  ["units", new RegExp(`^(.{2,80}?)(?:${SHARES})(.*)$`)],
  ["units", new RegExp(`^(.{2,80}?)(?:${HELPS})(.*)$`)],
  ["units", /^(.{2,80}?)(?:按照?[^,。]{0,8})?分别(.*)$/],
];

/** 由县人社局会同县财政局、县妇联开展…: the first leads, those behind 会同 share. */
const WITH =
  /^(.{2,40}?)(?:会同|联合|商)(.{2,80}?)(?=[,;。]|$|(?:按照?|共同|负责|组织|开展|制定|实施|推进|落实|编制|建立|研究|完成|抓好|做好|围绕|对|加强|进行|在|于))/;

/** 由县水利局完成管网改造: the unit before a verb. */
const BY =
  /^(.{2,80}?)(?=(?:组织|开展|制定|实施|推进|编制|建立|研究|完成|抓好|做好|加强|进行|提供|安排|落实|统一|具体|出台|提出|审核|汇总|公布))/;

const TIME_BEFORE =
  /^(?:(?:在|于|到|至)?(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|底|末|上旬|中旬|下旬)?|[一二三四]季度|上半年|下半年|年底|年内)(?:之?前|以前|底前)?,?)/;

/**
 * The units that a text's sentences name with a word of duty. A clause counts only when it begins with a list of nothing but
 * units' names (由…) and a word of duty stands behind it: `各镇要明确专人负责` names nobody. Null when no clause does, or when
 * nothing is left that could be the doing.
 */
export function readDuties(text: string): Duties | null {
  const found = { lead: [] as string[], units: [] as string[] };
  const action: string[] = [];
  for (const sentence of clausesOf(text)) {
    for (const clause of joinLists(sentence)) {
      const rest = takeClause(clause, found);
      if (rest !== "") action.push(rest);
    }
  }
  const words = action.join("");
  if (found.lead.length + found.units.length === 0 || signs(words) < LEAST_ACTION) return null;
  const lead = [...new Set(found.lead)];
  return { lead, units: [...new Set(found.units)].filter((unit) => !lead.includes(unit)), action: words };
}

/** So many Chinese signs can say what is to be done. */
const LEAST_ACTION = 4;

function signs(text: string): number {
  return (text.match(/[\u4e00-\u9fff]/g) ?? []).length;
}

/** Sentences and what stands in brackets, each cut at its commas. */
function clausesOf(text: string): readonly (readonly string[])[] {
  const brackets = [...text.matchAll(/[(【]([^()【】]*(?:\([^()]*\)[^()【】]*)*)[)】]/g)].map(([, inner]) => inner!);
  const dutiful = brackets.filter((inner) => /牵头|负责|配合|主办|协办/.test(inner));
  const plain = dutiful.reduce((rest, inner) => rest.replace(`(${inner})`, "。").replace(`【${inner}】`, "。"), text);
  return [plain, ...dutiful].flatMap((part) => part.split(/[。;!\n]+/)).map((sentence) => sentence.split(/,/));
}

/** A comma may part units of one list (县财政局,各镇配合): a clause that is nothing but units belongs to the next one. */
function joinLists(clauses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = "";
  for (const clause of clauses) {
    const words = open + clause.trim();
    if (unitList(words.replace(/^由/, "")) !== null) open = `${words}、`;
    else {
      joined.push(words);
      open = "";
    }
  }
  return open === "" ? joined : [...joined, open.replace(/、$/, "")];
}

/** Takes the units out of a clause that begins with them; gives the rest of it, the whole clause where there are none. */
function takeClause(clause: string, found: { lead: string[]; units: string[] }): string {
  const plain = clause.replace(TIME_BEFORE, "");
  const time = clause.slice(0, clause.length - plain.length);
  const by = /^(.*?)由(?=[\u4e00-\u9fff])/.exec(plain);
  const subject = by && signs(by[1]!) <= MOST_SUBJECT ? by[1]! : "";
  const words = by && subject === by[1] ? plain.slice(by[0].length) : plain;
  const taken = takeWith(words, found) ?? takeRole(words, found) ?? (by ? takeBy(words, found) : null);
  return taken === null ? clause : time + subject + taken;
}

/** 城乡低保提标工作由县民政局负责: what stands before 由 is what is done. */
const MOST_SUBJECT = 30;

function takeWith(words: string, found: { lead: string[]; units: string[] }): string | null {
  const match = WITH.exec(words);
  const [lead, units] = match ? [unitList(match[1]!), unitList(match[2]!)] : [null, null];
  if (!match || !lead || !units) return null;
  found.lead.push(...lead);
  found.units.push(...units);
  return words.slice(match[0].length).replace(/^(?:共同)?负责/, "");
}

function takeRole(words: string, found: { lead: string[]; units: string[] }): string | null {
  for (const [kind, pattern] of ROLES) {
    const match = pattern.exec(words);
    const units = match && unitList(match[1]!);
    if (!units) continue;
    found[kind].push(...units);
    return match[2]!;
  }
  return null;
}

function takeBy(words: string, found: { lead: string[]; units: string[] }): string | null {
  const match = BY.exec(words);
  const units = match && unitList(match[1]!);
  if (!match || !units) return null;
  found.units.push(...units);
  return words.slice(match[1]!.length);
}
