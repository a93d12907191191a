import { parseArgs } from "node:util";
import type { CliTexts } from "../../i18n/cli-texts";
import { UsageError } from "./answer";

/** What a command may be given: option names, all of which take a value. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** A value such as -0.5 is meant, not an option. */
const NEGATIVE = /^-[\d.]/;

/** Takes a command's arguments apart. Throws a UsageError on options that it does not know. */
export function readArguments(words: readonly string[], names: readonly string[], texts: CliTexts): Arguments {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    const { positionals, values } = parseArgs({ args: joined(words, names), options, allowPositionals: true });
    return { positionals, options: values as Arguments["options"] };
  } catch (error) {
    throw new UsageError(texts.wrongArgument((error as Error).message), { cause: error });
  }
}

/** `--value -0.5` reads as `--value=-0.5`: the parser would take the number for an option. */
function joined(words: readonly string[], names: readonly string[]): string[] {
  const result: string[] = [];
  for (const word of words) {
    const last = result.at(-1);
    if (last !== undefined && NEGATIVE.test(word) && names.includes(last.replace(/^--/, "")) && last.startsWith("--")) {
      result[result.length - 1] = `${last}=${word}`;
    } else {
      result.push(word);
    }
  }
  return result;
}

/** The only file of a command that takes one. */
export function onlyFile({ positionals }: Arguments, texts: CliTexts): string {
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError(texts.missingFile);
  if (more.length > 0) throw new UsageError(texts.wrongArgument(more.join(" ")));
  return file;
}

/** The output file of a command that must have one. */
export function outFile({ options }: Arguments, texts: CliTexts): string {
  if (!options.out) throw new UsageError(texts.missingOut);
  return options.out;
}
