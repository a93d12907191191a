import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGE_NAMES } from "../../src/i18n/frame-texts";
import { RIBBON_FUNCTIONS } from "../../src/entries/ribbon/ribbon-functions";
import { all, only, readManifest, type Element } from "./manifest-tree";

const SERVER = "https://localhost:3000/";
const manifest = readManifest();
const overrides = only(manifest, "VersionOverrides");
const resources = only(overrides, "Resources");

const names = (element: Element): string[] => element.children.map(({ name }) => name);

/** Excel stops at the first element that stands out of its order. */
function standInOrder(found: readonly string[], order: readonly string[]): void {
  const places = found.map((name) => order.indexOf(name));
  expect(found.filter((name) => !order.includes(name))).toEqual([]);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

describe("The elements stand in the order that Excel's schema asks for", () => {
  test("the add-in", () =>
    standInOrder(names(manifest), [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]));
  test("what newer Excel reads", () =>
    standInOrder(names(overrides), ["Description", "Requirements", "Hosts", "Resources"]));
  test("the ribbon's page and buttons", () =>
    standInOrder(names(only(overrides, "DesktopFormFactor")), ["GetStarted", "FunctionFile", "ExtensionPoint"]));
  test("the resources", () => standInOrder(names(resources), ["Images", "Urls", "ShortStrings", "LongStrings"]));
  test("the tab: its groups, then its label", () => {
    const tab = names(only(overrides, "CustomTab"));
    expect(tab.at(-1)).toBe("Label");
    expect(new Set(tab.slice(0, -1))).toEqual(new Set(["Group"]));
  });
  test.each(all(overrides, "Group").map((group) => [group.attributes.id, group] as const))("group %s", (_, group) =>
    standInOrder(names(group), ["Label", "Icon", "Control"]),
  );
  test.each(all(overrides, "Control").map((control) => [control.attributes.id, control] as const))(
    "button %s",
    (_, control) => {
      expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
      expect(names(only(control, "Supertip"))).toEqual(["Title", "Description"]);
      const action = only(control, "Action");
      expect(names(action)).toEqual(
        action.attributes["xsi:type"] === "ExecuteFunction" ? ["FunctionName"] : ["TaskpaneId", "SourceLocation"],
      );
    },
  );
});

describe("Excel 2021 is the floor", () => {
  test.each([
    ["the add-in", () => only({ ...manifest, children: manifest.children.slice(0, -1) }, "Requirements")],
    ["its ribbon", () => only(overrides, "Requirements")],
  ])("%s asks for ExcelApi 1.14 and nothing more", (_, requirements) => {
    expect(all(requirements(), "Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([
      ["ExcelApi", "1.14"],
    ]);
  });
  test("it runs in workbooks and may write to them", () => {
    expect(all(manifest, "Host").map(({ attributes }) => attributes.Name ?? attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(only(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });
});

describe("Names and numbers", () => {
  test("the id is a GUID and the version has four parts", () => {
    expect(only(manifest, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only(manifest, "Version").text).toMatch(/^\d+(\.\d+){3}$/);
  });
  test("every id is there once and no longer than 32 characters for a resource, 125 for the ribbon", () => {
    const resourceIds = ["Image", "Url", "String"].flatMap((kind) =>
      all(resources, kind).map(({ attributes }) => attributes.id!),
    );
    const ribbonIds = ["CustomTab", "Group", "Control"].flatMap((kind) =>
      all(overrides, kind).map(({ attributes }) => attributes.id!),
    );
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
    expect(new Set(ribbonIds).size).toBe(ribbonIds.length);
    expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
    expect(ribbonIds.filter((id) => id.length > 125)).toEqual([]);
  });
  test("every resid is defined and every resource is used", () => {
    const used = new Set(residsIn(overrides));
    const defined = new Set(
      resources.children.flatMap((kind) => kind.children.map(({ attributes }) => attributes.id!)),
    );
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect([...defined].filter((id) => !used.has(id))).toEqual([]);
  });
  test("texts fit: 125 characters for a label, 250 for a tip", () => {
    const texts = (kind: string) => all(only(resources, kind), "String").flatMap(valuesOf);
    expect(texts("ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(texts("LongStrings").filter((text) => text.length > 250)).toEqual([]);
    expect(valuesOf(only(manifest, "DisplayName")).filter((text) => text.length > 125)).toEqual([]);
  });
});

describe("Two languages, Chinese first", () => {
  const texts = [
    only(manifest, "DisplayName"),
    manifest.children.find(({ name }) => name === "Description")!,
    ...all(resources, "String"),
  ];
  test("the default is Chinese", () => expect(only(manifest, "DefaultLocale").text).toBe("zh-CN"));
  test.each(texts.map((text) => [text.attributes.id ?? text.name, text] as const))("%s", (_, text) => {
    expect(text.attributes.DefaultValue).toMatch(/[\u4e00-\u9fff]/);
    const override = only(text, "Override").attributes;
    expect(override.Locale).toBe("en-US");
    expect(override.Value).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe("Addresses", () => {
  const urls = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) => only(manifest, name).attributes.DefaultValue!),
    ...["Image", "Url"].flatMap((kind) => all(resources, kind).map(({ attributes }) => attributes.DefaultValue!)),
  ];
  test("all are https on the add-in's own server", () =>
    expect(urls.filter((url) => !url.startsWith(SERVER))).toEqual([]));
  test("the panes open at pages that exist", () => {
    const pages = all(resources, "Url").flatMap(({ attributes }) =>
      [...new URL(attributes.DefaultValue!).searchParams.getAll("page")].map(String),
    );
    expect(pages.filter((page) => !(PAGE_NAMES as readonly string[]).includes(page))).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  });
});

describe("Icons", () => {
  const icons = all(resources, "Image").map(({ attributes }) => attributes.DefaultValue!.replace(SERVER, ""));
  test.each(icons)("%s has the pixels that its name says", (icon) => {
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    expect(pngSize(icon)).toEqual([size, size]);
  });
  test.each(all(overrides, "Icon").map((icon, index) => [index, icon] as const))(
    "icon %i comes in 16, 32 and 80 pixels, each its own drawing",
    (_, icon) => {
      for (const { attributes } of icon.children)
        expect(attributes.resid).toMatch(new RegExp(`\\.${attributes.size}$`));
      expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(["16", "32", "80"]);
    },
  );
  test("the add-in's own are 32 and 64 pixels", () => {
    expect(pngSize(only(manifest, "IconUrl").attributes.DefaultValue!.replace(SERVER, ""))).toEqual([32, 32]);
    expect(pngSize(only(manifest, "HighResolutionIconUrl").attributes.DefaultValue!.replace(SERVER, ""))).toEqual([
      64, 64,
    ]);
  });
});

describe("Ribbon functions", () => {
  const named = all(overrides, "FunctionName").map(({ text }) => text);
  test("each has its function in the source, and no function lacks its button", () =>
    expect([...named].sort()).toEqual(Object.keys(RIBBON_FUNCTIONS).sort()));
});

function residsIn(element: Element): string[] {
  return [...(element.attributes.resid ? [element.attributes.resid] : []), ...element.children.flatMap(residsIn)];
}

function valuesOf(text: Element): string[] {
  return [text.attributes.DefaultValue!, ...all(text, "Override").map(({ attributes }) => attributes.Value!)];
}

/** Width and height from the head of a PNG file. */
function pngSize(path: string): [number, number] {
  const file = join(process.cwd(), path);
  expect(existsSync(file)).toBe(true);
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
