import type { EmbeddedHost } from "../../../host/embedded/embedded-host";
import { connectExternal, type OfficeExternal } from "../../../host/embedded/office/external";
import type { Appearance } from "../../../ui/frame/app-theme";
import { oneAfterAnother } from "../pace/one-after-another";

declare global {
  interface Window {
    /** Where the frames' first script finds the workbook; see pages/excel-stand-in.js. */
    excelStandIn: { externalFor(frame: Window): OfficeExternal };
  }
}

/** Office's number of the call by which a function says that it is done. */
const COMMAND_DONE = 94;

/** Stands where Excel stands for the frames of this page: gives each its way to the workbook, and presses the ribbon's buttons. */
export class ExcelStandIn {
  private readonly connections = new Map<string, OfficeExternal>();
  private readonly pace = oneAfterAnother();
  private commandDone: (() => void) | null = null;

  constructor(
    private readonly host: EmbeddedHost,
    private readonly appearance: Appearance,
  ) {
    // Office.js keeps there the settings of an earlier workbook of this tab.
    sessionStorage.clear();
    window.excelStandIn = { externalFor: (frame) => this.externalFor(frame.location.pathname) };
  }

  /** Resolves when the function has called `event.completed()`. */
  runCommand(name: string): Promise<void> {
    return new Promise((resolve) => {
      this.commandDone = resolve;
      const frame = [...this.connections].find(([page]) => page.endsWith(COMMANDS_PAGE))?.[1];
      if (!frame?.runCommand(name)) resolve();
    });
  }

  close(): void {
    for (const connection of this.connections.values()) connection.disconnect();
    this.connections.clear();
  }

  /** A page that is loaded again gets a new connection, and the old one ends. */
  private externalFor(page: string): OfficeExternal {
    const external = connectExternal(this.host, { pace: this.pace });
    this.connections.get(page)?.disconnect();
    this.connections.set(page, external);
    const context = external.GetContext();
    return {
      ...external,
      GetContext: () => ({ ...context, GetOfficeThemeInfo: () => JSON.stringify(THEMES[this.appearance]) }),
      Execute: (id, params, callback) => {
        external.Execute(id, params, callback);
        if (id === COMMAND_DONE) this.commandDone?.();
      },
    };
  }
}

const COMMANDS_PAGE = "workbench-commands.html";

const THEMES: Readonly<Record<Appearance, Readonly<Record<string, number>>>> = {
  light: theme(0xffffff, 0x000000, 0xf0f0f0),
  dark: theme(0x262626, 0xffffff, 0x1f1f1f),
  highContrast: theme(0x000000, 0xffffff, 0x000000),
};

function theme(background: number, foreground: number, control: number): Readonly<Record<string, number>> {
  return {
    primaryBackgroundColor: background,
    primaryForegroundColor: foreground,
    secondaryBackgroundColor: control,
    secondaryForegroundColor: foreground,
  };
}
