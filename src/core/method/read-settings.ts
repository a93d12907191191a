import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import type { Exact } from "../values/exact";
import { exact } from "../values/exact";
import { foldText } from "../values/fold-text";
import type { Period } from "../values/period";
import { UNKNOWN_PERIOD, parsePeriod } from "../values/period";
import { readNumberText } from "../values/read-number-text";
import { periodOfText, readPeriodText } from "../values/read-period-text";
import type { Choices } from "./choices";
import { choiceWords, MISSING_CHOICES, NOT_APPLICABLE_CHOICES, readChoice, ROUNDING_CHOICES } from "./choices";
import { TIES_CHOICES, VETO_CHOICES, YES_NO_CHOICES } from "./choices";
import type { SettingKey } from "./columns/setting-row";
import { SETTING_ROWS, SETTINGS_SHEET } from "./columns/settings-sheet";
import { readRows } from "./match-headers";
import type { MethodSettings, NotApplicablePolicy } from "./method";
import { readBands } from "./read-bands";
import { readComposition } from "./read-composition";
import { readQuotas, type WrittenSetting } from "./read-quotas";
import { splitNames } from "./read-roster";

/** What 考核设置 says: the method's settings with its title, county and office, and where each setting stands. */
export interface ReadSettings {
  readonly title: string;
  readonly county: string;
  readonly office: string;
  readonly settings: MethodSettings;
  readonly places: ReadonlyMap<SettingKey, CellPlace>;
}

type ColumnKey = (typeof SETTINGS_SHEET.columns)[number]["key"];

type Written = WrittenSetting;

/** A period as people or programs write it: 2020Q2, 2020年第二季度, 2020年上半年, 2020. @example readPeriod("2020年二季度") */
export function readPeriod(text: string): Period | null {
  const fixed = parsePeriod(foldText(text).toUpperCase());
  if (fixed) return fixed;
  const read = readPeriodText(text);
  return read && periodOfText(read, null);
}

/** Reads 考核设置. A blank setting takes its default; every mistake is a finding. `period` set by the caller wins. */
export function readSettings(grid: Grid | null, period: Period | null, findings: Finding[]): ReadSettings {
  const written = grid ? readSettingRows(grid, findings) : new Map<SettingKey, Written[]>();
  const read = new SettingReader(written, findings);
  const places = new Map([...written].map(([key, [first]]) => [key, first!.place] as const));
  return {
    title: read.text("title") || "乡镇考核",
    county: read.text("county"),
    office: read.text("office"),
    settings: readAll(read, period ?? readOwnPeriod(read, grid, findings), findings),
    places,
  };
}

function readAll(read: SettingReader, period: Period, findings: Finding[]): MethodSettings {
  const composition = read.one("composition");
  return {
    period,
    digits: read.digits(),
    rounding: read.choice("rounding", ROUNDING_CHOICES, "halfAway"),
    ties: read.choice("ties", TIES_CHOICES, "competition"),
    tieBreakers: splitNames(read.text("tieBreakers")),
    notApplicable: read.policy(),
    missing: read.choice("missing", MISSING_CHOICES, "block"),
    bands: readBands(read.all("band"), findings),
    vetoEffect: read.choice("vetoEffect", VETO_CHOICES, "bottomBand"),
    bonusCap: read.number("bonusCap"),
    deductionCap: read.number("deductionCap")?.abs() ?? null,
    averageIncludesSelf: read.choice("averageIncludesSelf", YES_NO_CHOICES, "yes") === "yes",
    averageIncludesVetoed: read.choice("averageIncludesVetoed", YES_NO_CHOICES, "yes") === "yes",
    nearMargin: read.number("nearMargin") ?? exact(5),
    fullTotal: read.number("fullTotal"),
    comprehensiveWeight: read.number("comprehensiveWeight"),
    previousResult: read.text("previousResult") || null,
    composition: composition ? readComposition(composition.text, composition.place, findings) : null,
    ...readQuotas((key) => read.one(key), findings),
  };
}

function readOwnPeriod(read: SettingReader, grid: Grid | null, findings: Finding[]): Period {
  const written = read.one("period");
  const period = written ? readPeriod(written.text) : null;
  if (written && !period) {
    findings.push(finding("method.bad-period", "blocking", written.place, { text: written.text }));
  } else if (!period && grid) {
    const place = { sheet: grid.sheet, row: 0, col: 0 };
    findings.push(finding("method.no-period", "blocking", place, { sheet: grid.sheet }));
  }
  return period ?? UNKNOWN_PERIOD;
}

