// npm run bench [-- name]: how long things take; each file of bench/ exports `run`, which prints its figures.
import { ensureInstalled } from "./build/ensure-installed.mjs";
import { root, runFolder } from "./run-folder.mjs";

ensureInstalled(root);
const { failed } = await runFolder("bench", process.argv.slice(2));
process.exitCode = failed > 0 ? 1 : 0;
