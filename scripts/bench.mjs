// npm run bench [-- name] [-- --libraries]: how long things take; each file of bench/ exports `run`, which prints its figures.
// With --libraries also what other libraries take for the same files; they are installed in bench/libraries for that alone.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./build/ensure-installed.mjs";
import { root, runFolder } from "./run-folder.mjs";

const LIBRARIES = "--libraries";

ensureInstalled(root);
if (process.argv.includes(LIBRARIES)) installLibraries(join(root, "bench", "libraries"));
const { failed } = await runFolder(
  "bench",
  process.argv.slice(2).filter((argument) => argument !== LIBRARIES),
);
process.exitCode = failed > 0 ? 1 : 0;

function installLibraries(folder) {
  process.env.BENCH_LIBRARIES = "yes";
  if (existsSync(join(folder, "node_modules", ".package-lock.json"))) return;
  const { status } = spawnSync("npm", ["ci", "--no-fund", "--no-audit", "--ignore-scripts"], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
