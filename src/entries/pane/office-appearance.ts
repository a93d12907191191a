import type { Appearance } from "../../ui/frame/app-theme";

/** How Excel looks: high contrast when the system forces colours, else by how dark the pane's ground is. */
export function officeAppearance(): Appearance {
  if (window.matchMedia("(forced-colors: active)").matches) return "highContrast";
  const theme = Office.context.officeTheme as (Office.OfficeTheme & { primaryBackgroundColor?: string }) | undefined;
  // Hosts name the pane's ground by the one or the other.
  const background = theme?.bodyBackgroundColor ?? theme?.primaryBackgroundColor;
  if (!background) return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return isDark(background) ? "dark" : "light";
}

/** @example isDark("#262626") // true */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
