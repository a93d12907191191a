// Builds the site that the browser tests open, when it has changed; npm test does it beside the checks that need no site.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./ensure-built.mjs";

ensureBuilt(join(dirname(fileURLToPath(import.meta.url)), "..", ".."), "local");
