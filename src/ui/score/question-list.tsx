import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../core/address";
import type { Finding } from "../../core/finding";
import type { Confirmation } from "../../core/reading/confirmations";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { CellLink } from "../components/cell-link";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useAnnounce } from "../frame/live-region";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useOpenWorkbook } from "../workbook/open-workbook";
import { answersTo } from "./question-answers";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "10px" },
  question: {
    display: "grid",
    gap: "6px",
    justifyItems: "start",
    padding: "8px",
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  answers: { display: "flex", flexWrap: "wrap", gap: "6px" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const confirm: AppCommand<Confirmation, CellPlace> = async (host, confirmation, options) => {
  const { confirmReading } = await import("../../app/confirm-reading");
  return confirmReading(host, confirmation, options);
};

interface Props {
  readonly questions: readonly Finding[];
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
}

/** Questions with their answers as buttons; an answer is kept on the sheet 数据对照 and everything is read again. */
export function QuestionList({ questions, texts, locale, onGo }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const announce = useAnnounce();
  const { writing } = useOpenWorkbook();
  const { state, run } = useCommand(confirm);
  const answer = async (confirmation: Confirmation) => {
    const place = await writing(() => run(confirmation));
    if (place) announce(texts.data.kept);
  };
  return (
    <>
      {state.kind === "running" && <WorkingNotice progress={null} waiting={texts.data.answering} texts={common} />}
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      <ul className={styles.list}>
        {questions.map((question, at) => (
          <li key={at} className={styles.question}>
            <span>{findingSentence(question, locale)}</span>
            {question.place && <CellLink place={question.place} texts={common} onGo={onGo} />}
            <span className={styles.answers}>
              {answersTo(question, texts).map(({ label, hint, confirmation }) => (
                <Button
                  key={label}
                  size="small"
                  title={hint}
                  disabled={state.kind === "running"}
                  onClick={() => void answer(confirmation)}
                >
                  {label}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <span className={styles.note}>{texts.data.kept}</span>
    </>
  );
}
