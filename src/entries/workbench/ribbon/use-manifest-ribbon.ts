import { useEffect, useState } from "react";
import type { Locale } from "../../../i18n/locale";
import { manifestRibbon, type RibbonGroup } from "./manifest-ribbon";

/** The ribbon's groups, empty until the manifest is here. */
export function useManifestRibbon(locale: Locale): readonly RibbonGroup[] {
  const [groups, setGroups] = useState<readonly RibbonGroup[]>([]);
  useEffect(() => {
    void loadManifest().then((manifest) => setGroups(manifestRibbon(manifest, locale)));
  }, [locale]);
  return groups;
}

async function loadManifest(): Promise<Document> {
  const response = await fetch("manifest.xml");
  return new DOMParser().parseFromString(await response.text(), "application/xml");
}
