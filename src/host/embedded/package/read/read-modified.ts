import type { PackageParts } from "../parts/package-parts";

/** The time of the last save as the file's properties state it, in W3CDTF (2020-07-01T08:00:00Z); null when they do not. */
export function readModified(parts: PackageParts): string | null {
  const core = parts.treeIfThere("docProps/core.xml")?.root;
  const text = core?.first("modified")?.text.trim() ?? "";
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/.test(text) ? text : null;
}
