import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Template } from "./template";

/**
 * Twelve hex digits over what a filler must agree with: id, period, units, and every column with its rules. Previous values and
 * the one unit of a copy do not count, so that all copies of one form share a version.
 */
export function templateVersion(template: Omit<Template, "version">): string {
  const sheets = template.sheets.map(({ kind, name, columns }) => [
    kind,
    name,
    columns.map(({ header, type, unit, isRequired, min, max, choices, atMost }) => [
      header,
      type,
      unit,
      isRequired,
      min,
      max,
      choices,
      atMost,
    ]),
  ]);
  const text = JSON.stringify([template.id, template.county, template.period, template.units, sheets]);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}
