import { isPlainSubject } from "./subject";

/** Several things in a row: A率、B率和C率, with or without how many they are. */
export const LISTED = "(?:[^、,;。:=%]{2,32}(?:、|和|与|及|以及))+[^、,;。:=]{2,24}?";
export const SO_MANY =
  "(?:(?:这)?([2-9])(?:项(?:主要)?(?:指标|任务|工作|内容)?(?:完成率|完成比例)?|[种类][^\\d,;。、占各均达完分]{1,14}(?:完成率|完成比例)?))?";

/**
 * The names of a list, in its order; null where one of them is no plain name, two are the same, or they are not as many as the
 * text says.
 */
export function namesListed(list: string, stated?: string): readonly string[] | null {
  const parts = list.split(/、|以及/);
  const last = parts.pop()!;
  const names = [...parts, ...last.split(/(?<=率|量|额|数|积|业|度|例|重)[和与及]/)].map((name) => name.trim());
  const isPlain = names.every((name) => name.length > 1 && (isPlainSubject(name) || /^\d{1,2}月底[^\d]+$/.test(name)));
  const isApart = new Set(names).size === names.length;
  const isMany = stated === undefined || Number(stated) === names.length;
  return names.length > 1 && isPlain && isApart && isMany ? names : null;
}

/** A name as it may stand in a rule's parameters. */
export function partName(name: string): string {
  return name.replace(/[:,=|{}()]/g, "").slice(0, 18);
}
