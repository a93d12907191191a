import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { choicesIn } from "../../app/edit-rule";
import { cellA1 } from "../../core/address";
import type { Criterion } from "../../core/method/method";
import { chosenAmong } from "../../core/rule-text/chosen-readings";
import { plain } from "../../core/values/rounding";
import type { CellEdit } from "../../host/workbook-host";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { FailureNotice } from "../components/failure-notice";
import { useReflowStyles } from "../frame/reflow-styles";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useOpenWorkbook } from "../workbook/open-workbook";
import { RuleChoices } from "./rule-choices";
import { useRuleTrial } from "./use-rule-trial";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 16px)", padding: "12px", boxSizing: "border-box" },
  content: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  reads: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, margin: 0, minHeight: "2.5rem" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const save: AppCommand<readonly CellEdit[], boolean> = async (host, edits, options) => {
  const { editCells } = await import("../../app/edit-cells");
  await editCells(host, edits, options);
  return true;
};

interface Props {
  readonly criterion: Criterion;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onClose: () => void;
}

/** The words of a rule, read while they are typed, with a value to try; saving writes the cells that it names. */
export function RuleDialog({ criterion, texts, locale, onClose }: Props) {
  const styles = useStyles();
  const reflow = useReflowStyles();
  const { dialog, method } = texts;
  const common = paneTexts(locale);
  const { writing } = useOpenWorkbook();
  const [words, setWords] = useState(criterion.ruleText);
  const [value, setValue] = useState("");
  const { state, run } = useCommand(save);
  const [choices, setChoices] = useState(choicesIn(criterion.parameters));
  const { trial, edits } = useRuleTrial(criterion, words, value, choices);
  const isUnderstood = trial?.understanding.understood ?? false;
  const isSaving = state.kind === "running";
  const questions = trial?.understanding.questions ?? [];
  const onChoose = (question: number, choice: number) => setChoices(chosenAmong(questions, question, choice));
  // A choice is one among the readings of these words; other words are read anew.
  const onWords = (typed: string) => {
    setWords(typed);
    setChoices(typed === criterion.ruleText ? choicesIn(criterion.parameters) : "");
  };
  const onSave = async () => {
    if (await writing(() => run(edits))) onClose();
  };
  const cells = edits.map(({ place }) => `${place.sheet} ${cellA1(place.row, place.col)}`).join("、");
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={mergeClasses(styles.surface, reflow.fields)}>
        <DialogBody>
          <DialogTitle>{dialog.title(criterion.id)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label={dialog.rule}>
              <Textarea rows={4} resize="vertical" value={words} onChange={(_, data) => onWords(data.value)} />
            </Field>
            <p className={`${styles.reads} ${trial && !isUnderstood ? styles.wrong : ""}`} role="status">
              {trial && (isUnderstood ? `${dialog.reads}:${trial.sentence}` : `✕ ${method.notUnderstood}`)}
            </p>
            {isUnderstood && <RuleChoices questions={questions} locale={locale} onChoose={onChoose} />}
            <Field label={dialog.tryValue}>
              <Input value={value} inputMode="decimal" onChange={(_, data) => setValue(data.value)} />
            </Field>
            {isUnderstood && trial!.understanding.score !== null && (
              <span role="status">
                {dialog.gives(trial!.understanding.score)} ({dialog.full} {plain(criterion.full)})
              </span>
            )}
            <span className={styles.note}>{edits.length === 0 ? dialog.unchanged : dialog.willWrite(cells)}</span>
            {state.kind === "failed" && <FailureNotice failure={state.failure} />}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabled={!isUnderstood || edits.length === 0 || isSaving}
              onClick={() => void onSave()}
            >
              {isSaving ? dialog.saving : dialog.save}
            </Button>
            <Button disabled={isSaving} onClick={onClose}>
              {common.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
