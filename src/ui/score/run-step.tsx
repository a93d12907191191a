import { Button, Link, makeStyles, Radio, RadioGroup, Select, tokens, Field } from "@fluentui/react-components";
import { parsePeriod, periodText } from "../../core/values/period";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { periodName } from "../../i18n/period-name";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { ChangedNotice } from "../components/changed-notice";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useOpenWorkbook } from "../workbook/open-workbook";
import { periodsToChoose } from "./periods-to-choose";
import type { WriteRun } from "./use-write-run";
import type { WorkbookReading } from "../../app/read-workbook";
import { RESULT_SHEETS } from "../../core/sheets/sheet-names";
import { resultTexts } from "../../i18n/result-texts";

const useStyles = makeStyles({
  form: { display: "grid", gap: "8px", justifyItems: "start" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sheets: { margin: 0, paddingLeft: "18px", columnWidth: "110px", fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly writeRun: WriteRun;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
}

/** ③ Period and kind; what will be written is listed before it is. */
export function RunStep({ writeRun, texts, locale }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const { state, latest, read, cancel, period, choosePeriod, hasChanged } = useOpenWorkbook();
  const { kind, setKind, write, command } = writeRun;
  const { run } = texts;
  const isReading = state.kind === "running";
  const isWriting = command.state.kind === "running";
  const sheetNames = latest ? sheetsOf(latest, locale) : [];
  const chosen = period === null ? "" : periodText(period);
  const onPeriod = (text: string) => {
    const next = parsePeriod(text);
    choosePeriod(next);
    void read({ period: next });
  };
  return (
    <div className={styles.form}>
      <Field label={run.period}>
        <Select value={chosen} disabled={isReading || isWriting} onChange={(_, { value }) => onPeriod(value)}>
          <option value="">{run.periodOfSheet}</option>
          {periodsToChoose(latest?.assessment.period ?? null).map((one) => (
            <option key={periodText(one)} value={periodText(one)}>
              {periodName(one, locale)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={run.kind}>
        <RadioGroup
          layout="horizontal"
          value={kind}
          disabled={isWriting}
          onChange={(_, { value }) => setKind(value === "final" ? "final" : "draft")}
        >
          <Radio value="draft" label={run.draft} />
          <Radio value="final" label={run.final} />
        </RadioGroup>
      </Field>
      {kind === "final" && <p className={styles.note}>{run.finalNote}</p>}
      <ChangedNotice />
      {isReading && <WorkingNotice progress={state.progress} waiting={run.scoring} texts={common} onCancel={cancel} />}
      {isWriting && (
        <WorkingNotice
          progress={command.state.kind === "running" ? command.state.progress : null}
          waiting={run.writing}
          texts={common}
          onCancel={command.cancel}
        />
      )}
      {latest?.assessment.isComplete === false && <p className={styles.note}>{run.blocked}</p>}
      {latest?.assessment.isComplete && !isWriting && (
        <>
          <span>{run.willWrite(sheetNames.length)}</span>
          <ul className={styles.sheets}>
            {sheetNames.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p className={styles.note}>{run.sourceSafe}</p>
        </>
      )}
      {command.state.kind === "failed" && <FailureNotice failure={command.state.failure} />}
      <span>
        <Button
          appearance={latest?.assessment.isComplete ? "secondary" : "primary"}
          disabled={isReading || isWriting}
          onClick={() => void read({ compare: true })}
        >
          {run.score}
        </Button>{" "}
        {latest?.assessment.isComplete && (
          <Button appearance="primary" disabled={isReading || isWriting || hasChanged} onClick={() => void write()}>
            {run.write}
          </Button>
        )}
      </span>
      {command.state.kind === "done" && (
        <span role="status">
          ✓ {run.written(command.state.result.record.number, command.state.result.sheets.length)}{" "}
          <Link as="button" onClick={writeRun.showSheet}>
            {run.openSheet}
          </Link>
        </span>
      )}
    </div>
  );
}

/** What the result sheets will be called. */
function sheetsOf({ assessment }: WorkbookReading, locale: Locale): readonly string[] {
  return RESULT_SHEETS.map((kind) => resultTexts(locale).sheetName(kind, assessment.period));
}
