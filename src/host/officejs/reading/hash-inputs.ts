import { sha256 } from "@noble/hashes/sha256";
import { bytesToHex } from "@noble/hashes/utils";
import type { Grid } from "../../../core/grid";

/** Texts are hashed in pieces of about this many characters. */
const PIECE = 1 << 16;
/** Pieces between two pauses, in which the page can draw: about 30 ms. */
const PIECES_AT_ONCE = 6;

/**
 * SHA-256 in hex over the sheets' names, values, number formats and merges. The order of the sheets does not matter, and
 * neither does how the cells came over in blocks.
 */
export async function hashInputs(grids: readonly Grid[]): Promise<string> {
  const sheets: { readonly name: string; readonly hash: string }[] = [];
  for (const grid of grids) sheets.push({ name: grid.sheet, hash: await hashGrid(grid) });
  sheets.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return hashText(JSON.stringify(sheets));
}

/** SHA-256 in hex of a text. */
export function hashText(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

async function hashGrid(grid: Grid): Promise<string> {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  let pieces = 0;
  let piece = JSON.stringify([grid.rows, grid.cols, grid.merges]);
  for (let row = 0; row < grid.rows; row++) {
    const formats = grid.formats[row]!;
    const sameAsAbove = row > 0 && isSame(formats, grid.formats[row - 1]!);
    piece += JSON.stringify(grid.values[row]) + (sameAsAbove ? "=" : JSON.stringify(formats));
    if (piece.length > PIECE) {
      hash.update(encoder.encode(piece));
      piece = "";
      pieces += 1;
      if (pieces % PIECES_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  return bytesToHex(hash.update(encoder.encode(piece)).digest());
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || a.every((format, col) => format === b[col]);
}
