// Builds dist/ when its sources have changed since the last build of the same kind.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a build is made from. */
const SOURCES = [
  "src",
  "assets",
  "samples",
  "scripts/webpack",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

/** `office` is where office.js comes from: cdn, partner or local. Gives the folder that was built. */
export function ensureBuilt(root, office) {
  const folder = join(root, ".cache", "site", office);
  const stamp = join(folder, "built-from.txt");
  const wanted = sourceHash(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return folder;
  console.error("正在生成页面(有改动时才需要,约一分钟)…… / building the pages");
  rmSync(folder, { recursive: true, force: true });
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--env", `office=${office}`, "--output-path", folder],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, wanted);
  return folder;
}

function sourceHash(root) {
  const hash = createHash("sha256");
  for (const source of SOURCES) addPath(hash, root, source);
  return hash.digest("hex");
}

function addPath(hash, root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = readdirOrNull(full);
  if (!entries) return void hash.update(path).update(readFileSync(full));
  for (const entry of entries.sort()) {
    if (!/\.test\.tsx?$/.test(entry)) addPath(hash, root, `${path}/${entry}`);
  }
}

function readdirOrNull(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === "ENOTDIR") return null;
    throw error;
  }
}
