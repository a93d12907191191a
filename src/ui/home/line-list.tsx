import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../core/address";
import type { PaneTexts } from "../../i18n/pane-texts";
import { CellLink } from "../components/cell-link";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "6px" },
  line: { display: "grid", gap: "1px" },
  text: { overflowWrap: "anywhere" },
  about: { display: "flex", flexWrap: "wrap", gap: "2px 10px", fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A line of a dashboard list: what, in which state, where. */
export interface DashboardLine {
  readonly key: string;
  readonly text: string;
  readonly state: string;
  readonly isLate: boolean;
  readonly about: string;
  readonly place: CellPlace | null;
}

interface Props {
  readonly lines: readonly DashboardLine[];
  readonly common: PaneTexts;
  readonly onGo: (place: CellPlace) => void;
}

/** The first lines of a list, each a way into its cell. Lateness is said in words, not by colour alone. */
export function LineList({ lines, common, onGo }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, text, state, isLate, about, place }) => (
        <li key={key} className={styles.line}>
          <span className={styles.text}>{text}</span>
          <span className={styles.about}>
            <span className={isLate ? styles.late : styles.quiet}>{isLate ? `■ ${state}` : state}</span>
            {about !== "" && <span className={styles.quiet}>{about}</span>}
            {place && <CellLink place={place} texts={common} onGo={onGo} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
