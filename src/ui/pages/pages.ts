import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { PageName } from "../../i18n/frame-texts";

/** The pages that there are, each loaded when it is first opened. A new page is one line here. */
export const PAGES: Readonly<Partial<Record<PageName, LazyExoticComponent<ComponentType>>>> = {
  home: lazy(async () => ({ default: (await import("./home-page")).HomePage })),
  score: lazy(async () => ({ default: (await import("./score-page")).ScorePage })),
  targets: lazy(async () => ({ default: (await import("./targets-page")).TargetsPage })),
  plan: lazy(async () => ({ default: (await import("./plan-page")).PlanPage })),
  templates: lazy(async () => ({ default: (await import("./forms-page")).FormsPage })),
  runs: lazy(async () => ({ default: (await import("./runs-page")).RunsPage })),
  settings: lazy(async () => ({ default: (await import("./settings-page")).SettingsPage })),
};
