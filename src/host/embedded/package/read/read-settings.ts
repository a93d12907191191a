import type { PackageParts } from "../parts/package-parts";
import type { Relationship } from "../parts/relationships";

/** The namespace of the part in which we keep the add-in's document settings. */
export const SETTINGS_NAMESPACE = "urn:county-township-assessment:document-settings";

/** The settings that an earlier save left in a custom XML part, with the part's name; none and null where there is none. */
export function readSettings(parts: PackageParts, relationships: readonly Relationship[]) {
  for (const relationship of relationships) {
    if (relationship.kind !== "customXml" || relationship.external || !parts.has(relationship.target)) continue;
    const { root } = parts.tree(relationship.target);
    if (root.uri !== SETTINGS_NAMESPACE) continue;
    const settings = new Map(root.all("setting").map((one) => [one.get("key") ?? "", one.text]));
    return { settings, settingsPart: relationship.target };
  }
  return { settings: new Map<string, string>(), settingsPart: null };
}
