import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../core/address";
import type { Confirmation } from "../../core/reading/confirmations";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useAnnounce } from "../frame/live-region";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useOpenWorkbook } from "../workbook/open-workbook";
import type { Question } from "./question-answers";
import { QuestionItem } from "./question-item";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "10px" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const confirm: AppCommand<Confirmation, CellPlace> = async (host, confirmation, options) => {
  const { confirmReading } = await import("../../app/confirm-reading");
  return confirmReading(host, confirmation, options);
};

interface Props {
  readonly questions: readonly Question[];
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
          <QuestionItem
            key={at}
            question={question}
            isBusy={state.kind === "running"}
            texts={texts}
            locale={locale}
            onGo={onGo}
            onAnswer={(confirmation) => void answer(confirmation)}
          />
        ))}
      </ul>
      <span className={styles.note}>{texts.data.kept}</span>
    </>
  );
}
