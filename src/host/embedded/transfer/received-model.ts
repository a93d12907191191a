import { WorkbookModel } from "../model/workbook-model";
import type { ModelSlice } from "./model-slices";
import { applyBookFrame, applyFrame } from "./sheet-frame";

/** A workbook that is put together from the slices of another, which stays where its file is. */
export class ReceivedModel {
  readonly model = new WorkbookModel();
  /**
   * Names, conditional formats and validations as they came, with their places in the other workbook's lists. A save writes
   * what is still the same object as it stood in the file.
   */
  readonly places = new Map<object, number>();

  /** Takes the next slice; a workbook that is not whole yet is nobody's to work on. */
  take(slice: ModelSlice): void {
    switch (slice.kind) {
      case "book":
        this.model.styles.load(slice.looks);
        this.model.names.push(...slice.names);
        this.remember(slice.names);
        return applyBookFrame(this.model, slice.frame);
      case "sheet":
        this.remember(slice.frame.conditionalFormats);
        this.remember(slice.frame.validations);
        return applyFrame(this.addSheet(slice.frame.id, slice.frame.name), slice.frame);
      case "rows": {
        const { values, styles } = this.sheet(slice.sheet);
        slice.values.forEach((row, n) => (values[slice.first + n] = row));
        slice.styles.forEach((row, n) => (styles[slice.first + n] = row));
        return;
      }
      case "formulas": {
        const { formulas } = this.sheet(slice.sheet);
        for (const [key, formula] of slice.formulas) formulas.set(key, formula);
      }
    }
  }

  private remember(items: readonly object[]): void {
    items.forEach((item, place) => this.places.set(item, place));
  }

  /** Both workbooks count their sheets alike, so that one that is added later gets an id that neither has. */
  private addSheet(id: string, name: string) {
    const sheet = this.model.addSheet(name);
    if (sheet.id !== id) throw new Error(`Expected the sheet ${id}, the model counts ${sheet.id}`);
    return sheet;
  }

  private sheet(id: string) {
    const sheet = this.model.sheets.find((one) => one.id === id);
    if (!sheet) throw new Error(`Rows came before their sheet ${id}`);
    return sheet;
  }
}
