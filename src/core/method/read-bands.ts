import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Exact } from "../values/exact";
import { HUNDRED, exact, max, sum } from "../values/exact";
import { foldText } from "../values/fold-text";
import { plain } from "../values/rounding";
import type { Band } from "./method";

/** A band as a cell writes it, before its neighbours are looked at. */
interface WrittenBand extends Band {
  /** The upper end where the band is written as a range: 80-89, 60(含)-80. */
  readonly to: Exact | null;
  readonly includesTo: boolean;
  readonly isLast: boolean;
}

/** Where a text about bands stands. */
export interface BandText {
  readonly text: string;
  readonly place: CellPlace;
}

/**
 * The grade bands 等次, best first, from texts such as `优秀:≥90,不超过30%` or `优(90-100)、良(80-89)`.
 *
 * A threshold is closed below, so 90 itself is 优秀. Ranges that leave a gap (80-89 / 90-100) are read as reaching up to
 * the next band and asked about; overlapping ranges and thresholds that do not fall block. The last band takes the rest.
 *
 * @example readBands([优秀:≥90, 良好:≥80, 一般]) // from 90, from 80, from null
 */
export function readBands(texts: readonly BandText[], findings: Finding[]): readonly Band[] {
  const written = texts.flatMap((one) => splitBands(one.text).map((text) => readBand(text, one.place, findings)));
  const bands = written.filter((band) => band !== null);
  checkNames(bands, findings);
  const isKnownWrong = checkNeighbours(bands, findings);
  if (!isKnownWrong) checkFalling(bands, findings);
  checkQuotas(bands, findings);
  return bands.map(({ name, from, quota, place }) => ({ name, from, quota, place }));
}

/** A band ends at ; or a line break, and at 、 or , where another name begins. */
function splitBands(text: string): readonly string[] {
  return text
    .replace(/[,,、](?=[^\d,,、;;:::(()≥>≤<%%不最占至名配限]{1,6}[:::((≥>≤<\d])/g, "\n")
    .split(/[;;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const NUMBER = "(\\d+(?:\\.\\d+)?)分?";

function readBand(text: string, place: CellPlace, findings: Finding[]): WrittenBand | null {
  const folded = foldText(text).replaceAll(":", ":").replaceAll("至", "-").replaceAll("~", "-").replaceAll("—", "-");
  const name = /^([^\d:(≥>≤<[【,,]+?)(?=[:(≥>≤<\d[【,,]|$)/.exec(folded)?.[1] ?? "";
  const rest = folded.slice(name.length).replace(/^[:]/, "");
  const quota = /(?:不超过|最多|至多|占比|占|名额|比例|限额?)?(?:前)?(\d+(?:\.\d+)?)%/.exec(rest)?.[1] ?? null;
  const bounds = rest.replace(/[,,、(]?(?:不超过|最多|至多|占比|占|名额|比例|限额?|前)*\d+(?:\.\d+)?%.*$/, "");
  const range = readRange(bounds);
  if (name === "" || range === null) {
    findings.push(finding("method.bad-band", "blocking", place, { text }));
    return null;
  }
  return { name, place, quota: quota === null ? null : exact(quota), ...range };
}

type BandRange = Pick<WrittenBand, "from" | "to" | "includesTo" | "isLast">;

function readRange(text: string): BandRange | null {
  const plainText = text.replace(/分(?=$|[,,)\]])/g, "").replace(/\((含|不含)\)/g, "$1");
  const bare = plainText.replace(/^[(\[【]|[)\]】]$/g, "");
  const isOpenEnd = /\)$/.test(plainText) && /^\[/.test(plainText);
  const range = new RegExp(`^${NUMBER}(?:含)?[-,]${NUMBER}(含|不含|以下)?$`).exec(bare);
  if (range) {
    const includesTo = !(isOpenEnd || range[3] === "不含" || range[3] === "以下");
    return { from: exact(range[1]!), to: exact(range[2]!), includesTo, isLast: false };
  }
  const above = new RegExp(`^(?:≥|>=|不低于|达到)${NUMBER}(?:及?以上)?$|^${NUMBER}含?(?:及?以上)$|^${NUMBER}$`).exec(
    bare,
  );
  if (above) return { from: exact((above[1] ?? above[2] ?? above[3])!), to: null, includesTo: true, isLast: false };
  const between = new RegExp(`^(?:≥|>=)${NUMBER}[,,且]?(?:<|低于)${NUMBER}$`).exec(bare);
  if (between) return { from: exact(between[1]!), to: exact(between[2]!), includesTo: false, isLast: false };
  const below = new RegExp(`^(?:<|低于|不足|不满)${NUMBER}$|^${NUMBER}(?:以下|不含以下)$`).exec(bare);
  if (below) return { from: null, to: exact((below[1] ?? below[2])!), includesTo: false, isLast: true };
  return bare === "" || /^(?:其余|其他|其它)$/.test(bare)
    ? { from: null, to: null, includesTo: false, isLast: true }
    : null;
}

function checkNames(bands: readonly WrittenBand[], findings: Finding[]): void {
  bands.forEach((band, index) => {
    if (bands.findIndex(({ name }) => name === band.name) === index) return;
    findings.push(finding("method.band-twice", "blocking", band.place, { band: band.name }));
  });
}

/** Compares the written upper end of each band with the lower end of the one above; true when something was said. */
function checkNeighbours(bands: readonly WrittenBand[], findings: Finding[]): boolean {
  let isWrong = false;
  for (let index = 1; index < bands.length; index++) {
    const [upper, lower] = [bands[index - 1]!, bands[index]!];
    if (upper.from === null || lower.to === null) continue;
    const facts = { lower: lower.name, upper: upper.name, from: plain(lower.to), to: plain(upper.from) };
    const order = lower.to.compare(upper.from);
    if (order < 0) findings.push(finding("method.band-gap", "question", lower.place, facts));
    // 80-90 beside 90-100 is the usual way to write half-open bands; only what goes beyond overlaps.
    if (order > 0) findings.push(finding("method.band-overlap", "blocking", lower.place, facts));
    isWrong ||= order > 0;
  }
  return isWrong;
}

function checkFalling(bands: readonly WrittenBand[], findings: Finding[]): void {
  for (let index = 1; index < bands.length; index++) {
    const [upper, lower] = [bands[index - 1]!, bands[index]!];
    if (upper.from === null || lower.from === null || upper.from.compare(lower.from) > 0) continue;
    findings.push(
      finding("method.bands-not-falling", "blocking", lower.place, { band: lower.name, above: upper.name }),
    );
  }
}

function checkQuotas(bands: readonly WrittenBand[], findings: Finding[]): void {
  const total = sum(bands.flatMap(({ quota }) => quota ?? []));
  if (max(total, HUNDRED).equals(HUNDRED)) return;
  const place = bands.find(({ quota }) => quota !== null)?.place ?? null;
  findings.push(finding("method.band-quota-over", "blocking", place, { total: plain(total) }));
}
