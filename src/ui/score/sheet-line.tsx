import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetSurvey } from "../../app/work/survey";
import type { CellPlace } from "../../core/address";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { reasonSentence } from "../../i18n/reading-reason";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { CellLink } from "../components/cell-link";

const useStyles = makeStyles({
  line: { display: "grid", gap: "2px", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "baseline" },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  reasons: { margin: "4px 0", paddingLeft: "18px" },
});

interface Props {
  readonly survey: SheetSurvey;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
}

/** A sheet with its tables, which townships were found in them, and why they were read so. */
export function SheetLine({ survey, texts, locale, onGo }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const { data } = texts;
  const kind = { data: null, method: data.methodSheet, own: data.ownSheet }[survey.kind];
  const words = kind ?? (survey.tables.length > 0 ? data.tables(survey.tables.length) : data.noTable);
  return (
    <li className={styles.line}>
      <span className={styles.row}>
        <span className={styles.name}>{survey.sheet}</span>
        <span className={styles.quiet}>
          {[words, survey.visibility === "visible" ? null : data.hidden].filter(Boolean).join(" · ")}
        </span>
      </span>
      {survey.tables.map((table, at) => (
        <span key={at} className={styles.line}>
          <span className={styles.row}>
            <span className={styles.quiet}>{data.rows(table.rows, table.matched)}</span>
            <CellLink place={table.place} texts={common} onGo={onGo} />
          </span>
          {table.absent.length > 0 && <span className={styles.quiet}>{data.absent(table.absent.join("、"))}</span>}
          <details className={styles.why}>
            <summary className={styles.summary}>{data.why}</summary>
            <ul className={styles.reasons}>
              {table.reasons.map((reason, index) => (
                <li key={index}>{reasonSentence(reason, locale)}</li>
              ))}
            </ul>
          </details>
        </span>
      ))}
      {survey.findings.map((finding, at) => (
        <span key={at} className={styles.quiet}>
          {findingSentence(finding, locale)}
        </span>
      ))}
    </li>
  );
}
