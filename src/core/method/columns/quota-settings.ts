import type { QuotaKey } from "../../ledgers/ledger-quotas";
import type { SettingRow } from "./setting-row";

/** A setting that is a number within bounds: a quota or threshold of the ledgers and the plan. */
export interface QuotaRow {
  readonly key: QuotaKey;
  readonly name: string;
  readonly words: readonly string[];
  /** What a blank means, as the sheet writes it. */
  readonly preset: string;
  /** What may stand behind the number; money may be given in 万元 too. */
  readonly units: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
  readonly help: string;
  readonly helpEn: string;
}

/**
 * The quotas of ledgers and plan, one a row of 考核设置. The presets are the figures of the county's own documents
 * (core/ledgers/ledger-quotas.ts says which).
 */
export const QUOTA_ROWS: readonly QuotaRow[] = [
  visits(
    "visitsPerQuarter",
    "每季度走访次数",
    ["季度走访次数", "每季走访次数"],
    "1次",
    "走访台账:每个乡镇每季度至少走访几次,默认1次。",
  ),
  visits(
    "visitsPerYear",
    "全年走访次数",
    ["每年走访次数", "年走访次数"],
    "4次",
    "走访台账:每个乡镇全年至少走访几次,默认4次。",
  ),
  persons(
    "teamFrom",
    "工作组最少人数",
    ["工作组人数下限", "派出工作组最少人数"],
    "2人",
    "走访台账:一个工作组至少几人,默认2人。",
  ),
  persons(
    "teamTo",
    "工作组最多人数",
    ["工作组人数上限", "派出工作组最多人数"],
    "5人",
    "走访台账:一个工作组至多几人,默认5人。",
  ),
  villages(
    "villagesOfLeader",
    "领导包村数",
    ["镇领导包村数", "领导包村"],
    "2个",
    "包抓台账:每名领导包几个村,默认2个。",
  ),
  villages(
    "villagesOfCadre",
    "中层干部包村数",
    ["中层包村数", "中层干部包村"],
    "1个",
    "包抓台账:每名中层干部包几个村,默认1个。",
  ),
  {
    key: "householdsOfPerson",
    name: "每人联户上限",
    words: ["联户上限", "联户数上限", "每人联户数"],
    preset: "15户",
    units: ["户"],
    from: 1,
    to: 1000,
    isWhole: true,
    help: "包抓台账:一人最多联系几户,多于此数要提示,默认15户。",
    helpEn: "Most households one person looks after; 15 unless stated.",
  },
  money("povertyLine", "贫困线", ["贫困标准", "脱贫标准"], "2800元", "户达标登记:人均收入低于此数为贫困,默认2800元。"),
  money(
    "watchLine",
    "边缘户收入线",
    ["监测收入线", "监测线", "收入监测线"],
    "3500元",
    "户达标登记:人均收入在贫困线以上、低于此数的列为边缘户,默认3500元。",
  ),
  points("foundPoints", "首次发现扣分", ["首次扣分"], "0.3分", "督查台账:扣分留空、性质为首次发现时扣几分,默认0.3分。"),
  points("unmendedPoints", "到期未改扣分", ["未改扣分"], "1分", "督查台账:扣分留空、性质为到期未改时扣几分,默认1分。"),
  points(
    "repeatPoints",
    "连续发生扣分",
    ["重复发生扣分"],
    "2分",
    "督查台账:扣分留空、同一问题再次出现时扣几分,默认2分。",
  ),
  {
    key: "spotCheckPercent",
    name: "抽查比例",
    words: ["抽查户比例", "每季度抽查比例"],
    preset: "30%",
    units: ["%"],
    from: 1,
    to: 100,
    isWhole: true,
    help: "抽查名单:每个乡镇抽查已脱贫户的百分之几,默认30%。",
    helpEn: "Share of each township's exited households that is checked; 30% unless stated.",
  },
  {
    key: "nearDays",
    name: "临近到期天数",
    words: ["临近天数", "预警天数", "到期预警天数"],
    preset: "15天",
    units: ["天", "日"],
    from: 0,
    to: 366,
    isWhole: true,
    help: "工作计划:离截止日期不超过几天算临近到期,默认15天。",
    helpEn: "A task with at most so many days left is near due; 15 unless stated.",
  },
];

/** As 考核设置 lists them, after the method's own settings. */
export const QUOTA_SETTINGS: readonly SettingRow[] = QUOTA_ROWS.map(({ key, name, words, preset, help, helpEn }) => ({
  key,
  name,
  words,
  preset,
  choices: [],
  help,
  helpEn,
}));

type Given = readonly [key: QuotaKey, name: string, words: readonly string[], preset: string, help: string];

function visits(...[key, name, words, preset, help]: Given): QuotaRow {
  const helpEn = `Visits to each township: quota of the ledger; ${preset} unless stated.`;
  return { key, name, words, preset, units: ["次"], from: 0, to: 366, isWhole: true, help, helpEn };
}

function persons(...[key, name, words, preset, help]: Given): QuotaRow {
  const helpEn = `People in a visiting team; ${preset} unless stated.`;
  return { key, name, words, preset, units: ["人", "名"], from: 1, to: 100, isWhole: true, help, helpEn };
}

function villages(...[key, name, words, preset, help]: Given): QuotaRow {
  const helpEn = `Villages one person looks after; ${preset} unless stated.`;
  return { key, name, words, preset, units: ["个", "村", "个村"], from: 1, to: 100, isWhole: true, help, helpEn };
}

function money(...[key, name, words, preset, help]: Given): QuotaRow {
  const helpEn = `Yuan a head and year; ${preset} unless stated.`;
  return { key, name, words, preset, units: ["元"], from: 1, to: 200000, isWhole: false, help, helpEn };
}

function points(...[key, name, words, preset, help]: Given): QuotaRow {
  const helpEn = `Points off where a row of the supervision ledger states none; ${preset} unless stated.`;
  return { key, name, words, preset, units: ["分"], from: 0, to: 100, isWhole: false, help, helpEn };
}
