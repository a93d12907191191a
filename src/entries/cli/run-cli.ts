import { runCommand } from "../../app/run-command";
import type { Failure } from "../../app/failure";
import { cliTexts, type CliTexts } from "../../i18n/cli-texts";
import type { Locale } from "../../i18n/locale";
import { type Answer, type CliContext, UsageError } from "./answer";
import { readArguments } from "./arguments";
import { COMMANDS } from "./command";

/** What the process writes and how it ends. */
export interface CliResult {
  readonly exit: Answer["exit"];
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line's words and says what to write; nothing of it is written here. */
export async function runCli(words: readonly string[]): Promise<CliResult> {
  const isJson = words.includes("--json");
  const { locale, rest } = takeLocale(words.filter((word) => word !== "--json"));
  const context: CliContext = { locale, texts: cliTexts(locale), isJson };
  const outcome = await runCommand(locale, () => runWords(rest, context));
  return outcome.ok ? shown(outcome.result, context) : failed(outcome.failure, context);
}

/** A UsageError is an answer like any other, not a failure of the host. */
async function runWords([name = "", ...words]: readonly string[], context: CliContext): Promise<Answer> {
  const { texts } = context;
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (name === "help" || name === "--help" || name === "-h")
      return { exit: 0, json: { usage: texts.usage }, text: texts.usage };
    if (!command) throw new UsageError(texts.unknownCommand(name));
    const args = readArguments(words, command.options, texts);
    return await (
      await command.load()
    )(args, context);
  } catch (error) {
    if (error instanceof UsageError) return misused(error.message, texts);
    throw error;
  }
}

function misused(message: string, texts: CliTexts): Answer {
  return { exit: 2, json: { error: { code: "usage", message } }, text: `${message}\n\n${texts.usage}` };
}

/** Answers of exit code 2 are no results: people get them on stderr. */
function shown({ exit, json, text }: Answer, { isJson }: CliContext): CliResult {
  if (isJson) return { exit, stdout: `${JSON.stringify(json)}\n`, stderr: exit === 0 ? "" : `${lastLine(text)}\n` };
  return exit === 2 ? { exit, stdout: "", stderr: `${text}\n` } : { exit, stdout: `${text}\n`, stderr: "" };
}

function failed({ code, message, next, facts }: Failure, { isJson, texts }: CliContext): CliResult {
  const finding = { code, severity: "blocking", cell: null, message: `${message}${next}` };
  const json = { error: { code, message, next, ...facts }, findings: [finding] };
  const stderr = `${message}\n${texts.next}${next}\n`;
  return { exit: 2, stdout: isJson ? `${JSON.stringify(json)}\n` : "", stderr };
}

function takeLocale(words: readonly string[]): { locale: Locale; rest: readonly string[] } {
  const at = words.indexOf("--lang");
  if (at < 0) return { locale: "zh-CN", rest: words };
  const rest = [...words.slice(0, at), ...words.slice(at + 2)];
  return { locale: words[at + 1]?.toLowerCase().startsWith("en") ? "en" : "zh-CN", rest };
}

/** What a long answer comes to stands at its end. */
function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)!;
}
