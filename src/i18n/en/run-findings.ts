import type { RunFindings } from "../../core/runs/run-findings";
import type { MessagesFor } from "../finding-sentence";
import { measureFindingMessages } from "./measure-findings";

export const runFindingMessages: MessagesFor<RunFindings> = {
  ...measureFindingMessages,
  "run.total-blocked": ({ unit, items }) =>
    `${unit} has no total: ${items} is missing. Add that result, or change how the period is put together.`,
  "run.nobody-to-average": ({ unit, item }) =>
    `"${item}" does not apply to ${unit} and should be the others' average, but nobody has points. Choose another policy.`,
  "run.nothing-applies": ({ unit }) =>
    `No item applies to ${unit}, so there is nothing to scale up. Choose another policy.`,
  "run.all-vetoed": () => `Every assessed unit is vetoed. Check the vetoes.`,
  "run.quota-tie": ({ band, quota, units }) =>
    `The band "${band}" takes ${quota}%; ${units} are tied across its edge and none was taken. Decide.`,
  "run.no-band": ({ unit, total }) => `The total of ${unit}, ${total}, falls in no band. Add a lowest band.`,
  "run.cumulative-falls": ({ unit, item, now, before, period }) =>
    `"${item}" of ${unit} is cumulative, but ${now} is less than the ${before} of ${period}. Check the data.`,
  "run.previous-method-differs": ({ period, before, now }) =>
    `${period} was scored by version ${before} of the method, this period by ${now}: places are not wholly comparable.`,
  "run.journal-unreadable": ({ text }) =>
    `"${text}" in the run journal is not understood; that run was not used. Do not edit the journal by hand.`,
  "run.score-over-full": ({ unit, item, points, full }) =>
    `"${item}" gives ${unit} ${points} points, more than the full ${full}. Confirm that the rule allows it.`,
  "run.close-places": ({ above, below, rank, gap, cells, cellCount, items, ...hangs }) => {
    const on = [
      ...(cellCount > 0
        ? [
            `a difference of 1 in ${cells.join(", ")}${cellCount > cells.length ? ` or ${cellCount} figures in all` : ""}`,
          ]
        : []),
      ...(items.length > 0 ? [`whether ${items.map((item) => `"${item}"`).join(", ")} counts`] : []),
      ...(hangs.hangsOnRounding ? ["rounding"] : []),
      ...(hangs.hangsOnSteps ? ["how parts of a step count"] : []),
      ...(hangs.hangsOnPolicy ? ["what 缺项 items get"] : []),
    ];
    return `${above}, place ${rank}, is ${gap} points ahead of ${below}: that hangs on ${on.join("; ")}.`;
  },
};
