import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom does not: import it first in a test that shows components and scores. */
Object.assign(globalThis, { TextEncoder, TextDecoder });
