// The end-to-end tests need a browser and Chinese fonts; a bare Debian machine gets both from its own packages.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import browser from "./launch-browser.cjs";

export function ensureBrowser() {
  if (browser.findBrowser() || process.platform !== "linux") return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.error("正在安装 Chromium(浏览器测试需要)…… / installing Chromium for the browser tests");
  run("apt-get", ["update", "-q"]);
  run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
}

function run(command, args) {
  spawnSync(command, args, { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}
