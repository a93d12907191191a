import type { PlanTexts } from "../../core/plan/sheets/plan-texts";

export const planTexts: PlanTexts = {
  sheets: { plan: "工作计划", progress: "计划进度", duties: "责任清单" },
  titles: {
    progress: (plan) => `${plan === "" ? "年度工作计划" : plan} 进度表`,
    duties: (unit, plan) => `${unit}责任清单(${plan === "" ? "年度工作计划" : plan})`,
    line: (today, nearDays) => `截至${day(today)} · 距到期${nearDays}天以内为临近`,
  },
  heads: {
    number: "序号",
    task: "工作任务",
    units: "责任单位",
    deadline: "完成时限",
    state: "状态",
    role: "职责",
    left: "剩余时间",
    unit: "板块",
    total: "任务总数",
    next: "下一步",
  },
  month: (_year, month, isNextYear) => (isNextYear ? `次年\n${month}月` : `${month}月`),
  state: {
    done: "已完成",
    onTime: "按期推进",
    nearDue: "临近到期",
    overdue: "已逾期",
    standing: "长期坚持",
    waiting: "待事件",
    unknown: "时限不明",
  },
  mark: { done: "√", onTime: "○", nearDue: "▲", overdue: "■", standing: "∞", waiting: "…", unknown: "?" },
  lead: "(牵头)",
  leads: "牵头",
  responsible: "责任",
  noDeadline: "未写时限",
  daysLeft: (days) => (days < 0 ? `已超${-days}天` : days === 0 ? "今天到期" : `还有${days}天`),
  byUnit: "按单位看",
  noTasks: "没有任务。",
  notes: [
    "状态按表头所示日期推算:到期当天仍算按期;在“工作计划”表把状态选为“已完成”的不再计时。",
    "“待事件”的任务在“工作计划”表填写起算事件日期后开始计时;长期坚持的任务不计逾期。",
  ],
  gridNote: "月份格中的色条为任务的起止月份,深色表头为当前月份。",
  source: (number) => `第${number}项,点击回到工作计划`,
  planNote: "说明",
};

function day(text: string): string {
  return `${Number(text.slice(0, 4))}年${Number(text.slice(5, 7))}月${Number(text.slice(8, 10))}日`;
}
