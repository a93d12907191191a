import { EmbeddedHost, type EmbeddedHostOptions } from "../../../host/embedded/embedded-host";
import type { HostEvent } from "../../../host/embedded/objects/host-event";

interface Watch {
  /** Every event. */
  happened(event: HostEvent): void;
  /** Those that the grid did not make. */
  done(event: HostEvent): void;
}

/** A host whose own changes can be watched, apart from those that the grid made and only passes on to the pane. */
export class WatchedHost extends EmbeddedHost {
  private isFromGrid = false;

  constructor(
    model: EmbeddedHost["model"],
    options: EmbeddedHostOptions,
    private readonly watch: Watch,
  ) {
    super(model, options);
  }

  override raise(event: HostEvent): void {
    super.raise(event);
    this.watch.happened(event);
    if (!this.isFromGrid) this.watch.done(event);
  }

  /** Does what a person did in the grid: the pane hears of it, the grid does not. */
  fromGrid(change: () => void): void {
    this.isFromGrid = true;
    change();
    this.isFromGrid = false;
  }
}
