import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { PageName } from "../../i18n/frame-texts";

/** Ways from one page to a place on another. */
export interface Navigation {
  openPage(page: PageName): void;
  /** The unit whose profile is open on the scoring page; null shows the ranking. */
  readonly unit: string | null;
  showUnit(unit: string | null): void;
}

const NavigationContext = createContext<Navigation | null>(null);

interface Props {
  readonly openPage: (page: PageName) => void;
  readonly children: ReactNode;
}

export function NavigationProvider({ openPage, children }: Props) {
  const [unit, setUnit] = useState<string | null>(null);
  const navigation = useMemo<Navigation>(
    () => ({
      openPage,
      unit,
      showUnit: (next) => {
        setUnit(next);
        if (next !== null) openPage("score");
      },
    }),
    [openPage, unit],
  );
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("useNavigation stands outside its provider");
  return navigation;
}
