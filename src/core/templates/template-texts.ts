/** The words of forms and of what comes back, in one language. */
export interface TemplateTexts {
  /** The line under a form's title. */
  readonly line: (county: string, period: string, unit: string | null, id: string) => string;
  readonly legend: string;
  /** Heads the grey column right of an input: its value of last period. */
  readonly previous: string;
  readonly example: string;
  readonly notes: readonly string[];
  readonly choose: { readonly title: string; readonly text: (choices: string) => string };
  readonly notNumber: {
    readonly title: string;
    readonly text: (min: string | null, max: string | null, unit: string | null) => string;
  };
  readonly notWhole: {
    readonly title: string;
    readonly text: (min: string | null, max: string | null, unit: string | null) => string;
  };
  readonly notDay: { readonly title: string; readonly text: string };
  readonly tooMuch: { readonly title: string; readonly text: (header: string, other: string) => string };
  /** The sheet of a form that lists what is wrong with it. */
  readonly marks: {
    readonly title: string;
    readonly line: string;
    readonly colours: string;
    readonly place: string;
    readonly what: string;
    /** Begins with a sign that Excel takes for nothing else. */
    readonly at: (sheet: string, cell: string) => string;
    readonly must: string;
    readonly look: string;
    readonly more: (count: number) => string;
  };
  readonly merged: {
    readonly returns: string;
    readonly returnsTitle: string;
    readonly problems: string;
    readonly problemsTitle: string;
    readonly heads: Readonly<Record<ReturnHead, string>>;
    readonly state: Readonly<Record<ReturnState, string>>;
    readonly missing: string;
    readonly source: string;
    readonly sourceCell: string;
    readonly line: (period: string, files: number, returned: number, units: number) => string;
    readonly notes: readonly string[];
  };
}

export type ReturnHead =
  | "unit"
  | "file"
  | "state"
  | "version"
  | "modified"
  | "rowsIn"
  | "merged"
  | "rejected"
  | "duplicate"
  | "problems"
  | "number"
  | "cell"
  | "what"
  | "severity";

/** How a returned file, or a unit without one, stands. */
export type ReturnState =
  "merged" | "partly" | "duplicate" | "superseded" | "conflict" | "empty" | "rejected" | "missing";
