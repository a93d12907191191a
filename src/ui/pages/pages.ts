import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { PageName } from "../../i18n/frame-texts";

type PageModule = { readonly default: ComponentType };

/** The pages that there are, each loaded when it is first opened. A new page is one line here. */
const LOADING: Readonly<Record<PageName, () => Promise<PageModule>>> = {
  home: async () => ({ default: (await import("./home-page")).HomePage }),
  score: async () => ({ default: (await import("./score-page")).ScorePage }),
  targets: async () => ({ default: (await import("./targets-page")).TargetsPage }),
  plan: async () => ({ default: (await import("./plan-page")).PlanPage }),
  templates: async () => ({ default: (await import("./forms-page")).FormsPage }),
  runs: async () => ({ default: (await import("./runs-page")).RunsPage }),
  settings: async () => ({ default: (await import("./settings-page")).SettingsPage }),
};

const PAGES = Object.fromEntries(
  Object.entries(LOADING).map(([name, load]) => [name, lazy(load)]),
) as unknown as Readonly<Record<PageName, LazyExoticComponent<ComponentType>>>;

/** Pages whose code was there before anything was drawn. */
const LOADED = new Map<PageName, ComponentType>();

/**
 * Loads a page's code before the pane is drawn. A page that is drawn without it shows a spinner first, and React leaves a
 * spinner on the screen for 300 ms once it is there.
 */
export async function loadPage(name: PageName): Promise<void> {
  LOADED.set(name, (await LOADING[name]()).default);
}

/** The page of that name; one that is not loaded yet makes React wait for it. */
export function pageOf(name: PageName): ComponentType {
  return LOADED.get(name) ?? PAGES[name];
}
