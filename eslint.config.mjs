import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What each area may not import; the other half of the import rule is in the project references. */
const WALLS = [
  { target: "./src/core", from: ["./src/host", "./src/i18n", "./src/app", "./src/ui", "./src/entries"] },
  {
    target: "./src/host",
    from: ["./src/i18n", "./src/app", "./src/ui", "./src/entries"],
  },
  {
    target: "./src/i18n",
    from: ["./src/host/officejs", "./src/host/embedded", "./src/app", "./src/ui", "./src/entries"],
  },
  { target: "./src/app", from: ["./src/host/officejs", "./src/host/embedded", "./src/ui", "./src/entries"] },
  { target: "./src/ui", from: ["./src/host/officejs", "./src/host/embedded", "./src/entries"] },
];

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "reports/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: {
      // Without these two the rules below look into JavaScript only, and see no cycle at all.
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver": { typescript: { project: "tsconfig.json", noWarnOnMultipleProjects: true } },
    },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-self-import": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      eqeqeq: ["error", "always"],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "No re-export files: import from where it is made." },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/**/*.test.{ts,tsx}"],
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: WALLS.map((wall) => ({ ...wall, from: wall.from })) }],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    ignores: ["src/core/**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "Date",
          "performance",
          "crypto",
          "setTimeout",
          "setInterval",
          "Intl",
          "process",
          "Excel",
          "Office",
          "window",
          "document",
          "fetch",
        ].map((name) => ({
          name,
          message: "The core is a pure function: no clock, randomness, locale, host or page.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core has no randomness: seeds come in as arguments." },
      ],
      "no-restricted-imports": ["error", { patterns: ["node:*", "react", "@microsoft/*"] }],
    },
  },
  { files: ["**/*.{js,cjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
