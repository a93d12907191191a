import type { CliTexts } from "../cli-texts";

const USAGE = `Usage: npm run --silent cli -- COMMAND ARGUMENTS [--json] [--lang zh-CN|en]

  tables   FILE                                 lists the tables found on every sheet
  score    FILE [--period 2020Q2] [--profile TOWNSHIP|all] [--out RESULT.xlsx]   scores, ranks and writes the result sheets, with --profile the township's file too
  rule     "TEXT" [--value V --target T ...]     reads a scoring rule and tries it
  init     FILE --out NEW.xlsx                  adds the empty sheets of the method
  plan     FILE(.txt .docx .xlsx) [--today 2020-06-30] [--unit UNIT] [--out RESULT.xlsx]   lists a plan's tasks, deadlines and states; --out writes the progress and ledger sheets, --unit one unit's duties too
  template FILE --out FORM.xlsx [--unit NAME | --each FOLDER] [--kind indicators|households|LEDGER | --sheet NAME]   makes forms to fill in
  check    FILE [--mark OUT.xlsx | --unmark OUT.xlsx]   checks a form that came back; --mark writes it with its problems marked
  merge    FILES... --out ALL.xlsx [--into COUNTY.xlsx [--use yes]]   merges forms that came back

Files: .xlsx .xls .csv .ods. Exit codes: 0 done, 1 blocking findings (nothing written), 2 wrong use or unreadable file.`;

export const cliTexts: CliTexts = {
  usage: USAGE,
  unknownCommand: (command) => (command === "" ? "Name a command." : `There is no command "${command}".`),
  wrongArgument: (words) => `Wrong argument: ${words}`,
  missingFile: "Name the file.",
  missingOut: "Name the output file with --out.",
  missingText: "Give the text of the rule.",
  wrongPeriod: (text) => `"${text}" is no period: write 2020Q2, 2020H1 or 2020.`,
  wrongNumber: (option, text) => `--${option}: "${text}" is no number.`,
  next: "What to do: ",
  unknownKind: (kind, kinds) => `There is no form “${kind}”. There are: ${kinds}.`,
  nothingToAsk: "There is nothing to ask for: no criterion takes figures from a sheet that lists the townships.",
  unknownUnit: (unit, units) => `The roster has no “${unit}”. It has: ${units}.`,
  unitNotInPlan: (unit, units) =>
    units === ""
      ? `The plan names no units, "${unit}" neither.`
      : `No task of the plan names "${unit}". It names: ${units}.`,
  noForm:
    "There is no form here: the file carries no form identity. Use a form made by template; a .csv or a file that lost it can be merged together with other forms, by its headers.",
  allGood: "Checked; nothing is wrong.",
  markedIn: (file) => `Written: ${file}.`,
  initHint: "The init command adds the missing sheets: npm run --silent cli -- init FILE --out NEW.xlsx",
  nothingToAdd: "All sheets of the method are there already; none was added.",
  written: (file, sheets) => `Wrote ${file} with the new sheets ${sheets.join(", ")}.`,
  why: (unit, lost, rise) =>
    `${unit} lost: ${lost.length === 0 ? "nothing" : lost.join(", ")}.` +
    (rise === null
      ? ""
      : ` ${rise.gap} points more draw level with ${rise.above}${rise.enough.length === 0 ? ", from several items together" : `; any of ${rise.enough.join(", ")} has as many`}.`),
  blocked: (count) => `${count} findings must be settled first; no result was written.`,
  nothingWritten: "No result was written: --out is missing.",
  steps: {
    reading: "Reading",
    scoring: "Scoring",
    making: "Making",
    writing: "Writing",
    checking: "Checking",
    finishing: "Finishing",
  },
  tables: { heads: ["Sheet", "Header rows", "Data rows", "Name column", "Columns"], none: "no table found" },
  ranking: {
    title: (county, period) => `${county} ${period} ranking`,
    heads: ["Rank", "Unit", "Total", "Band", "Veto", "Before", "Move"],
    notRanked: "not ranked",
    missing: "missing data",
    newcomer: "new",
  },
  findings: (count) => `${count} findings:`,
};
