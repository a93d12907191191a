import { excelHost } from "./pane/excel-host";
import { localeOf } from "./pane/office-locale";
import { RIBBON_FUNCTIONS, type RibbonFunction } from "./ribbon/ribbon-functions";
import { tell } from "./ribbon/tell";
import { runCommand } from "../app/run-command";

const host = excelHost();

void Office.onReady().then(() => {
  for (const [name, run] of Object.entries(RIBBON_FUNCTIONS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(run, event));
  }
});

/** Runs a button's function to its end; Excel waits for `completed` before it takes the next press. */
async function press(run: RibbonFunction, event: Office.AddinCommands.Event): Promise<void> {
  const locale = localeOf(Office.context.displayLanguage);
  const outcome = await runCommand(locale, async () => run(await host(), locale));
  const words = outcome.ok ? outcome.result : `${outcome.failure.message}${outcome.failure.next}`;
  if (words) tell(words);
  event.completed();
}
