import type { CellPlace } from "../../core/address";
import { HostError } from "../host-error";
import type { CellEdit, Commit, HostOptions, SheetOutline, WorkbookHost, WorkbookSnapshot } from "../workbook-host";
import { listenForChanges } from "./change-events";
import { commitRun } from "./commit/commit-run";
import { runTagOf } from "./commit/commit-plan";
import { removeSheets } from "./commit/remove-sheets";
import { readTemporaryName } from "./commit/temporary-names";
import { editCells } from "./edit-cells";
import { OwnWrites } from "./own-writes";
import { outlinesOf, readSnapshot } from "./reading/read-snapshot";
import { isOurs, readDirectory } from "./reading/sheet-directory";
import { readUsedAreas } from "./reading/used-areas";
import { selectCell } from "./select-cell";
import { ExcelSession } from "./session/excel-session";
import { SyncMeter } from "./session/sync-meter";
import { readSetting, writeSetting } from "./workbook-settings";

export interface OfficeJsHostOptions {
  /** How long one round trip may take before we stop waiting for Excel. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 90_000;

/** The workbook behind the port, through Microsoft's Office.js: Excel itself, or its embedded stand-in. */
export class OfficeJsHost implements WorkbookHost {
  /** Round trips and bytes since the start. */
  readonly meter = new SyncMeter();
  private readonly session: ExcelSession;
  private readonly own = new OwnWrites();
  /** The run that is being written now. */
  private writing: string | null = null;

  /** @param excel the global `Excel` of a page or process in which office.js is ready */
  constructor(excel: typeof Excel, options: OfficeJsHostOptions = {}) {
    this.session = new ExcelSession(excel, options.timeoutMs ?? TIMEOUT_MS, this.meter);
  }

  outline(): Promise<readonly SheetOutline[]> {
    return this.session.run(async (batch) => {
      const directory = await readDirectory(batch);
      return outlinesOf({ directory, areas: await readUsedAreas(batch, directory.sheets) });
    });
  }

  snapshot(options: HostOptions = {}): Promise<WorkbookSnapshot> {
    return readSnapshot(this.session, this.meter, options);
  }

  async commit(commit: Commit, options: HostOptions = {}): Promise<void> {
    if (this.writing !== null) throw new HostError("busy");
    this.writing = commit.runId;
    const write = () => commitRun(this.session, this.meter, this.own, commit, options);
    await this.own.during(write).finally(() => {
      this.writing = null;
    });
  }

  editCells(edits: readonly CellEdit[], options: HostOptions = {}): Promise<void> {
    return this.session.run((batch) => editCells(batch, edits), options);
  }

  ownSheets(): Promise<readonly { readonly name: string; readonly runId: string }[]> {
    return this.session.run(async (batch) => {
      const { sheets, marks } = await readDirectory(batch);
      return sheets.flatMap(({ name }) => {
        const mark = marks.find((one) => one.kind === "run" && one.sheet?.toLowerCase() === name.toLowerCase());
        return mark?.kind === "run" && readTemporaryName(name) === null ? [{ name, runId: mark.runId }] : [];
      });
    });
  }

  removeOwnSheets(names: readonly string[]): Promise<void> {
    return this.session.run(async (batch) => {
      const directory = await readDirectory(batch);
      const wanted = directory.sheets.filter((sheet) => names.includes(sheet.name));
      const foreign = wanted.find((sheet) => !isOurs(sheet.name, directory.marks));
      if (foreign) throw new Error(`expected sheets that this add-in wrote, got "${foreign.name}"`);
      this.own.note(wanted.map((sheet) => sheet.id));
      await removeSheets(
        batch,
        directory,
        wanted.map((sheet) => sheet.id),
      );
    });
  }

  leftovers(): Promise<readonly string[]> {
    return this.session.run(async (batch) => {
      const { sheets } = await readDirectory(batch);
      const current = this.writing === null ? null : runTagOf(this.writing);
      return sheets
        .map((sheet) => sheet.name)
        .filter((name) => {
          const temporary = readTemporaryName(name);
          return temporary !== null && temporary.runTag !== current;
        });
    });
  }

  select(place: CellPlace): Promise<void> {
    return this.session.run((batch) => selectCell(batch, place));
  }

  readSetting(key: string): Promise<string | null> {
    return this.session.run((batch) => readSetting(batch, key));
  }

  writeSetting(key: string, value: string): Promise<void> {
    return this.session.run((batch) => writeSetting(batch, key, value));
  }

  onChange(listener: (sheetId: string) => void): Promise<() => Promise<void>> {
    return listenForChanges(this.session, this.own, listener);
  }
}
