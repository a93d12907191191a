import { useEffect, useMemo, useState } from "react";
import { ruleEdits } from "../../app/edit-rule";
import type { ExplainedRule } from "../../app/understand-rule";
import { workOf } from "../../app/work/core-work";
import type { Criterion } from "../../core/method/method";
import { plain } from "../../core/values/rounding";
import type { CellEdit } from "../../host/workbook-host";
import { useAppSession } from "../app-session";

const PAUSE_MS = 150;

/** How typed words are understood, a moment after the typing stops, and which cells saving would change. */
export function useRuleTrial(
  criterion: Criterion,
  words: string,
  value: string,
  choices: string,
): { readonly trial: ExplainedRule | null; readonly edits: readonly CellEdit[] } {
  const { work, locale } = useAppSession();
  const [trial, setTrial] = useState<ExplainedRule | null>(null);
  useEffect(() => {
    let isOver = false;
    const tried = value.trim() === "" ? {} : { full: plain(criterion.full), value: value.trim() };
    const inputs = choices === "" ? tried : { ...tried, choices };
    const timer = setTimeout(() => {
      void workOf({ work })
        .then((run) => run("explainRules", { rules: [{ text: words, inputs }], locale }))
        .then(([explained]) => {
          if (!isOver) setTrial(explained ?? null);
        })
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [criterion, words, value, choices, work, locale]);
  const edits = useMemo(() => ruleEdits(criterion, words, choices), [criterion, words, choices]);
  return { trial, edits };
}
