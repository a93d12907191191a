import { useEffect, useState } from "react";
import type { ExplainedRule } from "../../app/understand-rule";
import { workOf } from "../../app/work/core-work";
import type { Criterion } from "../../core/method/method";
import { useAppSession } from "../app-session";

/** How the words of each criterion's rule are understood, by the criterion's id; empty until the worker has answered. */
export function useRuleReadings(criteria: readonly Criterion[]): ReadonlyMap<string, ExplainedRule> {
  const { work, locale } = useAppSession();
  const [readings, setReadings] = useState<ReadonlyMap<string, ExplainedRule>>(new Map());
  useEffect(() => {
    let isOver = false;
    const told = criteria.filter(({ ruleText }) => ruleText.trim() !== "");
    const rules = told.map(({ ruleText }) => ({ text: ruleText, inputs: {} }));
    void workOf({ work })
      .then((run) => run("explainRules", { rules, locale }))
      .then((explained) => {
        if (!isOver) setReadings(new Map(told.map(({ id }, at) => [id, explained[at]!])));
      })
      // A worker that was cancelled leaves the sentences out; the criteria stand there all the same.
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [criteria, work, locale]);
  return readings;
}
