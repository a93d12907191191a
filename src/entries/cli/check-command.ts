import { basename } from "node:path";
import { checkForm } from "../../app/collect-returns";
import type { Answer, CliContext } from "./answer";
import { onlyFile, type Arguments } from "./arguments";
import { findingsJson, findingsText } from "./finding-lines";
import { openFile } from "./open-file";

/** `check FILE`: a filled form by every rule again, since pasting goes past the rules in its cells. */
export async function checkCommand(args: Arguments, { texts, locale }: CliContext): Promise<Answer> {
  const file = onlyFile(args, texts);
  const { host } = await openFile(file);
  const { grids } = await host.snapshot({ acceptManualCalculation: true });
  const checked = checkForm(grids, basename(file));
  if (!checked) {
    const json = {
      template: null,
      rows: 0,
      findings: [{ code: "form.none", severity: "blocking", cell: null, message: texts.noForm }],
    };
    return { exit: 1, json, text: texts.noForm };
  }
  const { template, findings, rows } = checked;
  const isBlocked = findings.some(({ severity }) => severity === "blocking");
  const { id, version, period, unit } = template;
  const json = { template: { id, version, period, unit }, rows, findings: findingsJson(findings, locale) };
  return { exit: isBlocked ? 1 : 0, json, text: findingsText(findings, locale, texts) || texts.allGood };
}
