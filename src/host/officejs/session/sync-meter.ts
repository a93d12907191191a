/** Counts the round trips to Excel and the cells they carry; the bench shows that they do not grow with the result's rows. */
export class SyncMeter {
  private trips = 0;
  private bytesOut = 0;
  private bytesIn = 0;

  count(): void {
    this.trips++;
  }

  /** Bytes that a request was estimated to carry. */
  wrote(bytes: number): void {
    this.bytesOut += bytes;
  }

  /** Bytes that an answer was estimated to carry. */
  read(bytes: number): void {
    this.bytesIn += bytes;
  }

  get total(): { readonly syncs: number; readonly bytesWritten: number; readonly bytesRead: number } {
    return { syncs: this.trips, bytesWritten: this.bytesOut, bytesRead: this.bytesIn };
  }
}
