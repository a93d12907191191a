import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";

/** Excel itself, as far as an add-in asks it about calculation. */
export class ApplicationObject extends ApiObject {
  readonly className = "Application";

  /** Pending while a formula's inputs changed and its result could not be worked out here. */
  get calculationState(): string {
    return this.book.calculationState;
  }

  get calculationMode(): string {
    return this.book.model.calculation === "manual" ? "Manual" : "Automatic";
  }

  set calculationMode(mode: string) {
    if (mode === "AutomaticExceptTables") throw new ApiFailure("NotImplemented");
    this.book.freshen();
    this.book.model.calculation = mode === "Manual" ? "manual" : "automatic";
    if (mode !== "Manual") this.book.recalculate();
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get decimalSeparator(): string {
    return ".";
  }

  get thousandsSeparator(): string {
    return ",";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(): void {
    this.book.recalculate();
  }

  /** Nothing is drawn and nothing is calculated in the middle of a batch, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}
}
