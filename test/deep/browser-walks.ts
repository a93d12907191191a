import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = process.env.PROJECT_ROOT!;

/** Walks through every state of the pane in all languages, themes and text sizes; `npm test` walks through it in one of each. */
export function run(): void {
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, "scripts/e2e.mjs"), "every-state", "large-text", "web-host"],
    {
      cwd: ROOT,
      stdio: "inherit",
      env: { ...process.env, EVERY_CASE: "yes" },
    },
  );
  if (status !== 0) throw new Error("a state of the pane leaves somebody out, or something is cut");
}
