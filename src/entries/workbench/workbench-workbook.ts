import type { Locale } from "../../i18n/locale";
import { workbenchTexts } from "../../i18n/workbench-texts";
import type { EmbeddedHost } from "../../host/embedded/embedded-host";
import type { HostEvent } from "../../host/embedded/objects/host-event";
import type { Appearance } from "../../ui/frame/app-theme";
import type { BenchFile } from "./file/bench-file";
import type { GridListener, GridSession } from "./grid/grid-session";
import { linkTarget } from "./link-target";
import { ExcelStandIn } from "./office/excel-stand-in";
import { WatchedHost } from "./office/watched-host";

/** One open workbook: the file, the host that serves it to the pane, and the grid that shows it. */
export class WorkbenchWorkbook {
  readonly host: EmbeddedHost;
  readonly gridListener: GridListener;
  /** Whether something was changed, by whomever, since the file was opened or downloaded. */
  isChanged = false;
  private readonly standIn: ExcelStandIn;
  private grid: GridSession | null = null;
  /** Takes back the word that cells are still coming. */
  private takeBack = (): void => undefined;

  /** @param tell shows people a line, or takes it away */
  constructor(
    private readonly file: BenchFile,
    locale: Locale,
    appearance: Appearance,
    tell: (message: string | null) => void,
  ) {
    const texts = workbenchTexts(locale);
    const { name: fileName, model } = file;
    const host = new WatchedHost(
      model,
      { fileName, locale },
      {
        happened: (event) => (this.isChanged ||= CHANGES.has(event.kind)),
        done: (event) => this.show(event),
      },
    );
    this.host = host;
    this.standIn = new ExcelStandIn(host, appearance);
    this.gridListener = {
      edited: (sheet, range) => host.fromGrid(() => host.raise({ kind: "changed", sheet, range })),
      selected: (sheet, range) => host.fromGrid(() => host.select(sheet, range)),
      renamed: (sheet, before) => host.fromGrid(() => host.raise({ kind: "renamed", sheet, before })),
      added: (sheet) => host.fromGrid(() => host.raise({ kind: "added", sheet })),
      deleted: (sheet) => host.fromGrid(() => host.remove(sheet)),
      filled: () => this.takeBack(),
      refused: () => tell(texts.notSupported),
      tooEarly: () => {
        tell(texts.stillFilling);
        this.takeBack = () => tell(null);
      },
      linked: (sheet, link) => {
        const target = linkTarget(model, sheet, link);
        if (target) host.select(target.sheet, target.range);
        else tell(link.url ? texts.linkOutside(link.url) : texts.linkBroken(link.location ?? ""));
      },
    };
  }

  get fileName(): string {
    return this.file.name;
  }

  /** The bytes of the .xlsx; what is changed from now on has not been saved. */
  async save(): Promise<ArrayBuffer> {
    const wasChanged = this.isChanged;
    this.isChanged = false;
    return this.file.save().catch((error: unknown) => {
      this.isChanged = wasChanged;
      throw error;
    });
  }

  /** Takes the grid that shows this workbook, or its going. */
  readonly onGrid = (session: GridSession | null): void => {
    this.grid = session;
  };

  /** Runs one of the ribbon's functions as Excel would, to its end. */
  runCommand(name: string): Promise<void> {
    return this.standIn.runCommand(name);
  }

  /** Lets go of the frames and the file; another workbook takes this one's place. */
  close(): void {
    this.standIn.close();
    this.file.close();
  }

  /** Brings into the grid what the pane or a command did. */
  private show(event: HostEvent): void {
    if (event.kind === "selected") this.grid?.goTo(event.sheet, event.range);
    else this.grid?.follow(event.sheet, event.kind === "changed" ? event.range : null);
  }
}

const CHANGES: ReadonlySet<HostEvent["kind"]> = new Set(["changed", "renamed", "added", "deleted"]);
