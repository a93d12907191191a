// Remakes test/fixtures/forms: every kind of form of the tests' small county, filled and saved by LibreOffice. Needs soffice.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Types into cells as a clerk does: what is no text is read as typing is, so that days become days. */
const MACRO = `
Sub Fill(list As String)
  Dim files, lines, parts, doc, target, hidden(0), xlsx(0)
  hidden(0) = createUnoStruct("com.sun.star.beans.PropertyValue")
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  xlsx(0) = createUnoStruct("com.sun.star.beans.PropertyValue")
  xlsx(0).Name = "FilterName"
  xlsx(0).Value = "Calc MS Excel 2007 XML"
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  lines = createUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(files.openFileRead(list))
  lines.setEncoding("UTF-8")
  Do While Not lines.isEOF()
    parts = Split(lines.readLine(), Chr(9))
    Select Case parts(0)
    Case "open"
      doc = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, hidden())
    Case "cell"
      target = doc.Sheets.getByName(parts(1)).getCellByPosition(CLng(parts(2)), CLng(parts(3)))
      If parts(4) = "text" Then
        target.setString(parts(5))
      Else
        target.setFormula(parts(5))
      End If
    Case "save"
      doc.storeToURL(parts(1), xlsx())
      doc.close(True)
    End Select
  Loop
  lines.closeInput()
  StarDesktop.terminate()
End Sub
`;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, "test", "fixtures", "forms");
const folder = mkdtempSync(join(tmpdir(), "kaohe-forms-"));
const bundle = join(folder, "forms.cjs");

await build({
  entryPoints: [join(root, "test", "templates", "forms-to-fill.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  logLevel: "error",
  define: { "process.env.PROJECT_ROOT": JSON.stringify(root) },
});
const { formsToFill } = createRequire(import.meta.url)(bundle);
const forms = await formsToFill();

const lines = forms.flatMap(({ kind, bytes, cells }) => {
  const [from, to] = [join(folder, `${kind}-blank.xlsx`), join(folder, `${kind}.xlsx`)];
  writeFileSync(from, bytes);
  return [
    ["open", pathToFileURL(from).href],
    ...cells.map(({ sheet, row, col, type, text }) => ["cell", sheet, col, row, type, text]),
    ["save", pathToFileURL(to).href],
  ];
});
writeFileSync(join(folder, "list.txt"), lines.map((line) => line.join("\t")).join("\n"));
const profile = join(folder, "profile");
const list = pathToFileURL(join(folder, "list.txt")).href;
// The first start makes a profile, with a library of its own in place of any that is there.
soffice("--terminate_after_init");
addMacro(profile);
soffice(`macro:///Standard.Forms.Fill("${list}")`);
mkdirSync(target, { recursive: true });
for (const { kind } of forms) copyFileSync(join(folder, `${kind}.xlsx`), join(target, `${kind}.xlsx`));
rmSync(folder, { recursive: true });
console.log(`${forms.length} forms filled by LibreOffice`);

function soffice(...words) {
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync("soffice", ["--headless", "--norestore", user, ...words], { stdio: "ignore", timeout: 300_000 });
}

/** The user's own library holds the macro: those of documents would be stopped. */
function addMacro(to) {
  const library = join(to, "user", "basic", "Standard");
  const index = join(library, "script.xlb");
  const before = readFileSync(index, "utf8");
  writeFileSync(
    index,
    before.replace("</library:library>", '<library:element library:name="Forms"/></library:library>'),
  );
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  writeFileSync(
    join(library, "Forms.xba"),
    `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Forms" script:language="StarBasic">${escaped(MACRO)}</script:module>`,
  );
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
