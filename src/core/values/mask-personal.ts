const ID_NUMBER = /(?<!\d)(\d{6})\d{8,11}[\dXx](?![\dXx])/g;
const PHONE = /(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g;

/**
 * A text in which ID numbers 身份证号 and mobile numbers cannot be read any more, for findings and results: personal data
 * stays in the source sheet.
 *
 * @example maskPersonal("13812345678") // "138****5678"
 */
export function maskPersonal(text: string): string {
  return text.replace(ID_NUMBER, "$1************").replace(PHONE, "$1****$2");
}
