import { useEffect, useState } from "react";
import type { Failure } from "../../app/failure";
import type { CheckedForm } from "../../app/watch-form";
import { failureOf } from "../../app/run-command";
import { IDENTITY_SHEET } from "../../core/templates/identity";
import { useAppSession } from "../app-session";

/** What the open workbook is. `form` goes on standing there while a later check fails. */
export type OpenForm =
  | { readonly kind: "looking" }
  | { readonly kind: "none"; readonly failure: Failure | null }
  | { readonly kind: "form"; readonly form: NonNullable<CheckedForm>; readonly failure: Failure | null };

/** Somebody who still types in a cell is asked again a little later. */
const AGAIN_MS = 2000;

/**
 * Tells whether the open workbook is one of our forms and what is wrong with it, now and after every change. Only a workbook with
 * the hidden sheet of a form is read for this: a county's own can be large.
 */
export function useOpenForm(): OpenForm {
  const { host, locale } = useAppSession();
  const [open, setOpen] = useState<OpenForm>({ kind: "looking" });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const watch: { isOver: boolean; stop: (() => Promise<void>) | null } = { isOver: false, stop: null };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChecked = (form: CheckedForm) =>
      setOpen(form ? { kind: "form", form, failure: null } : { kind: "none", failure: null });
    const onFailed = (error: unknown) => {
      if (watch.isOver) return;
      const failure = failureOf(error, locale);
      setOpen((known) => (known.kind === "form" ? { ...known, failure } : { kind: "none", failure }));
      if (failure.code === "cell-edit-mode") timer = setTimeout(() => setTurn((last) => last + 1), AGAIN_MS);
    };
    const begin = async () => {
      const opened = await host();
      const outlines = await opened.outline();
      if (watch.isOver) return;
      if (!outlines.some(({ name }) => name === IDENTITY_SHEET)) return setOpen({ kind: "none", failure: null });
      const { watchForm } = await import("../../app/watch-form");
      const stop = await watchForm(opened, onChecked, onFailed);
      if (watch.isOver) void stop();
      else watch.stop = stop;
    };
    begin().catch(onFailed);
    return () => {
      watch.isOver = true;
      clearTimeout(timer);
      void watch.stop?.();
    };
  }, [host, locale, turn]);
  return open;
}
