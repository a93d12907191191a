import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan, PlanTarget } from "../../core/plan/plan";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import type { PlanPageTexts } from "../../i18n/plan-page-texts";
import { FailureNotice } from "../components/failure-notice";
import { SectionCard } from "../components/section-card";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useOpenWorkbook } from "../workbook/open-workbook";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  line: { display: "grid", gap: "1px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface WritePlan {
  readonly plan: Plan;
  readonly locale: Locale;
}

const write: AppCommand<WritePlan, string> = async (host, { plan, locale }, options) => {
  const { writePlanSheet } = await import("../../app/write-plan-sheets");
  return writePlanSheet(host, plan, locale, options);
};

interface Props {
  readonly plan: Plan;
  readonly texts: PlanPageTexts;
  readonly locale: Locale;
  readonly onAgain: () => void;
  readonly onWritten: () => void;
}

/** What was read from a document, to be looked at before the sheet is written. */
export function PlanPreview({ plan, texts, locale, onAgain, onWritten }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const { writing } = useOpenWorkbook();
  const { state, run, cancel } = useCommand(write);
  const onWrite = async () => {
    if (await writing(() => run({ plan, locale }))) onWritten();
  };
  return (
    <div className={styles.page}>
      <span role="status">
        {plan.title !== "" && `${plan.title}:`}
        {texts.found(plan.tasks.length, plan.targets.length, plan.findings.length)}
      </span>
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "running" ? (
        <WorkingNotice progress={state.progress} waiting={texts.writing} texts={common} onCancel={cancel} />
      ) : (
        <>
          {plan.tasks.length > 0 && <span className={styles.quiet}>{texts.willWrite(plan.tasks.length)}</span>}
          <div className={styles.row}>
            <Button appearance="primary" disabled={plan.tasks.length === 0} onClick={() => void onWrite()}>
              {texts.write}
            </Button>
            <Button onClick={onAgain}>{texts.again}</Button>
          </div>
        </>
      )}
      {plan.findings.length > 0 && (
        <SectionCard title={texts.findings}>
          <ul className={styles.list}>
            {plan.findings.map((finding, at) => (
              <li key={at} className={styles.line}>
                {findingSentence(finding, locale)}
              </li>
            ))}
          </ul>
        </SectionCard>
      )}
      <SectionCard title={texts.tasks} summary={plan.tasks.length === 0 ? texts.noTasks : null}>
        <ul className={styles.list}>
          {plan.tasks.map((task, at) => (
            <li key={at} className={styles.line}>
              <span>
                {task.number} {task.title}
              </span>
              <span className={styles.quiet}>
                {[
                  task.leadUnits.length > 0 ? texts.lead(task.leadUnits.join("、")) : null,
                  task.units.length > 0 ? texts.units(task.units.join("、")) : null,
                  task.deadlineText === null ? null : texts.deadline(task.deadlineText),
                  texts.line(task.place.line),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </SectionCard>
      {plan.targets.length > 0 && (
        <SectionCard title={texts.targets}>
          <ul className={styles.list}>
            {plan.targets.map((target, at) => (
              <li key={at} className={styles.line}>
                <span>
                  {target.name} {SIGNS[target.op]} {target.value}
                  {target.unit ?? ""}
                </span>
                <span className={styles.quiet}>“{target.text}”</span>
              </li>
            ))}
          </ul>
        </SectionCard>
      )}
    </div>
  );
}

const SIGNS: Readonly<Record<PlanTarget["op"], string>> = { ">=": "≥", "<=": "≤", "=": "=", ">": ">", "<": "<" };
