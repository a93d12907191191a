import type { HostErrorTexts } from "../host-error-texts";

/** Excel 没有办成的事:发生了什么,接下来怎么办。 */
export const hostErrors: HostErrorTexts = {
  "cell-edit-mode": () => ({
    what: "有单元格正在编辑,Excel 暂时不能读写。",
    next: "请按回车键(或 Esc)结束编辑,再点一次。",
  }),
  "sheet-protected": ({ location }) => ({
    what: `工作表受保护,不能写入${location ? `(${location})` : ""}。`,
    next: "请在“审阅”选项卡中撤销工作表保护后再试;原有工作表本工具不会改动。",
  }),
  "workbook-protected": () => ({
    what: "工作簿结构受保护,不能新增工作表。",
    next: "请在“审阅”选项卡中点“保护工作簿”取消结构保护,再点一次。",
  }),
  "read-only": () => ({
    what: "工作簿是只读的,结果写不进去。",
    next: "请把文件另存一份,或点“启用编辑”,再点一次。",
  }),
  "session-lost": () => ({
    what: "与 Excel 的连接断开了,工作簿没有写入结果。",
    next: "请关闭本窗格重新打开;仍然不行,请保存后重新打开工作簿。",
  }),
  "too-old": () => ({
    what: "这个 Excel 版本太旧,缺少需要的功能。",
    next: "请使用 Excel 2021 及以上版本、Microsoft 365 或网页版 Excel。",
  }),
  "too-large": () => ({
    what: "数据量超过 Excel 一次能传送的上限。",
    next: "请删去工作表末尾不用的行列,或把明细分到几个工作簿,再点一次。",
  }),
  "storage-full": () => ({
    what: "文档里保存设置的空间已满。",
    next: "不影响计分和结果表。请把工作簿另存为新文件后再试。",
  }),
  "timed-out": ({ seconds }) => ({
    what: `Excel ${seconds ?? ""}秒没有回应,已停止等待。`,
    next: "请看 Excel 是否弹出了对话框或仍在计算;关闭后再点一次。",
  }),
  "sheet-renamed": ({ sheet, now }) => ({
    what: `工作表“${sheet ?? ""}”在处理过程中${now ? `改名为“${now}”` : "改了名"},本次结果没有写入。`,
    next: "请改回原名,或点“计算得分”重新读取后再写入。",
  }),
  "sheet-missing": ({ sheet }) => ({
    what: sheet ? `找不到工作表“${sheet}”。` : "有一张工作表在处理过程中被删除或改名。",
    next: "请看工作表是否被删除或改名,恢复后再点一次。",
  }),
  "sheet-hidden": ({ sheet }) => ({
    what: `工作表“${sheet ?? ""}”是隐藏的,跳转不过去。`,
    next: "请在工作表标签上点右键,选“取消隐藏”,再点一次。",
  }),
  "name-taken": ({ sheet }) => ({
    what: `工作簿里已有您自己的工作表“${sheet ?? ""}”,本工具不会覆盖它。`,
    next: "请给这张工作表换个名字,再点一次。",
  }),
  "inputs-changed": () => ({
    what: "计分过程中有人改动了工作簿的数据,本次结果没有写入。",
    next: "请确认数据改完后重新计分。",
  }),
  "read-back-differs": ({ sheet, cell }) => ({
    what: `写入后核对不一致${sheet ? `(工作表“${sheet}”${cell ?? ""})` : ""},本次结果已撤回。`,
    next: "请再点一次;仍然不行,请保存后重新打开工作簿。",
  }),
  "calculation-pending": ({ mode }) => ({
    what: mode === "manual" ? "工作簿设为手动计算,公式可能还是旧的结果。" : "Excel 还在计算,公式的结果还没有出来。",
    next:
      mode === "manual"
        ? "请在“公式”选项卡的“计算选项”中改为“自动”,保存后再点一次。"
        : "请等计算完成(状态栏不再显示“计算”),再点一次。",
  }),
  "dialog-open": () => ({
    what: "Excel 有对话框没有关闭,暂时不能写入。",
    next: "请关闭对话框,再点一次。",
  }),
  busy: () => ({ what: "Excel 正忙,上一步还没有完成。", next: "请稍等片刻,再点一次。" }),
  cancelled: () => ({ what: "已取消,工作簿没有改动。", next: "需要时可以重新开始。" }),
  "file-unreadable": ({ file }) => ({
    what: `文件${file ? `“${file}”` : ""}读不出来。`,
    next: "请用 Excel 打开后另存为 .xlsx 工作簿,再试一次。",
  }),
  "file-unwritable": ({ file }) => ({
    what: `文件“${file ?? ""}”写不进去。`,
    next: "请看它是否正被打开、文件夹是否存在,再试一次。",
  }),
  unsupported: () => ({
    what: "这里的 Excel 不支持这一步。",
    next: "请使用 Excel 2021 及以上版本、Microsoft 365 或网页版 Excel。",
  }),
  unknown: ({ officeMessage }) => ({
    what: `Excel 没有完成这一步${officeMessage ? `(${officeMessage})` : ""}。`,
    next: "请再点一次;仍然不行,请保存后重新打开工作簿。",
  }),
};
