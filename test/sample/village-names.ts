import { TOWNSHIPS } from "./county";

const FIRST = ["东", "西", "南", "北", "上", "下", "新", "中", "前", "后"] as const;

/** The made-up villages of a township: as many as it has, none twice. */
export function villagesOf(township: string): readonly string[] {
  const { villages } = TOWNSHIPS.find(({ name }) => name === township)!;
  const stem = township.slice(0, 1);
  return Array.from({ length: villages }, (_, index) => `${FIRST[index]!}${stem}村`);
}
