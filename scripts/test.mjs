// npm test: types, lint, format, unit tests and browser tests. The last line adds everything up: "N passed, N failed".
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./build/ensure-installed.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const reports = join(root, ".cache", "reports");

ensureInstalled(root);
const { ensureBrowser } = await import("./browser/ensure-browser.mjs");
ensureBrowser();
mkdirSync(reports, { recursive: true });

const bin = (name, file) => join(root, "node_modules", name, file);
// Two lanes for two cores; the tests come after them, alone, because they measure and wait.
const counts = [
  ...(
    await Promise.all([
      inTurn(
        () => check("types", [bin("typescript", "bin/tsc"), "-b"]),
        () => check("format", [bin("prettier", "bin/prettier.cjs"), "--check", ".", "--log-level", "warn"]),
      ),
      inTurn(
        () => check("lint", [bin("eslint", "bin/eslint.js"), "."]),
        () => check("site", [join(root, "scripts", "build", "site.mjs")]),
      ),
    ])
  ).flat(),
  await jest("unit", [bin("jest", "bin/jest.js"), "--maxWorkers=2"]),
  await jest("browser", [join(root, "scripts", "e2e.mjs")]),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function inTurn(...steps) {
  const done = [];
  for (const step of steps) done.push(await step());
  return done;
}

/** A tool that passes or fails as one. */
async function check(name, args) {
  const ok = (await run(name, args)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A jest run, counted by its own report. A file that could not run, or a missing report, counts as a failure. */
async function jest(name, args) {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const status = await run(name, [...args, "--json", `--outputFile=${report}`], { hidesStdout: true });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, "utf8"));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function run(name, args, { hidesStdout = false } = {}) {
  const started = Date.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", hidesStdout ? "ignore" : 1, 2] });
  return new Promise((resolve) =>
    child.on("close", (status) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.error(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
      resolve(status);
    }),
  );
}
