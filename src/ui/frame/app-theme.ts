import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** How Excel looks around the pane. */
export type Appearance = "light" | "dark" | "highContrast";

const FONTS = "'Microsoft YaHei', '微软雅黑', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI', system-ui, sans-serif";
const MONO = "Consolas, 'Noto Sans Mono CJK SC', 'Courier New', monospace";

/** What Fluent's sizes in pixels are meant for. */
const ROOT_PIXELS = 16;

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: scaled(webLightTheme),
  dark: scaled(webDarkTheme),
  highContrast: scaled(teamsHighContrastTheme),
};

export function themeFor(appearance: Appearance): Theme {
  return THEMES[appearance];
}

/** The theme in our fonts, with sizes of text that follow the text size which people have set for their pages. */
function scaled(theme: Theme): Theme {
  const sizes = Object.entries(theme).flatMap(([name, value]) => {
    const pixels = /^(?:fontSize|lineHeight)/.test(name) ? /^([\d.]+)px$/.exec(String(value)) : null;
    return pixels ? [[name, `${Number(pixels[1]) / ROOT_PIXELS}rem`]] : [];
  });
  return { ...theme, ...Object.fromEntries(sizes), fontFamilyBase: FONTS, fontFamilyMonospace: MONO };
}
