import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookReading } from "../../app/read-workbook";
import { cellA1, type CellPlace } from "../../core/address";
import type { Assessment } from "../../core/scoring/assessment";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { rankChanges } from "../workbook/rank-changes";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: "6px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    justifyItems: "start",
  },
  row: { display: "flex", gap: "6px", alignItems: "end", flexWrap: "wrap" },
  input: { width: "110px", minWidth: 0 },
  list: { margin: 0, paddingLeft: "18px" },
  own: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Trial {
  readonly reading: WorkbookReading;
  readonly place: CellPlace;
  readonly text: string;
}

const tryCell: AppCommand<Trial, Assessment> = async (_, { reading, place, text }, options) => {
  const { whatIf } = await import("../../app/what-if");
  return whatIf(reading, place, text, options);
};

interface Props {
  /** The cells that the score is made of; one at a time is tried. */
  readonly places: readonly CellPlace[];
  readonly reading: WorkbookReading;
  readonly unit: string;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
}

/** Another figure in a source cell, and how the places would move. The workbook stays as it is. */
export function WhatIf({ places, reading, unit, texts, locale }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const { whatIf } = texts;
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const place = places[at] ?? places[0]!;
  const { state, run, cancel } = useCommand(tryCell);
  const changes = state.kind === "done" ? rankChanges(reading.assessment, state.result) : [];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void run({ reading, place, text });
      }}
    >
      {places.length > 1 && (
        <Field label={whatIf.which}>
          <Select size="small" value={String(at)} onChange={(_, { value }) => setAt(Number(value))}>
            {places.map((one, index) => (
              <option key={index} value={index}>
                {addressOf(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <Field label={whatIf.label(addressOf(place))}>
          <Input size="small" className={styles.input} value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button size="small" type="submit" disabled={text.trim() === "" || state.kind === "running"}>
          {whatIf.go}
        </Button>
      </div>
      {state.kind === "running" && (
        <WorkingNotice progress={null} waiting={whatIf.working} texts={common} onCancel={cancel} />
      )}
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "done" && (
        <div role="status">
          {changes.length === 0 ? (
            whatIf.same
          ) : (
            <ul className={styles.list}>
              {changes.map((change) => (
                <li key={change.unit} className={change.unit === unit ? styles.own : undefined}>
                  {change.unit}:{" "}
                  {[
                    change.rank && common.changed.rank(...change.rank),
                    change.total && common.changed.total(...change.total),
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <span className={styles.note}>{whatIf.note}</span>
    </form>
  );
}

function addressOf({ sheet, row, col }: CellPlace): string {
  return `${sheet} ${cellA1(row, col)}`;
}
