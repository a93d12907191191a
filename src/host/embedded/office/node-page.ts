/** Where the page claims to stand; office.js loads its other files from the folder of its own address. */
export const PAGE = "https://localhost/";

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

/**
 * The little of a web page that office.js needs, for a process that has none: names for the global object. `load` is
 * asked for each script that office.js adds.
 */
export function nodePage(load: (script: ScriptElement) => void): Readonly<Record<string, unknown>> {
  const scripts: unknown[] = [{ src: `${PAGE}office.js`, getAttribute: () => null }];
  const head = {
    appendChild: (script: ScriptElement) => {
      scripts.push(script);
      load(script);
      return script;
    },
  };
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    opener: null,
    name: "",
    document: nodeDocument(scripts, head),
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120", platform: "Win32", language: "zh-CN" },
    location: new URL(PAGE),
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: () => {},
    removeEventListener: () => {},
    postMessage: () => {},
    open: () => null,
    alert: undefined,
    confirm: undefined,
    prompt: undefined,
  };
}

function nodeDocument(scripts: readonly unknown[], head: object): object {
  const lists: Readonly<Record<string, readonly unknown[]>> = { script: scripts, head: [head] };
  return {
    readyState: "complete",
    cookie: "",
    domain: "localhost",
    URL: PAGE,
    documentElement: {},
    head,
    body: { appendChild: () => {} },
    addEventListener: () => {},
    removeEventListener: () => {},
    querySelectorAll: () => [],
    getElementById: () => null,
    getElementsByTagName: (tag: string) => lists[tag] ?? [],
    createElement: (tag: string) => new NodeElement(tag),
  };
}

class NodeElement {
  readonly style = {};
  readonly tagName: string;

  constructor(tag: string) {
    this.tagName = tag.toUpperCase();
  }

  setAttribute(name: string, value: unknown): void {
    Reflect.set(this, name, value);
  }

  getAttribute(name: string): unknown {
    return Reflect.get(this, name);
  }

  appendChild(): void {}
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
