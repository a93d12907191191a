import type { CellRange } from "../../../core/address";
import type { CellValue } from "../../../core/grid";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import { cellKey, keyPlace } from "../model/workbook-model";
import { intersection } from "../objects/range-address";
import { usedRange } from "../objects/used-range";
import { evaluate } from "./evaluate-formula";
import type { CellSource } from "./evaluate-formula";
import { NotWorkedOut, single } from "./formula-value";
import type { FormulaValue } from "./formula-value";
import type { Formula } from "./parse-formula";
import { parseFormula } from "./parse-formula";

/** One formula of the workbook with the cells that it reads. */
interface FormulaCell {
  readonly sheet: SheetModel;
  readonly key: number;
  /** Null for a formula that this host does not read; it is taken to read nothing. */
  readonly formula: Formula | null;
  readonly reads: readonly { readonly sheet: SheetModel; readonly range: CellRange }[];
}

/**
 * Keeps the formulas' results up to date. Results that came with a file stay until a cell changes that they are
 * worked out from. A formula that is beyond this host then keeps its old result and counts as pending, so that nobody
 * takes it for a true one; a grid that can work it out settles it.
 */
export class Recalculation {
  private changed: { readonly sheet: SheetModel; readonly range: CellRange }[] = [];
  private readonly unsettled = new Map<SheetModel, Set<number>>();
  private readonly parsed = new Map<string, Formula | null>();

  constructor(private readonly model: WorkbookModel) {}

  /** Whether some result may be out of date. */
  get isPending(): boolean {
    return this.changed.length > 0 || [...this.unsettled].some(([sheet, keys]) => this.isOpen(sheet, keys));
  }

  /** Notes cells whose content changed. */
  note(sheet: SheetModel, range: CellRange): void {
    this.changed.push({ sheet, range });
  }

  /** Works out what depends on the noted cells. Gives the sheets on which a result changed. */
  run(): ReadonlySet<SheetModel> {
    const changed = this.changed;
    this.changed = [];
    if (changed.length === 0 || this.model.sheets.every((sheet) => sheet.formulas.size === 0)) return new Set();
    return new Evaluation(this.model, this.affected(changed), (sheet, key, isSettled) =>
      this.mark(sheet, key, isSettled),
    ).run();
  }

  /** Takes a result that something else worked out, such as the workbench's grid. */
  settle(sheet: SheetModel, row: number, col: number, value: CellValue): void {
    setResult(sheet, cellKey(row, col), value);
    this.mark(sheet, cellKey(row, col), true);
  }

  private mark(sheet: SheetModel, key: number, isSettled: boolean): void {
    const keys = this.unsettled.get(sheet) ?? new Set<number>();
    this.unsettled.set(sheet, keys);
    if (isSettled) keys.delete(key);
    else keys.add(key);
  }

  private isOpen(sheet: SheetModel, keys: ReadonlySet<number>): boolean {
    return this.model.sheets.includes(sheet) && [...keys].some((key) => sheet.formulas.has(key));
  }

  /** Formulas that were changed themselves or read, by however many steps, a cell that was. */
  private affected(changed: Recalculation["changed"]): readonly FormulaCell[] {
    const waiting = new Set(this.formulaCells());
    const found: FormulaCell[] = [];
    let edge: Recalculation["changed"] = changed;
    while (edge.length > 0) {
      const reached = [...waiting].filter((cell) => touches(cell, edge));
      for (const cell of reached) waiting.delete(cell);
      found.push(...reached);
      edge = reached.map(({ sheet, key }) => ({ sheet, range: cellRange(key) }));
    }
    return found;
  }

  private formulaCells(): readonly FormulaCell[] {
    return this.model.sheets.flatMap((sheet) =>
      [...sheet.formulas].map(([key, text]) => {
        const formula = this.parse(text);
        return { sheet, key, formula, reads: formula ? this.readsOf(formula, sheet) : [] };
      }),
    );
  }

  private parse(text: string): Formula | null {
    const known = this.parsed.get(text);
    if (known !== undefined) return known;
    const formula = parseFormula(text);
    this.parsed.set(text, formula);
    return formula;
  }

  private readsOf(formula: Formula, own: SheetModel): FormulaCell["reads"] {
    switch (formula.kind) {
      case "cells": {
        const sheet = formula.cells.sheet === null ? own : this.model.findSheet(formula.cells.sheet);
        return sheet ? [{ sheet, range: formula.cells.range }] : [];
      }
      case "name": {
        const meant = namedFormula(this.model, formula.name, own);
        return meant ? this.readsOf(meant, own) : [];
      }
      case "sign":
        return this.readsOf(formula.of, own);
      case "operation":
        return [...this.readsOf(formula.left, own), ...this.readsOf(formula.right, own)];
      case "call":
        return formula.args.flatMap((arg) => this.readsOf(arg, own));
      default:
        return [];
    }
  }
}

