import type { FileReasonTexts } from "../host-error-texts";

const RESAVE = "请用 Excel 打开后另存为 .xlsx 工作簿,再试一次。";
const ASK_AGAIN = "请向报送单位重新要一份,或从原处重新复制。";

/** 文件为什么不能读,怎么办。 */
export const fileReasons: FileReasonTexts = {
  "not-found": { what: "找不到这个文件。", next: "请核对文件名和所在文件夹。" },
  "is-folder": { what: "这是一个文件夹,不是文件。", next: "请写上文件夹里的文件名。" },
  "no-access": { what: "文件打不开,没有读取权限或正被占用。", next: "请关闭占用它的程序,或另存一份,再试一次。" },
  empty: { what: "文件是空的(0 字节)。", next: ASK_AGAIN },
  "not-a-workbook": { what: "这不是 Excel 工作簿。", next: "请选择 .xlsx、.xls、.csv 或 .ods 文件。" },
  "web-page": { what: "这是一个网页,不是工作簿。", next: "请用 Excel 打开后另存为 .xlsx 工作簿,再试一次。" },
  "unreadable-text": { what: "文字编码无法识别(既不是 UTF-8 也不是 GBK)。", next: RESAVE },
  truncated: { what: "文件不完整,后面一部分缺失。", next: ASK_AGAIN },
  encrypted: {
    what: "文件加了打开密码。",
    next: "请用 Excel 打开,在“文件-信息-保护工作簿”中清空密码后另存,再试一次。",
  },
  "document-security": { what: "文件被单位的加密软件加密了。", next: "请先用加密软件解密,再试一次。" },
  "bad-zip": { what: "文件已损坏,内部目录前后不一致。", next: ASK_AGAIN },
  "bad-crc": { what: "文件已损坏,内容校验不符。", next: ASK_AGAIN },
  bomb: { what: "文件解压后异常膨胀,为安全起见不予打开。", next: "请确认文件来源;确需使用的,请用 Excel 打开后另存。" },
  "too-large": { what: "文件过大,超过可处理的上限。", next: "请删去不用的工作表和图片后另存,再试一次。" },
  "too-many-entries": { what: "文件内部的部件过多,为安全起见不予打开。", next: RESAVE },
  "too-many-cells": { what: "单元格过多,超过可处理的上限。", next: "请删去不用的行列,或把明细分到几个工作簿。" },
  "too-spread-out": {
    what: "工作表里有相隔极远的单元格,超过可处理的上限。",
    next: "请删去远处多余的单元格后另存,再试一次。",
  },
  "unsafe-path": { what: "文件内部含有不安全的路径,不予打开。", next: "请确认文件来源。" },
  "duplicate-part": { what: "文件内部有重复的部件或重名的工作表。", next: RESAVE },
  "unsupported-compression": { what: "文件用了不支持的压缩方式。", next: RESAVE },
  doctype: { what: "文件内部含有不安全的声明(DOCTYPE),不予打开。", next: "请确认文件来源。" },
  "bad-xml": { what: "文件已损坏,内部结构读不通。", next: ASK_AGAIN },
  "missing-part": { what: "文件已损坏,缺少必要的部件。", next: ASK_AGAIN },
  "bad-shared-string": { what: "文件已损坏,有单元格的文字找不到。", next: ASK_AGAIN },
  "bad-style": { what: "文件已损坏,有单元格的格式找不到。", next: RESAVE },
  "bad-cell": { what: "文件已损坏,有单元格的地址或内容不合规。", next: ASK_AGAIN },
  "no-sheets": { what: "工作簿里没有工作表。", next: ASK_AGAIN },
  macros: { what: "文件带有宏,为安全起见不予打开。", next: "请另存为不带宏的 .xlsx 工作簿,再试一次。" },
  "binary-workbook": { what: "这是 .xlsb 二进制工作簿,暂不支持。", next: RESAVE },
  "damaged-legacy": { what: "旧格式文件已损坏,读不出来。", next: RESAVE },
};
