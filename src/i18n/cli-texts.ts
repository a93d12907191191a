import { cliTexts as enTexts } from "./en/cli-texts";
import type { Progress } from "../host/workbook-host";
import type { Locale } from "./locale";
import { cliTexts as zhTexts } from "./zh-CN/cli-texts";

/** What the command line says beside the sentences that it shares with the pane. */
export interface CliTexts {
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly wrongArgument: (words: string) => string;
  readonly missingFile: string;
  readonly missingOut: string;
  readonly missingText: string;
  readonly wrongPeriod: (text: string) => string;
  readonly wrongNumber: (option: string, text: string) => string;
  readonly next: string;
  readonly nothingToAdd: string;
  readonly initHint: string;
  /** A file that carries no form. */
  readonly unknownKind: (kind: string, kinds: string) => string;
  /** The method and the sheets give a form nothing to ask for. */
  readonly nothingToAsk: string;
  readonly unknownUnit: (unit: string, units: string) => string;
  /** No task of the plan names the unit. */
  readonly unitNotInPlan: (unit: string, units: string) => string;
  readonly noForm: string;
  readonly allGood: string;
  /** The marked or unmarked form was written to this file. */
  readonly markedIn: (file: string) => string;
  readonly written: (file: string, sheets: readonly string[]) => string;
  /** Points lost by item, and what would lift the unit one place. */
  readonly why: (
    unit: string,
    lost: readonly string[],
    rise: { readonly above: string; readonly gap: string; readonly enough: readonly string[] } | null,
  ) => string;
  readonly blocked: (count: number) => string;
  readonly nothingWritten: string;
  readonly steps: Readonly<Record<Progress["step"], string>>;
  readonly tables: {
    readonly heads: readonly [sheet: string, header: string, data: string, entity: string, columns: string];
    readonly none: string;
  };
  readonly ranking: {
    readonly title: (county: string, period: string) => string;
    readonly heads: readonly [
      rank: string,
      unit: string,
      total: string,
      band: string,
      veto: string,
      before: string,
      move: string,
    ];
    readonly notRanked: string;
    readonly missing: string;
    readonly newcomer: string;
  };
  readonly findings: (count: number) => string;
}

const TEXTS: Readonly<Record<Locale, CliTexts>> = { "zh-CN": zhTexts, en: enTexts };

export function cliTexts(locale: Locale): CliTexts {
  return TEXTS[locale];
}
