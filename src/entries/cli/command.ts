import type { Answer, CliContext } from "./answer";
import type { Arguments } from "./arguments";

/** One command: the options that it takes beside --json and --lang, and what it does. Its code is loaded when it runs. */
export interface Command {
  readonly options: readonly string[];
  readonly load: () => Promise<(args: Arguments, context: CliContext) => Promise<Answer>>;
}

const RULE_OPTIONS = [
  "value",
  "target",
  "full",
  "average",
  "peers",
  "rank",
  "of",
  "previous",
  "parts",
  "coefficient",
  "choices",
];

export const COMMANDS: Readonly<Record<string, Command>> = {
  tables: { options: [], load: async () => (await import("./tables-command")).tablesCommand },
  plan: { options: ["today", "unit", "out"], load: async () => (await import("./plan-command")).planCommand },
  template: {
    options: ["out", "unit", "each", "kind", "sheet"],
    load: async () => (await import("./template-command")).templateCommand,
  },
  check: { options: ["mark", "unmark"], load: async () => (await import("./check-command")).checkCommand },
  merge: { options: ["out", "into", "use"], load: async () => (await import("./merge-command")).mergeCommand },
  rule: { options: RULE_OPTIONS, load: async () => (await import("./rule-command")).ruleCommand },
  score: {
    options: ["period", "method", "why", "profile", "today", "out"],
    load: async () => (await import("./score-command")).scoreCommand,
  },
  init: { options: ["out"], load: async () => (await import("./init-command")).initCommand },
};
