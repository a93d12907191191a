import type { Frame } from "playwright-core";

/** What is wrong with how the pane lies, one line each: what goes past its right edge, texts that are cut, texts over texts. */
export function layoutTroubles(pane: Frame): Promise<string[]> {
  return pane.evaluate(lookAtLayout);
}

/** Runs in the pane. */
function lookAtLayout(): string[] {
  const dialog = document.querySelector("[role=dialog]");
  const root = dialog ?? document.querySelector("main")!.parentElement!;
  const edge = document.documentElement.clientWidth + 1;
  const shown = [...root.querySelectorAll<HTMLElement>("*")].filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true });
  });
  const named = (one: Element) => `${one.tagName.toLowerCase()} "${(one.textContent ?? "").trim().slice(0, 30)}"`;
  const scrolls = (one: Element) => one.closest("[data-scrolls]") !== null;
  const past = shown
    .filter((one) => one.getBoundingClientRect().right > edge && !scrolls(one))
    .map((one) => `past the edge: ${named(one)}`);
  const ownText = (one: Element) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
  const cut = shown
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const isBox = one.matches("select, button, input");
      const clipsX = overflowX === "hidden" || overflowX === "clip";
      const clipsY = overflowY === "hidden" || overflowY === "clip" || isBox;
      if (!ownText(one) && !isBox) return false;
      if (one.matches("input[type=checkbox], input[type=radio]")) return false;
      return (clipsX && one.scrollWidth > one.clientWidth + 1) || (clipsY && one.scrollHeight > one.clientHeight + 2);
    })
    .map((one) => `cut: ${named(one)}`);
  return [...past, ...cut, ...textsOverTexts()];

  /** What is scrolled out of view lies over nothing. */
  function scrollPort(one: Element): { readonly top: number; readonly bottom: number } {
    for (let up: Element | null = one; up && up !== root; up = up.parentElement)
      if (/auto|scroll/.test(getComputedStyle(up).overflowY)) return up.getBoundingClientRect();
    return { top: -Infinity, bottom: Infinity };
  }

  function textsOverTexts(): string[] {
    const texts: { readonly node: Node; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent!.trim() || !shown.includes(parent) || parent.closest("select, svg, header")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const port = scrollPort(parent);
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2 && box.top >= port.top - 1 && box.bottom <= port.bottom + 1)
          texts.push({ node, box });
    }
    const found: string[] = [];
    texts.forEach((one, at) => {
      for (const other of texts.slice(at + 1)) {
        if (other.node === one.node) continue;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines stand close: what is above and below shares a few pixels of empty line.
        if (width > 3 && height > 0.4 * Math.min(one.box.height, other.box.height))
          found.push(`over each other: "${one.node.textContent}" and "${other.node.textContent}"`);
      }
    });
    return found;
  }
}
