// Installs what package-lock.json names when it is not there yet, or when other versions are.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  console.error("正在安装依赖(npm ci)…… / installing the locked packages");
  const { status } = spawnSync("npm", ["ci", "--no-fund", "--no-audit"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** npm keeps a list of what it has installed beside the packages; those for other systems are optional and not in it. */
function isInstalled(root) {
  const list = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(list)) return false;
  const present = packagesIn(list);
  return Object.entries(packagesIn(join(root, "package-lock.json"))).every(
    ([path, { version, optional, devOptional, link }]) =>
      path === "" || optional || devOptional || link || present[path]?.version === version,
  );
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
