// The browser of tests, screenshots and icons: the system's own Chromium or Chrome.
const { existsSync } = require("node:fs");
const { chromium } = require("playwright-core");

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a browser on this computer; null where there is none. */
function findBrowser() {
  return PLACES.find((place) => place && existsSync(place)) ?? null;
}

async function launchBrowser(options = {}) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium or Chrome found; set CHROMIUM to its path.");
  return chromium.launch({ executablePath, args: QUIET, ...options });
}

module.exports = { findBrowser, launchBrowser };
