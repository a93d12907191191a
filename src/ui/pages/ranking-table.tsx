import { makeStyles, tokens } from "@fluentui/react-components";
import type { Standing } from "../../core/scoring/assessment";
import { decimal, plain } from "../../core/values/rounding";
import type { ScorePageTexts } from "../../i18n/score-page-texts";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase300 },
  cell: { textAlign: "left", padding: "4px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  number: { textAlign: "right" },
  vetoed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly standings: readonly Standing[];
  /** Decimals of the totals, as the method prints them. */
  readonly digits: number;
  readonly texts: ScorePageTexts;
}

/** The ranking, one line a unit. */
export function RankingTable({ standings, digits, texts }: Props) {
  const styles = useStyles();
  const number = `${styles.cell} ${styles.number}`;
  return (
    <table className={styles.table} aria-label={texts.ranking}>
      <thead>
        <tr>
          <th className={number}>{texts.rank}</th>
          <th className={styles.cell}>{texts.unit}</th>
          <th className={number}>{texts.total}</th>
          <th className={styles.cell}>{texts.band}</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <tr key={standing.unit} className={standing.vetoes.length > 0 ? styles.vetoed : undefined}>
            <td className={number}>{standing.rank ? plain(standing.rank) : "—"}</td>
            <td className={styles.cell}>{standing.unit}</td>
            <td className={number}>{standing.total ? decimal(standing.total, digits) : "—"}</td>
            <td className={styles.cell}>
              {[standing.band, standing.vetoes.length > 0 ? texts.vetoed : null].filter(Boolean).join(" ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
