import { Button, makeStyles, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { targetsPageTexts } from "../../i18n/targets-page-texts";
import { useAppSession } from "../app-session";
import { FailureNotice } from "../components/failure-notice";
import { ReadingGate } from "../components/reading-gate";
import { WorkingNotice } from "../components/working-notice";
import { paneTexts } from "../../i18n/pane-texts";
import { useGoToCell } from "../hooks/use-go-to-cell";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { TargetCard } from "../targets/target-card";
import { targetsByCriterion } from "../targets/targets-by-criterion";
import type { Locale } from "../../i18n/locale";
import { useOpenWorkbook } from "../workbook/open-workbook";
import type { WorkbookReading } from "../../app/read-workbook";
import { CellLink } from "../components/cell-link";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  summary: { margin: 0 },
});

const write: AppCommand<Locale, string | null> = async (host, locale, options) => {
  const { writeTargets } = await import("../../app/write-targets");
  return (await writeTargets(host, { locale }, options)).sheet;
};

/** 达标: every target for the county and the townships, with gap, mark and colour. */
export function TargetsPage() {
  return <ReadingGate>{(reading) => <Targets reading={reading} />}</ReadingGate>;
}

function Targets({ reading }: { readonly reading: WorkbookReading }) {
  const styles = useStyles();
  const { locale } = useAppSession();
  const texts = targetsPageTexts(locale);
  const common = paneTexts(locale);
  const [onlyMissed, setOnlyMissed] = useState(false);
  const { go, failure } = useGoToCell();
  const { writing } = useOpenWorkbook();
  const { state, run, cancel } = useCommand(write);
  const checks = reading.assessment.targets;
  const count = (wanted: (typeof checks)[number]["state"]) => checks.filter((one) => one.state === wanted).length;
  const groups = targetsByCriterion(checks, onlyMissed);
  if (checks.length === 0) return <p>{texts.noTargets}</p>;
  return (
    <div className={styles.page}>
      <p className={styles.summary}>
        {texts.summary(count("reached"), count("near"), count("notReached"), count("unknown"))}
      </p>
      <Switch checked={onlyMissed} label={texts.onlyMissed} onChange={(_, { checked }) => setOnlyMissed(checked)} />
      {failure && <FailureNotice failure={failure} />}
      {groups.length === 0 && <p>{texts.none}</p>}
      {groups.map((group) => (
        <TargetCard key={group.criterion.id} group={group} texts={texts} locale={locale} onGo={go} />
      ))}
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "running" ? (
        <WorkingNotice progress={state.progress} waiting={texts.writing} texts={common} onCancel={cancel} />
      ) : (
        <Button disabled={!reading.assessment.isComplete} onClick={() => void writing(() => run(locale))}>
          {texts.write}
        </Button>
      )}
      {state.kind === "done" && state.result && (
        <span role="status">
          ✓ {texts.written}{" "}
          <CellLink place={{ sheet: state.result, row: 0, col: 0 }} texts={common} onGo={go}>
            {state.result}
          </CellLink>
        </span>
      )}
    </div>
  );
}
