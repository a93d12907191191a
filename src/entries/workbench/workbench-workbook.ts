import { EmbeddedHost } from "../../host/embedded/embedded-host";
import type { HostEvent } from "../../host/embedded/objects/host-event";
import type { OpenedWorkbook } from "../../host/embedded/package/open-workbook";
import type { Locale } from "../../i18n/locale";
import type { Appearance } from "../../ui/frame/app-theme";
import { ExcelStandIn } from "./office/excel-stand-in";
import type { GridListener, GridSession } from "./grid/grid-session";

/** One open workbook: the file, the host that serves it to the pane, and the grid that shows it. */
export class WorkbenchWorkbook {
  readonly host: EmbeddedHost;
  readonly gridListener: GridListener;
  private readonly standIn: ExcelStandIn;
  private grid: GridSession | null = null;

  constructor(
    readonly fileName: string,
    readonly opened: OpenedWorkbook,
    locale: Locale,
    appearance: Appearance,
    onRefused: () => void,
  ) {
    const host = new WatchedHost(opened.model, { fileName, locale }, (event) => this.show(event));
    this.host = host;
    this.standIn = new ExcelStandIn(host, appearance);
    this.gridListener = {
      edited: (sheet, range) => host.fromGrid(() => host.raise({ kind: "changed", sheet, range })),
      selected: (sheet, range) => host.fromGrid(() => host.select(sheet, range)),
      renamed: (sheet, before) => host.fromGrid(() => host.raise({ kind: "renamed", sheet, before })),
      added: (sheet) => host.fromGrid(() => host.raise({ kind: "added", sheet })),
      deleted: (sheet) => host.fromGrid(() => host.remove(sheet)),
      refused: onRefused,
    };
  }

  /** Takes the grid that shows this workbook, or its going. */
  readonly onGrid = (session: GridSession | null): void => {
    this.grid = session;
  };

  /** Runs one of the ribbon's functions as Excel would, to its end. */
  runCommand(name: string): Promise<void> {
    return this.standIn.runCommand(name);
  }

  /** Lets go of the frames; another workbook takes this one's place. */
  close(): void {
    this.standIn.close();
  }

  /** Brings into the grid what the pane or a command did. */
  private show(event: HostEvent): void {
    if (event.kind === "selected") this.grid?.goTo(event.sheet, event.range);
    else this.grid?.follow(event.sheet, event.kind === "changed" ? event.range : null);
  }
}

/** A host whose own changes can be watched, apart from those that the grid made and only passes on to the pane. */
class WatchedHost extends EmbeddedHost {
  private isFromGrid = false;

  constructor(
    model: EmbeddedHost["model"],
    options: { readonly fileName: string; readonly locale: string },
    private readonly watch: (event: HostEvent) => void,
  ) {
    super(model, options);
  }

  override raise(event: HostEvent): void {
    super.raise(event);
    if (!this.isFromGrid) this.watch(event);
  }

  /** Does what a person did in the grid: the pane hears of it, the grid does not. */
  fromGrid(change: () => void): void {
    this.isFromGrid = true;
    change();
    this.isFromGrid = false;
  }
}
