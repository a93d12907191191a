// Draws the icons of the manifest into assets/ (npm run icons). The PNG files are committed; run it after changing a drawing.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./browser/launch-browser.cjs";

const assets = join(dirname(fileURLToPath(import.meta.url)), "..", "assets");
const SIZES = [16, 32, 64, 80, 128];
const GREEN = "#107C41";
const DARK = "#3B3A39";

/** Drawings on a 32 x 32 ground: the add-in's own, and one per command of the ribbon. */
const DRAWINGS = {
  app: `<rect x="1" y="1" width="30" height="30" rx="6" fill="${GREEN}"/><path d="M7 24V17h5v7zM13.5 24V8h5v16zM20 24V13h5v11z" fill="#fff"/>`,
  score: `<path d="M4 27V18h6v9zM13 27V6h6v21zM22 27V12h6v15z" fill="${GREEN}"/><path d="M2 29h28" stroke="${DARK}" stroke-width="2"/>`,
  targets: `<circle cx="16" cy="16" r="12" fill="none" stroke="${DARK}" stroke-width="2.5"/><circle cx="16" cy="16" r="6.5" fill="none" stroke="${GREEN}" stroke-width="2.5"/><circle cx="16" cy="16" r="2.4" fill="${GREEN}"/>`,
  open: `<rect x="3" y="5" width="26" height="22" rx="2" fill="none" stroke="${DARK}" stroke-width="2"/><rect x="19" y="6" width="9" height="20" fill="${GREEN}"/><path d="M6 11h10M6 16h10M6 21h7" stroke="${DARK}" stroke-width="2"/>`,
  runs: `<circle cx="16" cy="16" r="12" fill="none" stroke="${DARK}" stroke-width="2.5"/><path d="M16 8v8.5l6 3.5" fill="none" stroke="${GREEN}" stroke-width="3"/>`,
  plan: `<rect x="4" y="6" width="24" height="22" rx="2" fill="none" stroke="${DARK}" stroke-width="2"/><path d="M4 12h24M10 3v6M22 3v6" stroke="${DARK}" stroke-width="2"/><path d="M8 17h9M12 22h12" stroke="${GREEN}" stroke-width="3"/>`,
  forms: `<path d="M6 3h14l6 6v20H6z" fill="none" stroke="${DARK}" stroke-width="2"/><path d="M10 14h12M10 19h12M10 24h7" stroke="${GREEN}" stroke-width="2.5"/>`,
  insert: `<rect x="3" y="4" width="20" height="24" rx="2" fill="none" stroke="${DARK}" stroke-width="2"/><path d="M7 10h12M7 15h12M7 20h6" stroke="${DARK}" stroke-width="2"/><circle cx="24" cy="23" r="7" fill="${GREEN}"/><path d="M24 19v8M20 23h8" stroke="#fff" stroke-width="2"/>`,
  remove: `<path d="M6 9h20M12 9V5h8v4M8.5 9l1.5 19h12l1.5-19" fill="none" stroke="${DARK}" stroke-width="2.2"/><path d="M13 14v9M19 14v9" stroke="#A4262C" stroke-width="2.4"/>`,
};

mkdirSync(assets, { recursive: true });
const browser = await launchBrowser();
const page = await browser.newPage();
for (const [name, drawing] of Object.entries(DRAWINGS)) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}" style="display:block">${drawing}</svg>`,
    );
    writeFileSync(join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
