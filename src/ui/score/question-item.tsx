import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CellPlace } from "../../core/address";
import type { Confirmation } from "../../core/reading/confirmations";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { CellLink } from "../components/cell-link";
import type { Answer, Question } from "./question-answers";

const useStyles = makeStyles({
  question: {
    display: "grid",
    gap: "6px",
    justifyItems: "start",
    padding: "8px",
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  answers: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "6px", justifyItems: "start" },
  answer: { display: "grid", gap: "2px", justifyItems: "start" },
  effect: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  others: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "end" },
  label: { height: "auto", minHeight: "24px", textAlign: "left", maxWidth: "100%" },
});

/** So many answers are buttons; a sheet can have forty columns. */
const FEW = 3;

interface Props {
  readonly question: Question;
  readonly isBusy: boolean;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
  readonly onAnswer: (confirmation: Confirmation) => void;
}

/** A question where it is seen: its cell, every answer with what it does. */
export function QuestionItem({ question, isBusy, texts, locale, onGo, onAnswer }: Props) {
  const styles = useStyles();
  const { finding, answers } = question;
  const shown = answers.length > FEW + 1 ? answers.slice(0, FEW) : answers;
  const others = answers.slice(shown.length);
  return (
    <li className={styles.question}>
      <span>{findingSentence(finding, locale)}</span>
      {finding.place && <CellLink place={finding.place} texts={paneTexts(locale)} onGo={onGo} />}
      <ul className={styles.answers}>
        {shown.map((answer) => (
          <AnswerButton key={answer.label} answer={answer} isBusy={isBusy} onAnswer={onAnswer} />
        ))}
      </ul>
      {others.length > 0 && <OtherAnswers answers={others} isBusy={isBusy} texts={texts} onAnswer={onAnswer} />}
    </li>
  );
}

interface AnswerProps {
  readonly answer: Answer;
  readonly isBusy: boolean;
  readonly onAnswer: (confirmation: Confirmation) => void;
}

function AnswerButton({ answer, isBusy, onAnswer }: AnswerProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.answer}>
      <Button
        size="small"
        className={styles.label}
        aria-describedby={id}
        disabled={isBusy}
        onClick={() => onAnswer(answer.confirmation)}
      >
        {answer.label}
      </Button>
      <span id={id} className={styles.effect}>
        {answer.hint}
      </span>
    </li>
  );
}

interface OthersProps {
  readonly answers: readonly Answer[];
  readonly isBusy: boolean;
  readonly texts: ScorePageTexts;
  readonly onAnswer: (confirmation: Confirmation) => void;
}

function OtherAnswers({ answers, isBusy, texts, onAnswer }: OthersProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(answers[0]!.label);
  const answer = answers.find(({ label }) => label === chosen) ?? answers[0]!;
  return (
    <span className={styles.others}>
      <Field label={texts.data.otherColumn}>
        <Select size="small" value={answer.label} onChange={(_, { value }) => setChosen(value)}>
          {answers.map(({ label }) => (
            <option key={label}>{label}</option>
          ))}
        </Select>
      </Field>
      <Button size="small" disabled={isBusy} onClick={() => onAnswer(answer.confirmation)}>
        {texts.data.take}
      </Button>
    </span>
  );
}
