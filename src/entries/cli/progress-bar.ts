import type { CliTexts } from "../../i18n/cli-texts";
import type { Progress } from "../../host/workbook-host";

const WIDTH = 24;

/** Shows progress on one line of a terminal; nothing where stderr is no terminal. */
export class ProgressBar {
  private shown = "";

  constructor(private readonly texts: CliTexts) {}

  readonly show = (progress: Progress): void => {
    if (!process.stderr.isTTY) return;
    const share = progress.total === 0 ? 1 : progress.done / progress.total;
    const bar = "█".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, "░");
    const line = `${this.texts.steps[progress.step]} ${bar} ${Math.round(share * 100)}% ${progress.sheet ?? ""}`;
    if (line !== this.shown) process.stderr.write(`\r\x1b[K${line}`);
    this.shown = line;
  };

  /** Takes the line away again. */
  clear(): void {
    if (this.shown !== "") process.stderr.write("\r\x1b[K");
    this.shown = "";
  }
}
