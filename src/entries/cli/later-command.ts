import type { Answer, CliContext } from "./answer";
import type { Arguments } from "./arguments";

/** A command that people may look for but that this version does not have: it says so and does nothing. */
export function laterCommand(name: string): (args: Arguments, context: CliContext) => Promise<Answer> {
  return (_, { texts }) => {
    const message = texts.notYet(name);
    return Promise.resolve({ exit: 2, json: { error: { code: "not-yet", message } }, text: message });
  };
}
