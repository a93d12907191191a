import { makeTemplate } from "../../src/app/make-template";
import { portCase } from "../host/port-case";
import { answersFor } from "./form-answers";
import { formFile } from "./form-files";
import { ROUND_TRIPS } from "./round-trip-kinds";
import { countyWorkbook, isDay } from "./small-county";

export interface FormToFill {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
    readonly type: "text" | "typing";
    readonly text: string;
  }[];
}

/** Every kind of form with what is typed into it, for a program that is not ours. */
export async function formsToFill(): Promise<readonly FormToFill[]> {
  const { host } = await portCase(countyWorkbook([]));
  const forms: FormToFill[] = [];
  for (const { kind, request } of ROUND_TRIPS) {
    const { template } = await makeTemplate(host, request);
    const cells = answersFor(template!).map(({ sheet, row, col, answer }) => ({
      ...{ sheet, row, col },
      type: typeof answer === "string" ? ("text" as const) : ("typing" as const),
      text: isDay(answer) ? answer.day : String(answer),
    }));
    forms.push({ kind, bytes: formFile(template!, null), cells });
  }
  return forms;
}
