import type { Grid } from "../../core/grid";
import type { Template } from "../../core/templates/template";
import type { Locale } from "../../i18n/locale";
import type { PlanDocument } from "../read-plan";

/** A file as it was handed in, or as it is handed out. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A filled form as it was opened. */
export interface OpenedReturn {
  readonly grids: readonly Grid[];
  /** When it was last saved, as the file says; null when it does not. */
  readonly modified: string | null;
  readonly linksElsewhere?: boolean;
}

/** A form to be sent out. */
export interface FormToWrite {
  readonly template: Template;
  /** The township whose copy it is; null for the form of all. */
  readonly unit: string | null;
  readonly locale: Locale;
}

/** Opens and makes files beside the page. Throws HostError for what cannot be opened, and when it was cancelled. */
export interface FileWork {
  openReturn(file: FileContent, signal?: AbortSignal): Promise<OpenedReturn>;
  openPlan(file: FileContent, signal?: AbortSignal): Promise<PlanDocument>;
  /** The bytes of an .xlsx. */
  writeForm(form: FormToWrite, signal?: AbortSignal): Promise<Uint8Array>;
  /** The bytes of a .zip that holds the files under their names. */
  pack(files: readonly FileContent[], signal?: AbortSignal): Promise<Uint8Array>;
}
