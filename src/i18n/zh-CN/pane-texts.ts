import type { PaneTexts } from "../pane-texts";

const STEPS = {
  reading: "正在读取工作表",
  scoring: "正在计分",
  making: "正在生成",
  writing: "正在写入结果表",
  checking: "正在核对写入的内容",
  finishing: "正在收尾",
} as const;

export const paneTexts: PaneTexts = {
  goToCell: "转到单元格",
  goTo: (cell) => `转到单元格 ${cell}`,
  cancel: "取消",
  close: "关闭",
  back: "返回",
  retry: "再试一次",
  reading: "正在读取工作簿……",
  readWorkbook: "读取此工作簿",
  progress: ({ step, done, total, sheet }) =>
    `${STEPS[step]}${sheet ? `“${sheet}”` : ""}${total > 1 ? ` ${done}/${total}` : ""}……`,
  changed: {
    title: "数据已变化",
    what: "读取之后工作表有改动,名次可能不同。",
    show: "重新计算,看看影响",
    same: "重新读取后数据与原来一致。",
    moved: (count) => `${count}个乡镇的得分或名次有变化:`,
    sameRanks: "数据有改动,各乡镇得分和名次没有变化。",
    rank: (before, after) => `第${before}名 → 第${after}名`,
    total: (before, after) => `${before}分 → ${after}分`,
  },
  noMethod: {
    title: "工作簿里还没有考核办法",
    what: "插入“乡镇名册、考核设置、考核指标、否决事项、加扣分”五张空表,乡镇名称会从现有表格中带出。原有工作表不改动。",
    insert: "插入考核办法表",
    inserting: "正在插入……",
  },
  blocked: (count) => `有${count}个问题必须先处理:`,
  more: (count) => `再看${count}条`,
  less: "收起",
  quarter: (year, quarter) => `${year}年第${"一二三四"[quarter - 1]}季度`,
  half: (year, half) => `${year}年${half === 1 ? "上" : "下"}半年`,
  year: (year) => `${year}年全年`,
  taskState: {
    done: "已完成",
    onTime: "按期推进",
    nearDue: "临近到期",
    overdue: "已逾期",
    standing: "长期坚持",
    waiting: "待事件",
    unknown: "时限不明",
  },
  daysLeft: (days) => (days < 0 ? `超${-days}天` : days === 0 ? "今天到期" : `还有${days}天`),
  cell: (sheet, cell) => `${sheet} ${cell}`,
};
