import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellPlace } from "../../core/address";
import type { Finding } from "../../core/finding";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "6px" },
  line: { display: "grid", gap: "1px", overflowWrap: "anywhere" },
  blocking: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`, paddingLeft: "8px" },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
}

const FEW = 8;

/** What is wrong and what to do, each with its cell. */
export function FindingList({ findings, locale, onGo }: Props) {
  const styles = useStyles();
  const texts = paneTexts(locale);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? findings : findings.slice(0, FEW);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding, at) => (
          <li key={at} className={`${styles.line} ${finding.severity === "blocking" ? styles.blocking : ""}`}>
            <span>{findingSentence(finding, locale)}</span>
            {finding.place && <CellLink place={finding.place} texts={texts} onGo={onGo} />}
          </li>
        ))}
      </ul>
      {findings.length > FEW && (
        <Link as="button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? texts.less : texts.more(findings.length - FEW)}
        </Link>
      )}
    </>
  );
}
