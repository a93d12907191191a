import { finding, type Finding } from "../finding";
import { deletedRows } from "./deleted-rows";
import { readIdentity } from "./identity";
import { readForm } from "./read-form";
import type { ReturnedFile, ReturnedRow } from "./returned-file";
import type { Template } from "./template";

/** A returned file as it is merged: its rows, and what was found in it. */
export interface OpenFile {
  readonly name: string;
  /** The township whose copy it is, as its identity says; null for a form of all or without identity. */
  readonly unit: string | null;
  readonly modified: string | null;
  readonly version: string | null;
  readonly rows: readonly ReturnedRow[];
  readonly findings: readonly Finding[];
  /** The file belongs to another form, period or county: none of its rows is taken. */
  readonly isRejected: boolean;
}

/** Reads a returned file by the form that is collected; one of another form, period or county is read too, but rejected. */
export function openFile(file: ReturnedFile, template: Template): OpenFile {
  const nothing = { name: file.name, unit: null, modified: null, version: null, rows: [], isRejected: true };
  if (file.kind === "refused") {
    return {
      ...nothing,
      findings: [finding("form.file-refused", "blocking", null, { file: file.name, reason: file.reason })],
    };
  }
  const identity = readIdentity(file.grids);
  const own = identity.kind === "found" ? identity.template : null;
  const form = readForm({ ...template, unit: own?.unit ?? null }, file.grids, file.name);
  if (!own && form.missing.length === template.sheets.length)
    return { ...nothing, findings: [finding("form.not-the-form", "blocking", null, { file: file.name })] };
  const findings = [
    ...identityFindings(file.name, identity.kind, own, template),
    ...(file.linksElsewhere ? [finding("form.external-links", "warning", null, { file: file.name })] : []),
  ];
  const isRejected = findings.some(({ severity }) => severity === "blocking");
  const empty =
    form.rows.length === 0 && !isRejected ? [finding("form.empty", "blocking", null, { file: file.name })] : [];
  const deleted = own && !isRejected && form.rows.length > 0 ? deletedRows(own, file.grids, file.name) : [];
  return {
    name: file.name,
    unit: own?.unit ?? null,
    modified: file.modified,
    version: own?.version ?? null,
    rows: form.rows,
    findings: [...findings, ...form.findings, ...deleted, ...empty],
    isRejected,
  };
}

function identityFindings(
  file: string,
  kind: "found" | "none" | "broken",
  own: Template | null,
  template: Template,
): readonly Finding[] {
  if (kind === "none") return [finding("form.no-identity", "warning", null, { file })];
  if (!own) return [finding("form.identity-broken", "warning", null, { file })];
  if (own.id !== template.id)
    return [finding("form.other-form", "blocking", null, { file, found: own.id, wanted: template.id })];
  if (own.county !== template.county)
    return [finding("form.other-county", "blocking", null, { file, found: own.county, wanted: template.county })];
  if (own.period !== template.period)
    return [finding("form.other-period", "blocking", null, { file, found: own.period, wanted: template.period })];
  return own.version === template.version ? [] : [finding("form.other-version", "warning", null, { file })];
}
