import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookReading } from "../../app/read-workbook";
import type { CellPlace } from "../../core/address";
import type { Score } from "../../core/scoring/assessment";
import { decimal, plain } from "../../core/values/rounding";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { resultTexts } from "../../i18n/result-texts";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { CellLink } from "../components/cell-link";
import { WhatIf } from "./what-if";

const useStyles = makeStyles({
  line: { display: "grid", gap: "3px", overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", fontWeight: tokens.fontWeightSemibold },
  points: { whiteSpace: "nowrap" },
  sentence: { fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "2px 12px", fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly score: Score;
  /** Points lost, as printed; null where none were. */
  readonly lost: string | null;
  readonly reading: WorkbookReading;
  readonly unit: string;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
}

/** One score: points, the sentence that says how they came about, the way to its cells, and what another figure would do. */
export function ScoreLine({ score, lost, reading, unit, texts, locale, onGo }: Props) {
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  const { settings } = reading.assessment.method;
  const { criterion, points } = score;
  const sources = score.reading.sources.slice(0, 3);
  const printed = texts.profile.points(points ? decimal(points, settings.digits) : "—", plain(criterion.full));
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        <span>{criterion.id}</span>
        <span className={styles.points}>
          {lost === null ? printed : `${texts.profile.lostPoints(lost)} (${printed})`}
        </span>
      </span>
      <span className={styles.sentence}>{resultTexts(locale).scoreSentence(score, settings)}</span>
      <span className={styles.row}>
        {sources.map((place) => (
          <CellLink key={`${place.row} ${place.col}`} place={place} texts={paneTexts(locale)} onGo={onGo} />
        ))}
        {score.reading.sources.length > 0 && (
          <Link
            as="button"
            aria-expanded={asks}
            aria-label={`${texts.whatIf.open} ${criterion.id}`}
            onClick={() => setAsks(!asks)}
          >
            {texts.whatIf.open}
          </Link>
        )}
      </span>
      {asks && <WhatIf places={score.reading.sources} reading={reading} unit={unit} texts={texts} locale={locale} />}
    </li>
  );
}
