// Two bundles go into dist/: the add-in, which Excel loads, and the workbench, the page for people without Excel.
//   --env office=cdn|partner|local   where office.js comes from (cdn)
//   --env base=https://server/path/  the address that the copied manifest names
//   --config-name addin|workbench    builds one of the two
const { existsSync, readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { contentPolicy } = require("./scripts/webpack/content-policy.cjs");
const { officeCopies, officeSource } = require("./scripts/webpack/office-js.cjs");

const DEFAULT_BASE = "https://localhost:3000/";

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const source = officeSource(env.office);
  return [addin(env, mode, source), workbench(mode)];
};

function addin(env, mode, source) {
  const page = (name, more = {}) =>
    new HtmlPlugin({
      template: `src/entries/pages/${name}.html`,
      filename: `${name}.html`,
      scriptLoading: "module",
      templateParameters: { policy: contentPolicy(source.origin), officeJs: source.src, before: "" },
      ...more,
    });
  // The workbench's frame shows the same bundle; only the script that stands in for Excel comes before office.js, which
  // must then be a local copy.
  const framed = (name, chunk) =>
    page(name, {
      filename: `workbench-${name}.html`,
      chunks: [chunk],
      templateParameters: {
        policy: contentPolicy(null),
        officeJs: officeSource("local").src,
        before: '<script src="excel-stand-in.js"></script>',
      },
    });
  return {
    ...common(mode, "addin"),
    entry: {
      taskpane: "./src/entries/taskpane.tsx",
      commands: "./src/entries/commands.ts",
      notice: "./src/entries/notice.ts",
    },
    performance: { maxEntrypointSize: 700_000, maxAssetSize: 1_400_000 },
    plugins: [
      page("taskpane", { chunks: ["taskpane"] }),
      page("commands", { chunks: ["commands"] }),
      page("notice", { chunks: ["notice"] }),
      framed("taskpane", "taskpane"),
      framed("commands", "commands"),
      new CopyPlugin({
        patterns: [
          ...officeCopies(),
          { from: "assets", to: "assets" },
          { from: "src/entries/pages/old-excel.js", to: "old-excel.js", info: { minimized: true } },
          { from: "src/entries/pages/excel-stand-in.js", to: "excel-stand-in.js", info: { minimized: true } },
          { from: "manifest.xml", to: "manifest.xml", transform: (xml) => withBase(String(xml), env.base) },
        ],
      }),
    ],
  };
}

function workbench(mode) {
  return {
    ...common(mode, "workbench"),
    entry: { workbench: "./src/entries/workbench.tsx" },
    performance: false,
    plugins: [
      new HtmlPlugin({
        template: "src/entries/pages/workbench.html",
        filename: "index.html",
        scriptLoading: "module",
        templateParameters: { policy: contentPolicy(null) },
      }),
      new CopyPlugin({ patterns: [{ from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true }] }),
      sampleList(),
    ],
  };
}

function common(mode, name) {
  const isProduction = mode === "production";
  return {
    name,
    mode,
    target: ["web", "es2021"],
    devtool: isProduction ? false : "source-map",
    output: {
      path: path.join(__dirname, "dist"),
      publicPath: "auto",
      filename: "[name].[contenthash:8].js",
      chunkFilename: `${name}-[name].[contenthash:8].js`,
      cssFilename: "[name].[contenthash:8].css",
      cssChunkFilename: `${name}-[name].[contenthash:8].css`,
      assetModuleFilename: "files/[name].[contenthash:8][ext]",
      hashFunction: "xxhash64",
      uniqueName: name,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swc() },
        { test: /\.css$/, type: "css/auto" },
      ],
    },
    experiments: { css: true },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: 2 })],
      chunkIds: isProduction ? "deterministic" : "named",
    },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache", "webpack"),
      buildDependencies: { config: [__filename, path.join(__dirname, "scripts", "webpack") + path.sep] },
    },
    stats: "errors-warnings",
  };
}

function swc() {
  return {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2021",
      },
    },
  };
}

/** samples/index.json: the names of the sample workbooks, the one that opens first at the front. */
function sampleList() {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("SampleList", (compilation) => {
        compilation.hooks.processAssets.tap("SampleList", () => {
          const names = existsSync("samples") ? readdirSync("samples").filter((name) => name.endsWith(".xlsx")) : [];
          compilation.emitAsset(
            "samples/index.json",
            new compiler.webpack.sources.RawSource(JSON.stringify(names.sort())),
          );
        });
      });
    },
  };
}

/** The manifest with the server's address in place of the developer's. */
function withBase(xml, base = DEFAULT_BASE) {
  return xml.replaceAll(DEFAULT_BASE, base.endsWith("/") ? base : `${base}/`);
}
