import { makeStyles } from "@fluentui/react-components";
import type { WorkbookReading } from "../../app/read-workbook";
import { recordRun } from "../../core/runs/record-run";
import { runsPageTexts } from "../../i18n/runs-page-texts";
import { useAppSession } from "../app-session";
import { ReadingGate } from "../components/reading-gate";
import { SectionCard } from "../components/section-card";
import { CompareRuns } from "../runs/compare-runs";
import { RunChanges } from "../runs/run-changes";
import { RunList } from "../runs/run-list";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
});

/** 历史: earlier runs, what differs between two, and what has changed since the latest. */
export function RunsPage() {
  return <ReadingGate>{(reading) => <Runs reading={reading} />}</ReadingGate>;
}

function Runs({ reading }: { readonly reading: WorkbookReading }) {
  const styles = useStyles();
  const { locale } = useAppSession();
  const texts = runsPageTexts(locale);
  const { runs, assessment, snapshot } = reading;
  if (runs.length === 0) return <p>{texts.none}</p>;
  const now = recordRun(assessment, { state: "draft", inputsHash: snapshot.hash }, runs);
  const latest = runs.filter(({ suffix }) => suffix === assessment.method.suffix).at(-1);
  const isOfPeriod = latest && JSON.stringify(latest.period) === JSON.stringify(assessment.period);
  // The journal keeps the beginning of the hash.
  const isSame = latest && snapshot.hash.startsWith(latest.inputsHash);
  return (
    <div className={styles.page}>
      <RunList runs={runs} outlines={snapshot.outlines} texts={texts} locale={locale} />
      {latest && isOfPeriod && (
        <SectionCard title={texts.since.title} summary={isSame ? texts.since.same : texts.since.changed}>
          {!isSame && <RunChanges before={latest} after={now} texts={texts} />}
        </SectionCard>
      )}
      <CompareRuns runs={runs} now={now} texts={texts} locale={locale} />
    </div>
  );
}
