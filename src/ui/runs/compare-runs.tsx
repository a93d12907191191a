import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { RunRecord } from "../../core/runs/run-record";
import type { Locale } from "../../i18n/locale";
import { periodName } from "../../i18n/period-name";
import type { RunsPageTexts } from "../../i18n/runs-page-texts";
import { SectionCard } from "../components/section-card";
import { RunChanges } from "./run-changes";

const useStyles = makeStyles({ choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" } });

interface Props {
  readonly runs: readonly RunRecord[];
  /** The data as it is now, as a run that was not written. */
  readonly now: RunRecord;
  readonly texts: RunsPageTexts;
  readonly locale: Locale;
}

/** Two runs side by side: only what differs is listed. */
export function CompareRuns({ runs, now, texts, locale }: Props) {
  const styles = useStyles();
  const all = [...runs, now];
  const [earlier, setEarlier] = useState(runs.at(-1)?.number ?? now.number);
  const [later, setLater] = useState(now.number);
  const [before, after] = [earlier, later].map((number) => all.find((one) => one.number === number));
  const name = (run: RunRecord) =>
    run === now ? texts.now : `${texts.run(run.number)} ${periodName(run.period, locale)} ${texts.state[run.state]}`;
  const choice = (label: string, value: number, choose: (number: number) => void) => (
    <Field label={label}>
      <Select value={String(value)} onChange={(_, data) => choose(Number(data.value))}>
        {all.map((run) => (
          <option key={run.number} value={run.number}>
            {name(run)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <SectionCard title={texts.compare} summary={texts.compareNote}>
      <div className={styles.choices}>
        {choice(texts.earlier, earlier, setEarlier)}
        {choice(texts.later, later, setLater)}
      </div>
      {before && after && <RunChanges before={before} after={after} texts={texts} />}
    </SectionCard>
  );
}
