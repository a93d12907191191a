const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download; a legacy file becomes an .xlsx beside it. */
export function saveFile(fileName: string, bytes: ArrayBuffer): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName.replace(/\.(xls|csv|ods|et|html?)$/i, ".xlsx");
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
