import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { paneTexts } from "../../i18n/pane-texts";
import { scorePageTexts } from "../../i18n/score-page-texts";
import { useAppSession } from "../app-session";
import { ChangedNotice } from "../components/changed-notice";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useNavigation } from "../frame/navigation";
import { useGoToCell } from "../hooks/use-go-to-cell";
import { DataStep } from "../score/data-step";
import { MethodStep } from "../score/method-step";
import { RankingTable } from "../score/ranking-table";
import { RunStep } from "../score/run-step";
import { StepCard } from "../score/step-card";
import { stepStates, type StepName } from "../score/step-states";
import { UnitProfile } from "../score/unit-profile";
import { useWriteRun } from "../score/use-write-run";
import { useOpenWorkbook } from "../workbook/open-workbook";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
});

/** 评分: four steps from the data to the ranking, and the profile of one township. */
export function ScorePage() {
  const styles = useStyles();
  const { locale } = useAppSession();
  const texts = scorePageTexts(locale);
  const common = paneTexts(locale);
  const { state, latest, read, cancel } = useOpenWorkbook();
  const { unit, showUnit } = useNavigation();
  const { go, failure } = useGoToCell();
  const writeRun = useWriteRun();
  const [open, setOpen] = useState<StepName | "none" | null>(null);
  useEffect(() => {
    if (latest === null && state.kind === "idle") void read();
  }, [latest, state.kind, read]);

  if (!latest) {
    if (state.kind === "failed") {
      return <FailureNotice failure={state.failure} retry={{ label: common.retry, onClick: () => void read() }} />;
    }
    if (state.kind === "running") {
      return <WorkingNotice progress={state.progress} waiting={common.reading} texts={common} onCancel={cancel} />;
    }
    return <Button onClick={() => void read()}>{common.readWorkbook}</Button>;
  }
  const standing = latest.assessment.standings.find((one) => one.unit === unit);
  const shared = { texts, locale, onGo: go };
  if (standing) {
    return (
      <>
        {failure && <FailureNotice failure={failure} />}
        <UnitProfile {...shared} standing={standing} reading={latest} onBack={() => showUnit(null)} />
      </>
    );
  }
  const steps = stepStates(latest, texts, locale, writeRun.kind);
  const { standings, method, isComplete } = latest.assessment;
  const content = {
    data: () => <DataStep {...shared} reading={latest} />,
    method: () => <MethodStep {...shared} reading={latest} />,
    run: () => <RunStep texts={texts} locale={locale} writeRun={writeRun} />,
    result: () =>
      isComplete ? (
        <RankingTable standings={standings} digits={method.settings.digits} texts={texts} onUnit={showUnit} />
      ) : (
        texts.result.none
      ),
  };
  const shown = open ?? steps.find(({ mark }) => mark === "blocked")?.name ?? "result";
  return (
    <div className={styles.page}>
      {shown !== "run" && <ChangedNotice />}
      {failure && <FailureNotice failure={failure} />}
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {steps.map(({ name, mark, words }, at) => (
        <StepCard
          key={name}
          number={at + 1}
          title={texts.steps[name]}
          mark={mark}
          state={words}
          isOpen={shown === name}
          onToggle={() => setOpen(shown === name ? "none" : name)}
        >
          {content[name]()}
        </StepCard>
      ))}
    </div>
  );
}