/** One round: every affected formula once, those that it reads before it. */
class Evaluation {
  private readonly waiting = new Map<SheetModel, Map<number, FormulaCell>>();
  private readonly changedSheets = new Set<SheetModel>();

  constructor(
    private readonly model: WorkbookModel,
    cells: readonly FormulaCell[],
    private readonly mark: (sheet: SheetModel, key: number, isSettled: boolean) => void,
  ) {
    for (const cell of cells) {
      const ofSheet = this.waiting.get(cell.sheet) ?? new Map<number, FormulaCell>();
      this.waiting.set(cell.sheet, ofSheet.set(cell.key, cell));
    }
  }

  run(): ReadonlySet<SheetModel> {
    for (const cells of this.waiting.values()) for (const cell of [...cells.values()]) this.workOut(cell);
    return this.changedSheets;
  }

  private workOut(cell: FormulaCell): void {
    const waiting = this.waiting.get(cell.sheet)!;
    if (!waiting.delete(cell.key)) return;
    for (const { sheet, range } of cell.reads) this.workOutFirst(sheet, range);
    const result = resultOf(cell, this.sourceFor(cell.sheet));
    this.mark(cell.sheet, cell.key, result !== undefined);
    if (result === undefined) return;
    setResult(cell.sheet, cell.key, result);
    this.changedSheets.add(cell.sheet);
  }

  private workOutFirst(sheet: SheetModel, range: CellRange): void {
    const waiting = this.waiting.get(sheet);
    if (!waiting || waiting.size === 0) return;
    if (range.top === range.bottom && range.left === range.right) {
      const cell = waiting.get(cellKey(range.top, range.left));
      if (cell) this.workOut(cell);
      return;
    }
    for (const cell of [...waiting.values()]) if (intersection(cellRange(cell.key), range)) this.workOut(cell);
  }

  private sourceFor(own: SheetModel): CellSource {
    return {
      cells: (name, range) => {
        const sheet = name === null ? own : this.model.findSheet(name);
        return sheet ? valuesOf(sheet, range) : undefined;
      },
      named: (name) => namedFormula(this.model, name, own),
    };
  }
}

/** Undefined where the formula is beyond this host. */
function resultOf(cell: FormulaCell, source: CellSource): CellValue | undefined {
  if (!cell.formula) return undefined;
  try {
    return single(evaluate(cell.formula, source)) ?? 0;
  } catch (failure) {
    if (failure instanceof NotWorkedOut) return undefined;
    throw failure;
  }
}

function namedFormula(model: WorkbookModel, name: string, own: SheetModel): Formula | null {
  const fitting = model.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const meant = fitting.find((one) => one.sheetId === own.id) ?? fitting.find((one) => one.sheetId === null);
  return meant ? (parseFormula(meant.formula) ?? { kind: "error", error: "#NAME?" }) : null;
}

/** The values of cells; of whole rows and columns only as far as the sheet goes. */
function valuesOf(sheet: SheetModel, range: CellRange): FormulaValue {
  if (range.top === range.bottom && range.left === range.right) return sheet.valueAt(range.top, range.left);
  const used = usedRange(sheet, true);
  const within = used && {
    ...range,
    bottom: Math.min(range.bottom, used.bottom),
    right: Math.min(range.right, used.right),
  };
  if (!within || within.bottom < within.top || within.right < within.left) return [[null]];
  const rows: CellValue[][] = [];
  for (let row = within.top; row <= within.bottom; row++) {
    const line: CellValue[] = [];
    for (let col = within.left; col <= within.right; col++) line.push(sheet.valueAt(row, col));
    rows.push(line);
  }
  return rows;
}

function setResult(sheet: SheetModel, key: number, value: CellValue): void {
  const { row, col } = keyPlace(key);
  sheet.setFormula(row, col, sheet.formulas.get(key)!, value);
}

function touches(
  cell: FormulaCell,
  edge: readonly { readonly sheet: SheetModel; readonly range: CellRange }[],
): boolean {
  const own = cellRange(cell.key);
  return edge.some(
    ({ sheet, range }) =>
      (sheet === cell.sheet && intersection(own, range) !== null) ||
      cell.reads.some((read) => read.sheet === sheet && intersection(read.range, range) !== null),
  );
}

function cellRange(key: number): CellRange {
  const { row, col } = keyPlace(key);
  return { top: row, left: col, bottom: row, right: col };
}
