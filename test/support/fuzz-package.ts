import { HostError } from "../../src/host/host-error";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";

export interface FuzzReport {
  readonly rounds: number;
  readonly opened: number;
  /** How often each reason was given. */
  readonly refused: ReadonlyMap<string, number>;
  /** The slowest round in milliseconds. */
  readonly slowest: number;
}

/**
 * Opens a workbook with some of its bytes changed, cut, doubled or blanked, again and again. Throws when a round ends in
 * anything but an opened file or a refusal with a reason: a mistake of ours, or a reader that runs wild. The same seed gives
 * the same rounds.
 */
export function fuzzPackage(bytes: Uint8Array, fileName: string, rounds: number, seed: number): FuzzReport {
  const random = randomFrom(seed);
  const refused = new Map<string, number>();
  let opened = 0;
  let slowest = 0;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    const reason = openedOrRefused(damaged(bytes, random), fileName, `seed ${seed}, round ${round}`);
    slowest = Math.max(slowest, performance.now() - started);
    if (reason === null) opened++;
    else refused.set(reason, (refused.get(reason) ?? 0) + 1);
  }
  return { rounds, opened, refused, slowest };
}

/** The reason of a refusal, null where the file opened; throws at anything else. */
export function openedOrRefused(bytes: Uint8Array, fileName: string, which: string): string | null {
  try {
    openWorkbook(bytes, fileName);
    return null;
  } catch (error) {
    if (error instanceof HostError && error.code === "file-unreadable") return String(error.facts.reason);
    throw new Error(`${fileName}, ${which}: neither opened nor refused`, { cause: error });
  }
}

/** A number from 0 up to, but not including, its argument. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  let copy: Uint8Array = bytes.slice();
  for (let times = 1 + random(4); times > 0; times--) copy = DAMAGES[random(DAMAGES.length)]!(copy, random);
  return copy;
}

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const DAMAGES: readonly Damage[] = [
  (bytes, random) => changeOne(bytes, random(bytes.length), random(256)),
  (bytes, random) => changeOne(bytes, random(bytes.length), 1 << random(8)),
  // The directory of a zip file stands at its end.
  (bytes, random) => changeOne(bytes, bytes.length - 1 - random(Math.min(bytes.length, 4000)), random(256)),
  (bytes, random) => changeOne(bytes, random(Math.min(bytes.length, 200)), random(256)),
  (bytes, random) => bytes.slice(0, random(bytes.length)),
  (bytes, random) => blank(bytes, random(bytes.length), random(300)),
  (bytes, random) => double(bytes, random(bytes.length), random(300)),
];

function changeOne(bytes: Uint8Array, at: number, value: number): Uint8Array {
  if (bytes.length > 0) bytes[at] = value;
  return bytes;
}

function blank(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return bytes.fill(0, at, at + length);
}

function double(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const piece = bytes.slice(at, at + length);
  const out = new Uint8Array(bytes.length + piece.length);
  out.set(bytes.subarray(0, at));
  out.set(piece, at);
  out.set(bytes.subarray(at), at + piece.length);
  return out;
}
