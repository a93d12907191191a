// Writes src/host/embedded/surface/excel-surface.ts: what Excel's API offers, read from @types/office-js.
// One line a member, so that a new version of the types shows as a readable diff. Run it after upgrading the types;
// with --print it only shows what it would write.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, "src", "host", "embedded", "surface", "excel-surface.ts");
const types = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");

/** Members that the client answers itself; they never reach the host. */
const CLIENT_ONLY = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);

/** The generated file's text. */
function surfaceText() {
  const text = readFileSync(types, "utf8");
  const file = ts.createSourceFile("office.d.ts", text, ts.ScriptTarget.ES2022, false);
  const declared = excelDeclarations(file);
  const names = {
    classes: new Set(declared.filter(ts.isClassDeclaration).map((one) => one.name.text)),
    enums: new Map(declared.filter(ts.isEnumDeclaration).map((one) => [one.name.text, enumValues(one)])),
  };
  const lines = [];
  for (const one of declared) if (ts.isClassDeclaration(one)) lines.push(...classLines(one, text, names));
  const used = new Set(lines.join(" ").match(/[A-Z][A-Za-z0-9]+/g));
  for (const [name, values] of names.enums) if (used.has(name)) lines.push(`enum ${name} ${values.join(",")}`);
  return [
    "/** Made by scripts/generate-surface.mjs from @types/office-js; surface.ts says how to read it. */",
    "export const EXCEL_SURFACE = `",
    ...lines,
    "`;",
    "",
  ].join("\n");
}

function excelDeclarations(file) {
  const found = [];
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    found.push(...statement.body.statements);
  }
  return found;
}

function enumValues(declaration) {
  return [...new Set(declaration.members.map((member) => member.initializer?.text).filter((value) => value))];
}

/** "1.7" for [Api set: ExcelApi 1.7]; null for a preview or another set; undefined where nothing is said. */
function apiSet(node, text) {
  const comments = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  const comment = comments.map((range) => text.slice(range.pos, range.end)).pop() ?? "";
  const tag = /\[Api set: ([^\]]+)\]/.exec(comment)?.[1];
  if (tag === undefined) return undefined;
  return /^ExcelApi (\d+\.\d+)/.exec(tag.trim())?.[1] ?? null;
}

function classLines(declaration, text, names) {
  const own = apiSet(declaration, text);
  if (own === null) return [];
  const members = new Map();
  for (const member of declaration.members) {
    const name = member.name && member.name.text;
    if (!name || CLIENT_ONLY.has(name)) continue;
    const set = apiSet(member, text);
    if (set === null) continue;
    members.set(name, [...(members.get(name) ?? []), { member, set: set ?? own ?? "1.1" }]);
  }
  const items = members.get("items")?.[0].member.type;
  const item = items && ts.isArrayTypeNode(items) ? typeCode(items.elementType, names) : "";
  members.delete("items");
  const lines = [...members].map(([name, forms]) => memberLine(name, forms, names)).filter((line) => line);
  return [`class ${declaration.name.text} ${own ?? "1.1"}${item && ` ${item}`}`, ...lines.sort()];
}

function memberLine(name, forms, names) {
  const { member, set } = forms[0];
  if (ts.isMethodDeclaration(member)) return `:${name} ${set} ${methodCode(forms, names)}`;
  const type = typeCode(member.type, names);
  if (type === "event") return "";
  const readOnly = member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword);
  if (names.classes.has(type)) return `>${name} ${set} ${type}`;
  return `${readOnly ? "." : "="}${name} ${set} ${type}`;
}

/** The overloads of a method as one: a parameter is optional if one form lets it out, and takes what any form takes. */
function methodCode(forms, names) {
  const result = [...new Set(forms.map(({ member }) => typeCode(member.type, names)))].join("|");
  const count = Math.max(...forms.map(({ member }) => member.parameters.length));
  const params = Array.from({ length: count }, (_, index) => {
    const ways = forms.map(({ member }) => member.parameters[index]);
    const optional = ways.some((way) => !way || way.questionToken);
    const kinds = ways.filter((way) => way).map((way) => (way.type ? typeCode(way.type, names) : "any"));
    const name = ways.find((way) => way).name.text;
    return `${name}${optional ? "?" : ""}:${union(kinds, names)}`;
  });
  return [result, ...params].join(" ");
}

function typeCode(node, names) {
  if (!node) return "void";
  if (ts.isParenthesizedTypeNode(node)) return typeCode(node.type, names);
  if (ts.isUnionTypeNode(node))
    return union(
      node.types.map((type) => typeCode(type, names)),
      names,
    );
  if (ts.isArrayTypeNode(node)) return `${typeCode(node.elementType, names)}[]`;
  if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) ? JSON.stringify(node.literal.text) : "any";
  if (ts.isTypeReferenceNode(node)) return referenceCode(node, names);
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return "string";
    case ts.SyntaxKind.NumberKeyword:
      return "number";
    case ts.SyntaxKind.BooleanKeyword:
      return "boolean";
    case ts.SyntaxKind.VoidKeyword:
      return "void";
    case ts.SyntaxKind.TypeLiteral:
      return "object";
    default:
      return "any";
  }
}

function referenceCode(node, names) {
  const parts = ts.isQualifiedName(node.typeName) ? [node.typeName.left.text, node.typeName.right.text] : [];
  const name = parts[1] ?? node.typeName.text;
  if (name === "EventHandlers") return "event";
  if (name === "ClientResult") return typeCode(node.typeArguments[0], names);
  if (names.classes.has(name) || names.enums.has(name)) return name;
  return name === "Date" ? "any" : "object";
}

/** Literals that an enumeration of the same place already lists are left out. */
function union(codes, names) {
  const flat = [...new Set(codes.flatMap((code) => code.split("|")))];
  const listed = new Set(flat.flatMap((code) => names.enums.get(code) ?? []));
  return flat.filter((code) => !code.startsWith('"') || !listed.has(JSON.parse(code))).join("|");
}

if (process.argv.includes("--print")) process.stdout.write(surfaceText());
else writeFileSync(target, surfaceText());
