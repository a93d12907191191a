import "./jsdom-gaps";
import { act, render, screen } from "@testing-library/react";
import type { Grid } from "../../src/core/grid";
import { gridsOf } from "../../src/host/embedded/grids-of-model";
import { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { startOffice } from "../../src/host/embedded/office/start-office";
import { OfficeJsHost } from "../../src/host/officejs/office-js-host";
import type { PageName } from "../../src/i18n/frame-texts";
import type { Locale } from "../../src/i18n/locale";
import type { AppSession } from "../../src/ui/app-session";
import { PaneFrame } from "../../src/ui/frame/pane-frame";

/** A pane over a workbook in memory: Microsoft's office.js and the embedded host stand between, as in the workbench. */
export interface OpenedPane {
  readonly embedded: EmbeddedHost;
  readonly host: OfficeJsHost;
  /** Files that the pane has handed out. */
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  /** Types into a cell as somebody at the workbook would. */
  type(sheet: string, row: number, col: number, value: string | number): Promise<void>;
  valuesOf(sheet: string): Grid["values"];
}

export interface PaneCase {
  readonly page?: PageName;
  readonly locale?: Locale;
  readonly session?: Partial<AppSession>;
  /** What befalls the workbook before the pane opens. */
  readonly prepare?: (embedded: EmbeddedHost) => void;
}

/** Fluent asks how wide things are; jsdom has no layout. */
class NoLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Opens the pane at a page over these sheets, or once more over a workbook that is open already. */
export async function openPane(
  workbook: readonly Grid[] | EmbeddedHost,
  { page = "score", locale = "zh-CN", session = {}, prepare = () => undefined }: PaneCase = {},
): Promise<OpenedPane> {
  Object.assign(globalThis, { ResizeObserver: NoLayout });
  const embedded = workbook instanceof EmbeddedHost ? workbook : new EmbeddedHost(modelOf(workbook), { year: 2020 });
  prepare(embedded);
  await startOffice(embedded);
  const host = new OfficeJsHost(Excel, { timeoutMs: 1500 });
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const memory = new Map<string, string>();
  window.location.hash = page;
  const whole: AppSession = {
    host: async () => host,
    locale,
    files: null,
    today: () => "2020-06-30",
    now: () => "2020-06-30 10:00",
    memory: { get: (key) => memory.get(key) ?? null, set: (key, value) => void memory.set(key, value) },
    workbenchUrl: "index.html",
    saveFile: (name, bytes) => void saved.push({ name, bytes }),
    ...session,
  };
  render(<PaneFrame session={whole} appearance="light" />);
  const type: OpenedPane["type"] = async (name, row, col, value) => {
    const sheet = embedded.model.findSheet(name)!;
    await act(async () => {
      sheet.setValue(row, col, value);
      embedded.raise({ kind: "changed", sheet, range: { top: row, left: col, bottom: row, right: col } });
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  };
  const valuesOf = (name: string) => gridsOf(embedded.model).find(({ sheet }) => sheet === name)!.values;
  return { embedded, host, saved, type, valuesOf };
}

function modelOf(sheets: readonly Grid[]): WorkbookModel {
  const model = new WorkbookModel();
  for (const { sheet: name, values } of sheets) {
    const sheet = model.addSheet(name);
    values.forEach((row, at) => row.forEach((value, col) => value !== null && sheet.setValue(at, col, value)));
  }
  return model;
}

/** A part of the page by its heading, once it is there. */
export function region(name: RegExp | string): Promise<HTMLElement> {
  return screen.findByRole("region", { name }, { timeout: 10_000 });
}
