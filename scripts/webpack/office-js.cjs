// Where office.js comes from, and the files of Microsoft's package that a local copy needs.
const path = require("node:path");

const CDN = "https://appsforoffice.microsoft.com";
/** Office 365 operated by 21Vianet in China. */
const PARTNER_CDN = "https://appsforoffice.cdn.partner.office365.cn";

const SOURCES = {
  cdn: { src: `${CDN}/lib/1/hosted/office.js`, origin: CDN },
  partner: { src: `${PARTNER_CDN}/appsforoffice/lib/1/hosted/office.js`, origin: PARTNER_CDN },
  local: { src: "office/office.js", origin: null },
};

/** The start file, Excel on Windows, Mac and the web, the two languages, and what the start file asks for besides. */
const FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

function officeSource(name = "cdn") {
  const source = SOURCES[name];
  if (!source) throw new Error(`--env office takes cdn, partner or local, not ${name}`);
  return source;
}

/** Copies for a local office.js. The licence forbids changing the files, so they are marked as minimized already. */
function officeCopies() {
  const dist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  return FILES.map((file) => ({ from: path.join(dist, file), to: `office/${file}`, info: { minimized: true } }));
}

module.exports = { officeSource, officeCopies };
