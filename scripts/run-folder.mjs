// Runs every TypeScript file of a folder, one after the other, as a plain program: bundles it, imports it and calls its
// `run` function. Used by npm run test:deep and npm run bench.
import { mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Names on the command line choose files by a part of their name. Gives how many failed. */
export async function runFolder(folder, chosen) {
  const { build } = await import("esbuild");
  const files = readdirSync(join(root, folder))
    .filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith(".d.ts"))
    .filter((file) => chosen.length === 0 || chosen.some((part) => file.includes(part)));
  let failed = 0;
  for (const file of files.sort()) {
    const outfile = join(root, ".cache", folder, file.replace(/\.tsx?$/, ".cjs"));
    mkdirSync(dirname(outfile), { recursive: true });
    await build({
      entryPoints: [join(root, folder, file)],
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      packages: "external",
      logLevel: "error",
      define: { "process.env.PROJECT_ROOT": JSON.stringify(root) },
      loader: { ".json": "json" },
    });
    console.log(`\n== ${file}`);
    failed += (await succeeds(outfile)) ? 0 : 1;
  }
  return { files: files.length, failed };
}

async function succeeds(bundle) {
  try {
    const { run } = (await import(pathToFileURL(bundle).href)).default;
    await run();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
