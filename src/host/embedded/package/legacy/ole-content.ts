import { refuse } from "../refuse";

/** Refuses a compound file that is no old workbook: a new one under a password, a text document. */
export function checkOle(bytes: Uint8Array): void {
  if (hasStream(bytes, "EncryptedPackage") || hasStream(bytes, "EncryptionInfo")) refuse("encrypted");
  if (!hasStream(bytes, "Workbook") && !hasStream(bytes, "Book")) refuse("not-a-workbook");
}

/** Names of streams stand in the directory in UTF-16, each at the start of an entry of 128 bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, "\0"].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}
