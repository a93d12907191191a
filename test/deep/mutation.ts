import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = process.env.PROJECT_ROOT!;

/** Changes the programs of scoring one sign at a time (StrykerJS) and asks whether a test notices; the bar stands in stryker.config.json. */
export function run(): void {
  const stryker = join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const { status } = spawnSync(process.execPath, [stryker, "run"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error("fewer than 90% of the changes were noticed");
}
