import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** How Excel looks around the pane. */
export type Appearance = "light" | "dark" | "highContrast";

const FONTS = "'Microsoft YaHei', '微软雅黑', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI', system-ui, sans-serif";
const MONO = "Consolas, 'Noto Sans Mono CJK SC', 'Courier New', monospace";

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS, fontFamilyMonospace: MONO },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS, fontFamilyMonospace: MONO },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS, fontFamilyMonospace: MONO },
};

export function themeFor(appearance: Appearance): Theme {
  return THEMES[appearance];
}
