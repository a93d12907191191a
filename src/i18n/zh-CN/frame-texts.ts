import type { FrameTexts } from "../frame-texts";

export const frameTexts: FrameTexts = {
  title: "乡镇考核",
  pages: {
    home: "首页",
    score: "评分",
    targets: "达标",
    plan: "计划",
    templates: "填报",
    runs: "历史",
    settings: "设置",
  },
  navigation: "页面",
  loading: "正在打开……",
  pageBroke: "这一页出了问题,没有改动工作簿。",
  pageBrokeNext: "请重新打开这一页;如果再次出现,请把下面的代码告诉管理员。",
  reopen: "重新打开",
  noExcel: "请在 Excel 中打开本加载项;没有 Excel 时,请打开工作台页面。",
  tooOld: "此版本的 Excel 过旧。请使用 Microsoft 365、Excel 2021 或更新的版本,或网页版 Excel。",
};
