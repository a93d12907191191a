// Runs src/entries/cli.ts: bundles it when a source is newer than the bundle (a fraction of a second), then starts it.
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bundle = join(root, ".cache", "cli", "cli.cjs");

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

const sources = Math.max(newest(join(root, "src")), statSync(join(root, "package-lock.json")).mtimeMs);
if (!existsSync(bundle) || statSync(bundle).mtimeMs < sources) {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(root, "src", "entries", "cli.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    sourcemap: "linked",
    logLevel: "error",
    define: { "process.env.PROJECT_ROOT": JSON.stringify(root) },
    loader: { ".json": "json" },
  });
}
// Not by import(): that would first search the whole bundle for the names that it exports.
createRequire(import.meta.url)(bundle);
