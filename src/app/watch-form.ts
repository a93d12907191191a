import type { HostOptions, WorkbookHost } from "../host/workbook-host";
import { checkOpenForm } from "./check-open-form";
import type { checkForm } from "./collect-returns";

export type CheckedForm = ReturnType<typeof checkForm>;

/**
 * Checks the open form now and after every change of it, and tells what it found; null while the workbook is no form. Changes
 * that come during a check are taken together into one more. What goes wrong is told too, and the watching goes on. Gives the
 * way to stop, after which nothing is told any more.
 */
export async function watchForm(
  host: WorkbookHost,
  onChecked: (form: CheckedForm) => void,
  onFailed: (error: unknown) => void,
  options: HostOptions = {},
): Promise<() => Promise<void>> {
  const watch = { isChecking: false, isStale: false, isOver: false };
  const check = async (): Promise<void> => {
    watch.isStale = true;
    if (watch.isChecking) return;
    watch.isChecking = true;
    while (watch.isStale && !watch.isOver) {
      watch.isStale = false;
      await checkOpenForm(host, options).then(
        (form) => watch.isOver || onChecked(form),
        (error: unknown) => watch.isOver || onFailed(error),
      );
    }
    watch.isChecking = false;
  };
  const stop = await host.onChange(() => void check());
  await check();
  return () => {
    watch.isOver = true;
    return stop();
  };
}
