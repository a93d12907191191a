/**
 * Sheets that this add-in has added or deleted since it started, by Excel's ids. Excel tells of our own writing a moment after
 * it was done, or while it still goes on; only what was not ours is passed on.
 */
export class OwnWrites {
  private readonly ids = new Set<string>();
  private running = 0;
  private held: (() => void)[] = [];

  note(ids: readonly string[]): void {
    for (const id of ids) this.ids.add(id);
  }

  /** Runs a write. News of sheets that come meanwhile wait for its end: only then is it known which of them are ours. */
  async during<Result>(write: () => Promise<Result>): Promise<Result> {
    this.running++;
    return write().finally(() => {
      this.running--;
      this.judgeHeld();
    });
  }

  /** Calls `tell` unless the sheet came or went by our own hand. */
  unlessOwn(id: string, tell: () => void): void {
    if (this.ids.has(id)) return;
    if (this.running > 0) this.held.push(() => this.unlessOwn(id, tell));
    else tell();
  }

  private judgeHeld(): void {
    const held = this.held;
    this.held = [];
    for (const judge of held) judge();
  }
}
