import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { READ, REFUSED } from "../templates/hostile-cases";
import { HEAVY } from "../templates/heavy-cases";
import { formFile } from "../templates/form-files";
import { FORM } from "../templates/hostile-cases";

const ROOT = process.env.PROJECT_ROOT ?? process.cwd();
const CLI = join(ROOT, ".cache", "cli", "cli.cjs");
const LONGEST = 10;
const MOST_MB = 512;

/** Notes the most memory that the process ever held; it counts from what this process held when it started the other. */
const WATCH = `process.on("exit", () => require("node:fs").writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));`;

/**
 * Every hostile file through the real command line in a process of its own, beside a good form: refused with a reason or read, in
 * 10 seconds and 512 MB, start of the program and all. Prints the table of docs/deep-tests.md.
 */
export function run(): void {
  // Builds the command line if it is not there yet.
  execFileSync(process.execPath, [join(ROOT, "scripts", "cli.mjs"), "help"], { stdio: "ignore" });
  const folder = mkdtempSync(join(tmpdir(), "kaohe-hostile-"));
  writeFileSync(join(folder, "watch.cjs"), WATCH);
  writeFileSync(join(folder, "good.xlsx"), formFile(FORM, null));
  const cases: readonly (readonly [string, Uint8Array, string?])[] = [
    ...REFUSED,
    ...READ.map(([name, bytes]) => [name, bytes] as const),
    ...HEAVY,
  ];
  const missed = cases.filter(([name, bytes, ending], at) => !holds(folder, at + 1, name, bytes, ending));
  rmSync(folder, { recursive: true });
  console.log(`${cases.length} files`);
  if (missed.length > 0) throw new Error(`beyond the bar: ${missed.map(([name]) => name).join(", ")}`);
}

function holds(folder: string, number: number, name: string, bytes: Uint8Array, ending = ".xlsx"): boolean {
  const [file, peak] = [join(folder, `来件${ending}`), join(folder, "peak.txt")];
  writeFileSync(file, bytes);
  const started = performance.now();
  const words = ["merge", file, join(folder, "good.xlsx"), "--out", join(folder, "out.xlsx"), "--json"];
  const { stdout, signal } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${MOST_MB}`, "-r", join(folder, "watch.cjs"), CLI, ...words],
    { env: { ...process.env, PEAK: peak }, encoding: "utf8", timeout: 60_000, maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - started) / 1000;
  const megabytes = signal ? Infinity : Number(readFileSync(peak, "utf8")) / 1024;
  const answer = signal ? signal : outcome(stdout);
  console.log(`| ${number} | ${name} | ${answer} | ${seconds.toFixed(1)} | ${megabytes.toFixed(0)} |`);
  return seconds < LONGEST && megabytes < MOST_MB && answer !== "crashed";
}

/** What became of the file: its rows, or why it was turned away. */
function outcome(stdout: string): string {
  if (stdout === "") return "crashed";
  const { files, findings } = JSON.parse(stdout) as {
    files: readonly { file: string; rowsIn: number; state: string }[];
    findings: readonly { code: string; file: string; message: string }[];
  };
  const own = files.find(({ file }) => file.startsWith("来件"));
  const why = findings.find(({ file, code }) => file.startsWith("来件") && /refused|not-the-form/.test(code));
  if (!own) return "crashed";
  return why ? why.message.replace(/^打不开:“来件\.\w+”[::]?/, "").replace(/[。;].*$/, "") : `${own.rowsIn} rows read`;
}