function readSettingRows(grid: Grid, findings: Finding[]): ReadonlyMap<SettingKey, Written[]> {
  const written = new Map<SettingKey, Written[]>();
  for (const row of readRows<ColumnKey>(grid, SETTINGS_SHEET, findings)) {
    const name = row.text("setting");
    if (name === "") continue;
    const setting = findSetting(name);
    if (!setting) {
      const choices = SETTING_ROWS.map((known) => known.name).join("、");
      row.report("method.unknown-setting", "setting", { text: name, choices }, "warning");
      continue;
    }
    const text = row.text("content");
    if (text === "") continue;
    const known = written.get(setting.key);
    if (!known) written.set(setting.key, [{ text, place: row.place("content") }]);
    else if (setting.key === "band") known.push({ text, place: row.place("content") });
    else row.report("method.setting-twice", "setting", { setting: setting.name });
  }
  return written;
}

function findSetting(name: string): (typeof SETTING_ROWS)[number] | undefined {
  const wanted = foldText(name)
    .replace(/[\d一二三四五六::]+$/, "")
    .toLowerCase();
  return SETTING_ROWS.find((row) => [row.name, ...row.words].some((word) => foldText(word).toLowerCase() === wanted));
}

class SettingReader {
  constructor(
    private readonly written: ReadonlyMap<SettingKey, readonly Written[]>,
    private readonly findings: Finding[],
  ) {}

  all(key: SettingKey): readonly Written[] {
    return this.written.get(key) ?? [];
  }

  one(key: SettingKey): Written | null {
    return this.all(key)[0] ?? null;
  }

  text(key: SettingKey): string {
    return this.one(key)?.text ?? "";
  }

  choice<Value extends string>(key: SettingKey, choices: Choices<Value>, preset: Value): Value {
    const written = this.one(key);
    if (!written) return preset;
    const value = readChoice(choices, written.text);
    if (value === null) this.unknown(key, written, choiceWords(choices));
    return value ?? preset;
  }

  policy(): NotApplicablePolicy {
    const written = this.one("notApplicable");
    const policy = written ? readPolicy(written.text) : null;
    if (written && !policy) this.unknown("notApplicable", written, choiceWords(NOT_APPLICABLE_CHOICES));
    return policy ?? { kind: "rescale" };
  }

  digits(): number {
    const written = this.one("digits");
    if (!written) return 2;
    const match = /^(\d)位?(?:小数)?$/.exec(foldText(written.text));
    if (match && Number(match[1]) <= 6) return Number(match[1]);
    this.findings.push(finding("method.bad-digits", "blocking", written.place, { text: written.text }));
    return 2;
  }

  /** A plain number; 分 and % behind it do not count. */
  number(key: SettingKey): Exact | null {
    const written = this.one(key);
    if (!written || /^(?:无|不封顶|不限)$/.test(foldText(written.text))) return null;
    const read = readNumberText(written.text);
    const isPlain = read && !read.isApproximate && [null, "分", "%"].includes(read.unit);
    if (isPlain) return read.value;
    const facts = { header: settingName(key), text: written.text, example: key === "nearMargin" ? "5%" : "10" };
    this.findings.push(finding("method.not-a-number", "blocking", written.place, facts));
    return null;
  }

  private unknown(key: SettingKey, written: Written, choices: readonly string[]): void {
    const facts = { header: settingName(key), text: written.text, choices: choices.join("、") };
    this.findings.push(finding("method.unknown-choice", "blocking", written.place, facts));
  }
}

function settingName(key: SettingKey): string {
  return SETTING_ROWS.find((row) => row.key === key)!.name;
}

/** A 缺项 policy: one of the list's words, or 固定分 with its points. @example readPolicy("固定分6") // fixed, 6 */
export function readPolicy(text: string): NotApplicablePolicy | null {
  const fixed = /^(?:固定分|固定|fixed)[::=]?(\d+(?:\.\d+)?)分?$/i.exec(foldText(text));
  if (fixed) return { kind: "fixed", points: exact(fixed[1]!) };
  const kind = readChoice(NOT_APPLICABLE_CHOICES, text);
  return kind === null || kind === "fixed" ? null : { kind };
}
