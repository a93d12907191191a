import type { LeftoversTexts } from "../leftovers-texts";

export const leftoversTexts: LeftoversTexts = {
  title: "上次写入没有做完",
  what: (sheets) => `工作簿里留有${sheets}张没写完的临时表(隐藏)。原有的表和以前的结果都在,清理后可以重新写入。`,
  clear: "清理",
  clearing: "正在清理……",
  cleared: (sheets) => `已清理${sheets}张临时表。`,
};
