import { basename } from "node:path";
import { checkForm } from "../../app/collect-returns";
import { markForm, unmarkForm } from "../../app/mark-form";
import { finding, type Finding } from "../../core/finding";
import type { Template } from "../../core/templates/template";
import { type Answer, type CliContext, UsageError } from "./answer";
import { onlyFile, type Arguments } from "./arguments";
import { findingsJson, findingsText } from "./finding-lines";
import { openFile, type OpenedFile } from "./open-file";
import { saveFile } from "./save-file";

/**
 * `check FILE`: a filled form by every rule again, since pasting goes past the rules in its cells. `--mark OUT.xlsx` writes the form
 * with its problems listed and coloured, `--unmark OUT.xlsx` without such marks; FILE stays as it is.
 */
export async function checkCommand(args: Arguments, context: CliContext): Promise<Answer> {
  const { texts } = context;
  const file = onlyFile(args, texts);
  if (args.options.mark !== undefined && args.options.unmark !== undefined)
    throw new UsageError(texts.wrongArgument("--mark --unmark"));
  const opened = await openFile(file);
  const { grids } = await opened.host.snapshot({ acceptManualCalculation: true });
  const checked = checkForm(grids, basename(file));
  if (!checked) {
    const findings = [{ code: "form.none", severity: "blocking", cell: null, message: texts.noForm }];
    return { exit: 1, json: { template: null, rows: 0, findings }, text: texts.noForm };
  }
  const { said, written } = await marked(opened, args, context);
  const links = opened.workbook.linksElsewhere
    ? [finding("form.external-links", "warning", null, { file: basename(file) })]
    : [];
  return answerOf(checked.template, [...links, ...checked.findings, ...said], checked.rows, written, context);
}

interface Marked {
  readonly said: readonly Finding[];
  readonly written: string | null;
}

/** Writes the marked or unmarked form, where it is asked for and can be. */
async function marked(opened: OpenedFile, { options, positionals }: Arguments, context: CliContext): Promise<Marked> {
  const out = options.mark ?? options.unmark;
  if (out === undefined) return { said: [], written: null };
  const { host, workbook } = opened;
  const cannot = [finding("form.not-marked", "warning", null, { file: basename(positionals[0]!) })];
  // Saving another format would make a plain new workbook of the form.
  if (workbook.format !== "xlsx") return { said: cannot, written: null };
  if (options.unmark !== undefined) await unmarkForm(host);
  else if ((await markForm(host, context.locale)).kind !== "marked") return { said: cannot, written: null };
  saveFile(out, workbook.save());
  return { said: [], written: out };
}

function answerOf(
  template: Template,
  findings: readonly Finding[],
  rows: number,
  written: string | null,
  { texts, locale }: CliContext,
): Answer {
  const isBlocked = findings.some(({ severity }) => severity === "blocking");
  const { id, version, period, unit } = template;
  const json = {
    template: { id, version, period, unit },
    rows,
    findings: findingsJson(findings, locale),
    ...(written === null ? {} : { written }),
  };
  const lines = [
    findingsText(findings, locale, texts) || texts.allGood,
    ...(written === null ? [] : [texts.markedIn(written)]),
  ];
  return { exit: isBlocked ? 1 : 0, json, text: lines.join("\n") };
}
