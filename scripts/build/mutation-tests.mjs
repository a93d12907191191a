// Bundles the tests of scoring into one program for mocha. StrykerJS runs this in its own copy of the project, over the
// sources that it has changed.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const CASES = ["classes", "periods", "first-thread", "ranking"];

const testsIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join(root, folder, file));

const files = [
  join(root, "test/mutation/setup.ts"),
  ...testsIn("src/core/scoring/rules"),
  ...testsIn("src/core/scoring"),
  ...CASES.map((name) => join(root, "test/cases", `${name}.test.ts`)),
];

await build({
  stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join("\n"), resolveDir: root },
  // Beside test/oracles, which some tests read from where they stand.
  outfile: join(root, "test/mutation/tests.cjs"),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
