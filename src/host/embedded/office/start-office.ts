import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { EmbeddedHost } from "../embedded-host";
import { connectExternal } from "./external";
import type { ExternalOptions } from "./external";
import { PAGE, nodePage } from "./node-page";

/** The global names that came with the office.js that runs now, and what stood there before. */
let installed: Map<string, PropertyDescriptor | undefined> | null = null;

/**
 * Starts Microsoft's office.js against a host in this process: afterwards the global Office and Excel work on the
 * host's workbook. A second call lets go of the first workbook and starts anew.
 */
export async function startOffice(host: EmbeddedHost, options: ExternalOptions = {}): Promise<void> {
  stopOffice();
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  installed = new Map();
  const external = connectExternal(host, options);
  const page = typeof document === "undefined" ? nodePage(loadScript) : browserLikePage();
  for (const [name, value] of Object.entries({ ...page, external })) install(name, value);
  evaluate(join(officeFolder(), "office.js"));
  await (globalThis as unknown as { Office: typeof Office }).Office.onReady();
  await external.commandsReady;
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!before.has(name) && !installed.has(name)) installed.set(name, undefined);
  }
}

/** Takes office.js and the page that it stood on out of the process again. */
export function stopOffice(): void {
  for (const [name, previous] of installed ?? []) {
    if (previous) Object.defineProperty(globalThis, name, previous);
    else Reflect.deleteProperty(globalThis, name);
  }
  installed = null;
}

function install(name: string, value: unknown): void {
  installed?.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: true });
}

/** In a test that brings a page of its own only the way scripts load has to be ours. */
function browserLikePage(): Readonly<Record<string, unknown>> {
  const script = document.createElement("script");
  script.setAttribute("type", "text/plain");
  script.setAttribute("src", `${PAGE}office.js`);
  document.head.append(script);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement)) return Node.prototype.appendChild.call(document.head, node) as T;
    loadScript(node);
    return node;
  };
  sessionStorage.clear();
  return {};
}

function loadScript(script: { src?: string; onload?: unknown; onerror?: unknown }): void {
  const file = join(officeFolder(), (script.src ?? "").replace(PAGE, "").replace(/\?.*$/, ""));
  setTimeout(() => {
    const known = existsSync(file);
    if (known) evaluate(file);
    const done = (known ? script.onload : script.onerror) as (() => void) | undefined;
    done?.();
  }, 0);
}

const sources = new Map<string, string>();

/** Indirect eval keeps the code in the caller's realm, so that its errors are this realm's errors. */
function evaluate(file: string): void {
  const source = sources.get(file) ?? `${readFileSync(file, "utf8")}\n//# sourceURL=${file}`;
  sources.set(file, source);
  const run = eval;
  run(source);
}

/** The bundle of the command line knows the project's folder from its build; everything else asks Node. */
function officeFolder(): string {
  const root = process.env.PROJECT_ROOT;
  const from = root ? join(root, "package.json") : join(process.cwd(), "package.json");
  return dirname(createRequire(from).resolve("@microsoft/office-js/dist/office.js"));
}
