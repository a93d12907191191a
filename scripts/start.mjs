// npm start: the workbench on this computer. Installs and builds what is missing, serves it, opens the browser.
//   --no-open        only prints the address
//   --port N         first port to try (3000)
//   --cert F --key F serves https, as Excel wants it for sideloading
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./build/ensure-built.mjs";
import { ensureInstalled } from "./build/ensure-installed.mjs";
import { serveFolder } from "./serve/static-server.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: {
    "no-open": { type: "boolean", default: false },
    port: { type: "string", default: "3000" },
    cert: { type: "string" },
    key: { type: "string" },
  },
});

ensureInstalled(root);
const folder = ensureBuilt(root, "local");
const tls = values.cert && values.key ? { cert: readFileSync(values.cert), key: readFileSync(values.key) } : null;
const { url } = await serveFolder(folder, Number(values.port), tls);
console.log(`乡镇考核工作台 / workbench: ${url}`);
console.log("按 Ctrl+C 结束 / Ctrl+C to stop");
if (!values["no-open"]) openBrowser(url);

/** Opens the address where there is a screen; says nothing when that fails, the address is printed above. */
function openBrowser(address) {
  const [command, args] = browserCommand(address);
  if (!command) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function browserCommand(address) {
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", address]];
  if (process.platform === "darwin") return ["open", [address]];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open", [address]] : [null, []];
}
