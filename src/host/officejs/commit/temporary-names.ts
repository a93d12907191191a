/**
 * The names that sheets carry while a commit is under way. They hold a short hash of the run id, so that what a dead run
 * left behind can be told from a run that is still going.
 */
const NEW = "考核写入中";
const OLD = "考核待替换";

/** What new sheet `index` of a run is called until the last rename. */
export function newSheetName(runTag: string, index: number): string {
  return `${NEW}~${runTag}~${index}`;
}

/** What a former result is called between the rename and its removal. */
export function oldSheetName(runTag: string, index: number): string {
  return `${OLD}~${runTag}~${index}`;
}

export interface TemporaryName {
  readonly kind: "new" | "old";
  readonly runTag: string;
  readonly index: number;
}

/** Null for a sheet that is no temporary sheet of ours. */
export function readTemporaryName(name: string): TemporaryName | null {
  const match = /^(考核写入中|考核待替换)~([0-9a-f]{8})~(\d{1,3})$/.exec(name);
  return match && { kind: match[1] === NEW ? "new" : "old", runTag: match[2]!, index: Number(match[3]) };
}
