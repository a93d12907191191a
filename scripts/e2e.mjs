// npm run e2e [-- jest's own options]: builds the site when it has changed, serves it, and runs the browser tests against it.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { ensureBuilt } from "./build/ensure-built.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = ensureBuilt(root, "local");
const url = await serveBeside(folder);
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(
  process.execPath,
  [jest, "--config", "jest.e2e.config.js", "--maxWorkers=2", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env: { ...process.env, SITE_URL: url, SITE_FOLDER: folder } },
);
process.exit(status ?? 1);

/** The server runs in a thread of its own, because this one waits for the tests. */
function serveBeside(path) {
  const worker = new Worker(new URL("./serve/serve-thread.mjs", import.meta.url), { workerData: path });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}
