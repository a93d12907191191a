import { useCallback, useEffect, useState } from "react";
import { PAGE_NAMES, type PageName } from "../../i18n/frame-texts";

/**
 * The page that an address asks for: its #name first, then ?page=name as the ribbon opens it; 首页 when there is neither.
 *
 * @example pageIn("", "#targets") // "targets"
 */
export function pageIn(search: string, hash: string): PageName {
  const wanted = hash.replace(/^#/, "") || new URLSearchParams(search).get("page");
  return PAGE_NAMES.find((name) => name === wanted) ?? "home";
}

/** The page now shown and the way to another. It lives in the hash: office.js takes the history functions away. */
export function usePageAddress(): readonly [PageName, (page: PageName) => void] {
  const [page, setPage] = useState(() => pageIn(window.location.search, window.location.hash));
  useEffect(() => {
    const follow = () => setPage(pageIn(window.location.search, window.location.hash));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  const open = useCallback((next: PageName) => {
    window.location.hash = next;
    setPage(next);
  }, []);
  return [page, open];
}
