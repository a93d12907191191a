import type { WorkbenchTexts } from "../workbench-texts";

export const workbenchTexts: WorkbenchTexts = {
  title: "乡镇考核工作台",
  open: "打开工作簿",
  download: "下载",
  sample: "打开示例",
  showPane: "显示任务窗格",
  closePane: "关闭任务窗格",
  drop: "把 .xlsx 或 .xls 文件放到这里打开",
  opening: "正在打开工作簿……",
  loadingGrid: "正在准备表格……",
  stays: "文件只在本机处理,不上传。",
  notSupported: "工作台不能插入、删除或移动行和列,也不能修改条件格式和数据验证;请在 Excel 或 WPS 中完成后再打开。",
  notOpened: (file, why) => `“${file}”没有打开:${why}`,
  commandFailed: "命令没有完成。",
  dismiss: "知道了",
  grid: "工作表",
  ribbon: "考核命令",
};
