import { useEffect } from "react";

/** Where the keyboard goes in a part of the page. */
const FIRST = "canvas[id^=univer-sheet-main-canvas], button:not([disabled])";
const FIRST_IN_PANE = "[role=tab][aria-selected=true], button:not([disabled])";

/**
 * F6 goes from part to part as in Excel: title bar, ribbon, grid, pane; Shift+F6 goes back. The parts are marked by
 * `data-region`; out of the pane's frame the key comes through pages/excel-stand-in.js.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      goOn(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", hear, true);
    return () => window.removeEventListener("keydown", hear, true);
  }, []);
}

function goOn(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = now < 0 && step < 0 ? regions.length - 1 : (now + step + regions.length) % regions.length;
  enter(regions[next]);
}

function enter(region: HTMLElement | undefined): void {
  if (region instanceof HTMLIFrameElement) {
    region.focus();
    region.contentDocument?.querySelector<HTMLElement>(FIRST_IN_PANE)?.focus();
  } else region?.querySelector<HTMLElement>(FIRST)?.focus();
}
