import type { Grid } from "../../core/grid";
import type { PlanDocument } from "../read-plan";

/** A file as it was handed in. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A filled form as it was opened. */
export interface OpenedReturn {
  readonly grids: readonly Grid[];
  /** When it was last saved, as the file says; null when it does not. */
  readonly modified: string | null;
}

/** Opens files beside the page. Throws HostError for what cannot be opened. */
export interface FileWork {
  openReturn(file: FileContent): Promise<OpenedReturn>;
  openPlan(file: FileContent): Promise<PlanDocument>;
}
