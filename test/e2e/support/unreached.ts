import type { Frame } from "playwright-core";

/** Controls of the pane that the Tab key does not reach, by their names; none in a good state. */
export async function unreachedByTab(pane: Frame, most = 400): Promise<string[]> {
  await pane.evaluate(startAtTop);
  for (let presses = 0; presses < most; presses += 1) {
    await pane.page().keyboard.press("Tab");
    if (!(await pane.evaluate(noteFocus))) break;
  }
  return pane.evaluate(notReached);
}

/** Runs in the pane: puts the focus before the first control. */
function startAtTop(): void {
  for (const one of document.querySelectorAll("[data-reached]")) one.removeAttribute("data-reached");
  const dialog = document.querySelector<HTMLElement>("[role=dialog]");
  const start = dialog ?? document.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
  start?.focus();
  start?.setAttribute("data-reached", "");
}

/** Runs in the pane: marks what has the focus; false when the focus has left or has come round. */
function noteFocus(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  if (focused.hasAttribute("data-reached")) return false;
  focused.setAttribute("data-reached", "");
  return document.hasFocus();
}

/** Runs in the pane. Tabs and the radios of a group are one stop, and the arrow keys go on from there. */
function notReached(): string[] {
  const root = document.querySelector("[role=dialog]") ?? document.querySelector("main")!;
  const controls = [...root.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary")];
  const isStop = (one: HTMLElement) => {
    if (one.matches(":disabled, [type=file], [aria-hidden=true]") || !one.checkVisibility()) return false;
    if (!one.matches("[type=radio]")) return true;
    const group = [...root.querySelectorAll<HTMLInputElement>(`[name="${(one as HTMLInputElement).name}"]`)];
    return !group.some((radio) => radio.hasAttribute("data-reached"));
  };
  return controls
    .filter((one) => isStop(one) && !one.hasAttribute("data-reached"))
    .map((one) => `${one.tagName.toLowerCase()} ${one.getAttribute("aria-label") ?? one.textContent ?? ""}`);
}
