import type { CellRange } from "../../../core/address";
import type { ValidationModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import type { CellArea } from "./cell-looks";
import { assertFormattable } from "./cell-looks";
import { contains, intersection, subtract } from "./range-address";
import { RULE_TYPES, readRule, writeRule } from "./validation-rule";

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** What may be typed into cells. */
export class DataValidationObject extends ApiObject {
  readonly className = "DataValidation";

  constructor(private readonly area: CellArea) {
    super(area.book);
  }

  /** None without a rule, Inconsistent where only some of the cells have the rule. */
  get type(): string {
    const rule = this.rules();
    if (rule.length === 0) return "None";
    const own = this.own();
    return own ? RULE_TYPES[own.type] : "Inconsistent";
  }

  get rule(): object {
    const own = this.own();
    return own ? writeRule(own) : {};
  }

  set rule(rule: object) {
    this.replace({ ...this.current(), ...readRule(rule) });
  }

  get ignoreBlanks(): boolean {
    return this.own()?.allowBlank ?? true;
  }

  set ignoreBlanks(allowBlank: boolean) {
    this.replace({ ...this.existing(), allowBlank });
  }

  get prompt(): object {
    const prompt = this.own()?.prompt ?? null;
    return { showPrompt: prompt !== null, title: prompt?.title ?? "", message: prompt?.text ?? "" };
  }

  set prompt(value: object) {
    const { showPrompt = true, title = "", message = "" } = value as Partial<Excel.DataValidationPrompt>;
    if (title.length > 32 || message.length > 255) throw new ApiFailure("InvalidArgument");
    this.replace({ ...this.existing(), prompt: showPrompt ? { title, text: message } : null });
  }

  get errorAlert(): object {
    const error = this.own()?.error ?? null;
    const style = Object.entries(STYLES).find(([, word]) => word === (error?.style ?? "stop"))![0];
    return { showAlert: error !== null, style, title: error?.title ?? "", message: error?.text ?? "" };
  }

  set errorAlert(value: object) {
    const {
      showAlert = true,
      style = "Stop",
      title = "",
      message = "",
    } = value as Partial<Excel.DataValidationErrorAlert>;
    if (title.length > 32 || message.length > 255) throw new ApiFailure("InvalidArgument");
    const error = showAlert ? { title, text: message, style: STYLES[style] } : null;
    this.replace({ ...this.existing(), error });
  }

  clear(): void {
    assertFormattable(this.area.sheet);
    this.cutOut();
    this.area.sheet.changedParts.add("validations");
  }

  private rules(): readonly ValidationModel[] {
    return this.area.sheet.validations.filter((validation) =>
      validation.ranges.some((range) => this.area.ranges.some((own) => intersection(own, range))),
    );
  }

  /** The rule that stands on every cell of the area. */
  private own(): ValidationModel | null {
    const covers = (validation: ValidationModel) =>
      this.area.ranges.every((own) => validation.ranges.some((range) => contains(range, own)));
    return this.rules().find(covers) ?? null;
  }

  /** A prompt or an alert needs a rule to stand on, as in Excel. */
  private existing(): ValidationModel {
    const own = this.own();
    if (!own) throw new ApiFailure("InvalidOperation");
    return own;
  }

  private current(): ValidationModel {
    return this.own() ?? NO_RULE;
  }

  private replace(validation: ValidationModel): void {
    const { sheet, ranges } = this.area;
    assertFormattable(sheet);
    this.cutOut();
    sheet.validations.push({ ...validation, ranges });
    sheet.changedParts.add("validations");
  }

  /** Takes the area out of the rules that stand on it. */
  private cutOut(): void {
    const { validations } = this.area.sheet;
    for (const validation of this.rules()) {
      const ranges = this.area.ranges.reduce<readonly CellRange[]>(
        (left, own) => left.flatMap((range) => subtract(range, own)),
        validation.ranges,
      );
      validations.splice(validations.indexOf(validation), 1, ...(ranges.length > 0 ? [{ ...validation, ranges }] : []));
    }
  }
}

const NO_RULE: ValidationModel = {
  ranges: [],
  type: "custom",
  operator: null,
  formula1: null,
  formula2: null,
  allowBlank: true,
  showDropDown: true,
  prompt: null,
  error: { title: "", text: "", style: "stop" },
};
