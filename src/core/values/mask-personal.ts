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

const WHOLE_ID_NUMBER = /(?<![\d.])(\d{6})\d{11}[\dXx](?!\d)/g;

/**
 * The same facts with no 18-digit ID number in any text, alone or in a list. Facts without one come back as they are; phone
 * numbers are left to those who know the column, since an amount of money may have as many digits.
 *
 * @example maskFacts({ name: "张三999999198001010017" }) // { name: "张三999999************" }
 */
export function maskFacts<Facts>(facts: Facts): Facts {
  const masked = Object.entries(facts as object).map(([key, fact]) => [key, maskFact(fact)] as const);
  const isSame = masked.every(([key, fact]) => fact === (facts as Record<string, unknown>)[key]);
  return isSame ? facts : (Object.fromEntries(masked) as Facts);
}

function maskFact(fact: unknown): unknown {
  if (typeof fact === "string") return fact.length < 18 ? fact : fact.replace(WHOLE_ID_NUMBER, "$1************");
  if (!Array.isArray(fact)) return fact;
  const masked = fact.map(maskFact);
  return masked.every((one, at) => one === fact[at]) ? (fact as unknown) : masked;
}
