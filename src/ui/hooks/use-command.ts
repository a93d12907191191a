import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "../../app/failure";
import { runCommand } from "../../app/run-command";
import type { WorkOptions } from "../../app/work/core-work";
import type { Progress, WorkbookHost } from "../../host/workbook-host";
import { useAppSession } from "../app-session";

/** Where a command stands. A failure is already in words. */
export type CommandState<Result> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress | null }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Command<Input, Result> {
  readonly state: CommandState<Result>;
  /** Starts the command; does nothing while it runs, so that two clicks are one. Gives the result, or null. */
  readonly run: (input: Input) => Promise<Result | null>;
  /** Asks the running command to stop; it ends as failed with the code "cancelled" and leaves no trace. */
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** What a component may do with the workbook: one of the functions of src/app, with everything but the input filled in. */
export type AppCommand<Input, Result> = (host: WorkbookHost, input: Input, options: WorkOptions) => Promise<Result>;

/**
 * Gives a component one command of the app. `command` must be the same function from draw to draw: define it beside the
 * component, and import the app's code inside it, so that it is loaded when it is first run.
 */
export function useCommand<Input, Result>(command: AppCommand<Input, Result>): Command<Input, Result> {
  const { host, locale, work } = useAppSession();
  const [state, setState] = useState<CommandState<Result>>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async (input: Input) => {
      if (running.current) return null;
      const controller = new AbortController();
      running.current = controller;
      setState({ kind: "running", progress: null });
      const onProgress = (progress: Progress) => setState({ kind: "running", progress });
      const outcome = await runCommand(locale, async () =>
        command(await host(), input, { onProgress, signal: controller.signal, work }),
      );
      running.current = null;
      setState(outcome.ok ? { kind: "done", result: outcome.result } : { kind: "failed", failure: outcome.failure });
      return outcome.ok ? outcome.result : null;
    },
    [command, host, locale, work],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => setState({ kind: "idle" }), []);
  return { state, run, cancel, reset };
}
