import type { CalendarDay } from "../values/period";
import type { ResultSheetNames } from "./sheet-names";

/** What a run knows about itself, printed at the foot of every result sheet. */
export interface RunStamp {
  /** The run's number in the journal 考核运行记录. */
  readonly runNumber: string;
  /** 草稿 or 定稿; only a final run counts as published. */
  readonly state: "draft" | "final";
  /** The day up to which the data reach 数据截至; null prints the period's last day. */
  readonly dataAsOf: CalendarDay | null;
}

/** What every builder gets beside the assessment: the stamp, and what the sheets are called so that links find them. */
export interface ResultContext extends RunStamp {
  readonly names: ResultSheetNames;
}
