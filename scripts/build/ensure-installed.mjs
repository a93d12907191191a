// Installs what package-lock.json names when it is not there yet.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

export function ensureInstalled(root) {
  const done = join(root, "node_modules", ".package-lock.json");
  if (existsSync(done)) return;
  console.error("第一次运行,正在安装依赖(npm ci)…… / first run, installing the locked packages");
  const { status } = spawnSync("npm", ["ci", "--no-fund", "--no-audit"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
