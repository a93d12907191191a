import type { Severity } from "../../core/finding";
import type { Method } from "../../core/method/method";
import type { ResultSheetKind } from "../../core/sheets/sheet-names";
import type { SheetTexts } from "../../core/sheets/sheet-texts";
import type { Period } from "../../core/values/period";
import { findingSentence } from "../finding-sentence";
import { bulletinTexts } from "./bulletin-texts";
import { dayWords, daysWords, periodWords, unitWord } from "./period-words";
import { readingWord, targetWords } from "./reading-words";
import { adjustmentSentence, scoreSentence, vetoSentence } from "./score-sentence";
import { sheetNotes, vetoEffectWords } from "./sheet-notes";
import { rankingWords, sheetHeads, sheetWords } from "./sheet-words";

/** Every word of the result sheets in Chinese. */
export const sheetTexts: SheetTexts = {
  sheetName: (kind, period) => (kind === "ranking" ? rankingName(period) : NAMES[kind]),
  title: titleWords,
  period: periodWords,
  unit: unitWord,
  line: (method, period, unit) =>
    [`考核期 ${daysWords(period)}`, `制表 ${method.office}`, ...(unit === "points" ? ["单位:分"] : [])].join(" · "),
  day: dayWords,
  words: sheetWords,
  heads: sheetHeads,
  ranking: rankingWords,
  notes: sheetNotes,
  phases: {
    bar: (bar, last) => `${bar}(${dayWords(last)}前)`,
    line: (last, applies) => `到${dayWords(last)}${applies ? "(本期适用)" : ""}`,
    underWay: "○",
    note: "分阶段目标:考核期末日所在阶段的目标为本期适用;○ 阶段未到期、尚未达到,“每月需”按到该阶段末日的整月数计算。",
  },
  bulletin: bulletinTexts,
  severity: (severity) => SEVERITIES[severity],
  vetoEffect: (effect) => vetoEffectWords[effect],
  target: targetWords,
  reading: readingWord,
  scoreSentence,
  adjustmentSentence,
  vetoSentence,
  findingSentence: (finding) => findingSentence(finding, "zh-CN"),
  place: (sheet, cell) => `「${sheet}」!${cell}`,
};

const NAMES: Readonly<Record<Exclude<ResultSheetKind, "ranking">, string>> = {
  detail: "得分明细",
  explanation: "评分说明",
  targets: "指标达标",
  vetoes: "一票否决",
  accountability: "问责名单",
  losses: "失分分析",
  findings: "问题清单",
  bulletin: "通报",
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  blocking: "必须处理",
  question: "待确认",
  warning: "提醒",
  note: "说明",
};

function rankingName(period: Period): string {
  return { quarter: "季度排名", half: "半年排名", year: "年度排名" }[period.kind];
}

const TITLES: Readonly<Record<Exclude<ResultSheetKind, "bulletin">, string>> = {
  ranking: "考核排名表",
  detail: "考核得分明细表",
  explanation: "考核评分说明",
  targets: "指标达标情况表",
  vetoes: "一票否决情况表",
  accountability: "问责名单",
  losses: "失分分析表",
  findings: "考核数据问题清单",
};

function titleWords(kind: ResultSheetKind, method: Method, period: Period): string {
  if (kind === "bulletin") return bulletinTexts.title(method, period);
  return `${method.county}${periodWords(period)}${unitWord(method)}${TITLES[kind]}`;
}
