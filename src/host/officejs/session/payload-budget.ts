/** What one request or answer may carry: Excel on the web refuses more than 5 MB, and its own wrapping takes a share. */
export const SYNC_BYTES = 2 * 1024 * 1024;

const SMALLEST = 16 * 1024;

/** A budget that halves each time Excel says that a request or an answer was too large. */
export class PayloadBudget {
  private bytes: number;

  constructor(bytes = SYNC_BYTES) {
    this.bytes = bytes;
  }

  get size(): number {
    return this.bytes;
  }

  /** False when there is nothing left to halve. */
  halve(): boolean {
    if (this.bytes <= SMALLEST) return false;
    this.bytes = Math.floor(this.bytes / 2);
    return true;
  }
}

/** The bytes of a text in a JSON request: a Chinese character takes three. */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
