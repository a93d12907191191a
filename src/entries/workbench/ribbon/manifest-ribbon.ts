import type { Locale } from "../../../i18n/locale";

/** A button of the ribbon, as the manifest describes it to Excel. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action:
    { readonly kind: "function"; readonly name: string } | { readonly kind: "page"; readonly url: string };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the ribbon tab out of the very manifest that Excel gets, in one language. */
export function manifestRibbon(manifest: Document, locale: Locale): readonly RibbonGroup[] {
  const resource = resourcesOf(manifest, locale === "en" ? "en-US" : null);
  return elements(manifest, "Group").map((group) => ({
    id: group.id,
    label: resource(childResid(group, "Label")),
    buttons: elements(group, "Control").map((control) => buttonOf(control, resource)),
  }));
}

function buttonOf(control: Element, resource: (id: string) => string): RibbonButton {
  const [name] = elements(control, "FunctionName");
  const [page] = elements(control, "SourceLocation");
  const [icon] = elements(control, "Image").filter((image) => image.getAttribute("size") === "32");
  return {
    id: control.id,
    label: resource(childResid(control, "Label")),
    tip: resource(elements(control, "Description")[0]?.getAttribute("resid") ?? ""),
    icon: withoutServer(resource(icon?.getAttribute("resid") ?? "")),
    action: name
      ? { kind: "function", name: name.textContent ?? "" }
      : { kind: "page", url: withoutServer(resource(page?.getAttribute("resid") ?? "")) },
  };
}

function resourcesOf(manifest: Document, override: string | null): (id: string) => string {
  const values = new Map<string, string>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const element of elements(manifest, kind)) {
      const other = elements(element, "Override").find((one) => one.getAttribute("Locale") === override);
      const value = other?.getAttribute("Value") ?? element.getAttribute("DefaultValue");
      if (element.id && value !== null) values.set(element.id, value);
    }
  }
  return (id) => values.get(id) ?? "";
}

/** The page is served from wherever the workbench is, not from the manifest's server. */
function withoutServer(url: string): string {
  return url.replace(/^https?:\/\/[^/]+\//, "");
}

function childResid(element: Element, name: string): string {
  const child = [...element.children].find((one) => one.localName === name);
  return child?.getAttribute("resid") ?? "";
}

function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}
