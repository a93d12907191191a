import type { CellPlace } from "../../core/address";
import type { Failure } from "../../app/failure";
import { useCommand, type AppCommand } from "./use-command";

const goTo: AppCommand<CellPlace, void> = async (host, place) => {
  const { goToCell } = await import("../../app/go-to-cell");
  return goToCell(host, place);
};

/** Shows cells of the workbook; `failure` says why the last one could not be shown. */
export function useGoToCell(): { readonly go: (place: CellPlace) => void; readonly failure: Failure | null } {
  const { state, run } = useCommand(goTo);
  return { go: (place) => void run(place), failure: state.kind === "failed" ? state.failure : null };
}
