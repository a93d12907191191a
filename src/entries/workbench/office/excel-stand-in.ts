import type { EmbeddedHost } from "../../../host/embedded/embedded-host";
import { connectExternal, type OfficeExternal } from "../../../host/embedded/office/external";
import type { Appearance } from "../../../ui/frame/app-theme";

declare global {
  interface Window {
    /** Where the frames' first script finds the workbook; see pages/excel-stand-in.js. */
    excelStandIn: { externalFor(frame: Window): OfficeExternal };
  }
}

/** Office's number of the event by which a ribbon button calls its function. */
const RIBBON_COMMAND = 39;
/** Office's number of the call by which a function says that it is done. */
const COMMAND_DONE = 94;

type Handler = Parameters<OfficeExternal["RegisterEvent"]>[2];

/** Stands where Excel stands for the frames of this page: gives each its way to the workbook, and presses the ribbon's buttons. */
export class ExcelStandIn {
  private readonly commandHandlers = new Map<Window, Handler>();
  private commandDone: (() => void) | null = null;

  constructor(
    private readonly host: EmbeddedHost,
    private readonly appearance: Appearance,
  ) {
    // Office.js keeps there the settings of an earlier workbook of this tab.
    sessionStorage.clear();
    window.excelStandIn = { externalFor: (frame) => this.externalFor(frame) };
  }

  /** Resolves when the function has called `event.completed()`. */
  runCommand(name: string): Promise<void> {
    const handler = [...this.commandHandlers].find(([frame]) => frame.location.pathname.endsWith("commands.html"))?.[1];
    if (!handler) return Promise.resolve();
    return new Promise((resolve) => {
      this.commandDone = resolve;
      handler(RIBBON_COMMAND, { toArray: () => [name, name, JSON.stringify({ source: { id: name } })] });
    });
  }

  private externalFor(frame: Window): OfficeExternal {
    const external = connectExternal(this.host);
    const context = external.GetContext();
    return {
      ...external,
      GetContext: () => ({ ...context, GetOfficeThemeInfo: () => JSON.stringify(THEMES[this.appearance]) }),
      Execute: (id, params, callback) => {
        external.Execute(id, params, callback);
        if (id === COMMAND_DONE) this.commandDone?.();
      },
      RegisterEvent: (id, target, handler, callback) => {
        if (id === RIBBON_COMMAND) this.commandHandlers.set(frame, handler);
        external.RegisterEvent(id, target, handler, callback);
      },
    };
  }
}

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
