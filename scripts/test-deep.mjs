// npm run test:deep [-- name]: the long measurements of test/deep in full; each file exports `run`, which prints its figures
// and throws when a bar is missed.
import { ensureInstalled } from "./build/ensure-installed.mjs";
import { root, runFolder } from "./run-folder.mjs";

ensureInstalled(root);
const { files, failed } = await runFolder("test/deep", process.argv.slice(2));
console.log(`${files - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
