import type { FileContent, OpenedReturn } from "../../app/work/file-work";
import { gridsOf } from "../../host/embedded/grids-of-model";
import { FORM_LIMITS } from "../../host/embedded/package/open-limits";
import { openWorkbook } from "../../host/embedded/package/open-workbook";

/** A file that came back, as its sheets; no office.js is started for it. Throws HostError for what cannot be opened. */
export function openReturn({ name, bytes }: FileContent): OpenedReturn {
  const { model, modified, linksElsewhere } = openWorkbook(bytes, name, FORM_LIMITS);
  return { grids: gridsOf(model), modified, linksElsewhere };
}
