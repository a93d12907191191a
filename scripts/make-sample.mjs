// Writes samples/青山县2020年第二季度.xlsx, the synthetic county, from test/sample. The same bytes in every run.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bundle = join(root, ".cache", "sample", "write-sample.cjs");
await build({
  entryPoints: [join(root, "test", "sample", "write-sample.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  logLevel: "error",
});
const { writeSample } = (await import(pathToFileURL(bundle).href)).default;
mkdirSync(join(root, "samples"), { recursive: true });
const path = join(root, "samples", "青山县2020年第二季度.xlsx");
writeSample(path);
console.error(`written: ${path}`);
