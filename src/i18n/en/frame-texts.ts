import type { FrameTexts } from "../frame-texts";

export const frameTexts: FrameTexts = {
  title: "Township assessment",
  pages: {
    home: "Home",
    score: "Score",
    targets: "Targets",
    plan: "Plan",
    templates: "Forms",
    runs: "Runs",
    settings: "Settings",
  },
  navigation: "Pages",
  loading: "Opening…",
  pageBroke: "This page failed. The workbook was not changed.",
  pageBrokeNext: "Open the page again. If it fails again, tell your administrator the code below.",
  reopen: "Open again",
  noExcel: "Open this add-in in Excel. Without Excel, use the workbench page.",
  tooOld: "This version of Excel is too old. Use Microsoft 365, Excel 2021 or newer, or Excel on the web.",
};
