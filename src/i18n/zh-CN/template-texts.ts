import type { TemplateTexts } from "../../core/templates/template-texts";

function range(min: string | null, max: string | null, unit: string | null): string {
  const parts = [min === null ? "" : `不小于${min}`, max === null ? "" : `不大于${max}`].filter((part) => part !== "");
  return `${parts.length > 0 ? `,${parts.join("、")}` : ""}${unit === null ? "" : `,单位${unit},不要写单位`}`;
}

export const templateTexts: TemplateTexts = {
  line: (county, period, unit, id) => `${county} · ${period}${unit === null ? "" : ` · ${unit}`} · 表号 ${id}`,
  legend: "浅黄格填写;灰色为上期数和示例,不用填;填不了的事项写“缺项”,不要留空。",
  previous: "上期",
  example: "示例",
  notes: [
    "只填数字,不写单位;百分数填 95.5,不填 0.955。",
    "不要删改表头、插入列或改工作表名称。",
    "登记类的行不够时,把文件复制一份接着填,一起报送。",
    "填好后保存为 .xlsx 报送,文件名可以改。",
  ],
  choose: { title: "请从列表选择", text: (choices) => (choices === "" ? "请从下拉列表选择。" : `只能填:${choices}。`) },
  notNumber: { title: "请填数字", text: (min, max, unit) => `请只填数字${range(min, max, unit)}。` },
  notWhole: { title: "请填整数", text: (min, max, unit) => `请填整数${range(min, max, unit)}。` },
  notDay: { title: "请填日期", text: "请填日期,如 2020-06-30。" },
  tooMuch: { title: "数字过大", text: (header, other) => `「${header}」应为数字,且不能大于「${other}」。` },
  marks: {
    title: "填报检查",
    line: "检查后,问题列在这里,有问题的格在表中着色。改好后再检查一次,已改好的不再着色。",
    colours: "橙色加粗:必须改;黄色:请核对,没错可以不改。报送时不用删除本表。",
    place: "位置",
    what: "问题和改法",
    at: (sheet, cell) => `【${sheet}】${cell}`,
    must: "必须改:",
    look: "请核对:",
    more: (count) => `还有${count}处没有列出,请改好上面的再检查。`,
  },
  merged: {
    returns: "回收情况",
    returnsTitle: "填报表回收情况",
    problems: "回收问题",
    problemsTitle: "填报表问题清单",
    heads: {
      unit: "乡镇",
      file: "文件",
      state: "状态",
      version: "表号",
      modified: "保存时间",
      rowsIn: "行数",
      merged: "并入",
      rejected: "退回",
      duplicate: "重复",
      problems: "问题",
      number: "序号",
      cell: "单元格",
      what: "问题和改法",
      severity: "程度",
    },
    state: {
      merged: "已并入",
      partly: "部分并入",
      duplicate: "重复报送",
      superseded: "已被新表取代",
      conflict: "有冲突待定",
      empty: "空表",
      rejected: "退回",
      missing: "未报",
    },
    missing: "没有收到。",
    source: "来源文件",
    sourceCell: "来源单元格",
    line: (period, files, returned, units) =>
      `${period} · 收到${files}个文件${returned > 0 ? ` · 已报${returned}个,应报${units}个` : ""}`,
    notes: [
      "行数 = 并入 + 退回 + 重复。",
      "同一乡镇报了几次且内容不同的,以保存时间晚的为准;没有保存时间的列为冲突,由考核办确定。",
      "看不懂的单元格保留原文并标黄,不会变成 0。",
    ],
  },
};
