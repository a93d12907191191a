import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookReading } from "../../app/read-workbook";
import type { CellPlace } from "../../core/address";
import type { Locale } from "../../i18n/locale";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { FindingList } from "../components/finding-list";
import { isAboutData } from "./data-findings";
import { questionsIn } from "./question-answers";
import { QuestionList } from "./question-list";
import { SheetLine } from "./sheet-line";

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
});

interface Props {
  readonly reading: WorkbookReading;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
}

/** ① What was found in the workbook: questions first, then what must be solved, then every sheet. */
export function DataStep({ reading, texts, locale, onGo }: Props) {
  const styles = useStyles();
  const findings = reading.assessment.findings.filter(isAboutData);
  const questions = questionsIn(reading.assessment.findings, reading.survey, texts);
  const asked = new Set(questions.flatMap(({ covers }) => covers));
  const blocking = findings.filter((one) => one.severity === "blocking" && !asked.has(one));
  return (
    <>
      {blocking.length > 0 && <h3 className={styles.head}>{texts.data.problems}</h3>}
      {blocking.length > 0 && <FindingList findings={blocking} locale={locale} onGo={onGo} />}
      {questions.length > 0 && <h3 className={styles.head}>{texts.data.questions}</h3>}
      {questions.length > 0 && <QuestionList questions={questions} texts={texts} locale={locale} onGo={onGo} />}
      <h3 className={styles.head}>{texts.data.sheets}</h3>
      <ul className={styles.list}>
        {reading.survey.map((sheet) => (
          <SheetLine key={sheet.sheet} survey={sheet} texts={texts} locale={locale} onGo={onGo} />
        ))}
      </ul>
    </>
  );
}
