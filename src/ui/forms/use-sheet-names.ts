import { useEffect } from "react";
import { isMethodSheet } from "../../core/method/read-method";
import { useCommand, type AppCommand } from "../hooks/use-command";

const look: AppCommand<null, readonly string[]> = async (host) => {
  const outlines = await host.outline();
  return outlines
    .filter(({ name, runId, visibility }) => runId === null && visibility === "visible" && !isMethodSheet(name))
    .map(({ name }) => name);
};

/** The sheets of the workbook that people fill by hand, once they are wanted; none until Excel has told. */
export function useSheetNames(isWanted: boolean): readonly string[] {
  const { state, run } = useCommand(look);
  useEffect(() => {
    if (isWanted) void run(null);
  }, [isWanted, run]);
  return state.kind === "done" ? state.result : [];
}
