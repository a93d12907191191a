import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Standing } from "../../core/scoring/assessment";
import { ZERO, type Exact } from "../../core/values/exact";
import { decimal, plain } from "../../core/values/rounding";
import type { ScorePageTexts } from "../../i18n/score-page-texts";

const useStyles = makeStyles({
  // With very large text a table may be wider than the pane.
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase300 },
  cell: { textAlign: "left", padding: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { fontSize: tokens.fontSizeBase200, fontWeight: "normal", color: tokens.colorNeutralForeground2 },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  band: { fontSize: tokens.fontSizeBase200 },
  vetoed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  newBand: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
});

interface Props {
  readonly standings: readonly Standing[];
  /** Decimals of the totals, as the method prints them. */
  readonly digits: number;
  readonly texts: ScorePageTexts;
  readonly onUnit: (unit: string) => void;
}

/** The ranking, one line a unit, with a thick rule between bands; a unit opens its profile. */
export function RankingTable({ standings, digits, texts, onUnit }: Props) {
  const styles = useStyles();
  const number = `${styles.cell} ${styles.number}`;
  return (
    <div className={styles.scroll} data-scrolls>
      <table className={styles.table} aria-label={texts.ranking}>
        <thead>
          <tr>
            <th scope="col" className={`${number} ${styles.head}`}>
              {texts.rank}
            </th>
            <th scope="col" className={`${styles.cell} ${styles.head}`}>
              {texts.unit}
            </th>
            <th scope="col" className={`${number} ${styles.head}`}>
              {texts.total}
            </th>
            <th scope="col" className={`${styles.cell} ${styles.head}`}>
              {texts.band}
            </th>
            <th scope="col" className={`${number} ${styles.head}`}>
              {texts.movement}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing, at) => {
            const isVetoed = standing.vetoes.length > 0;
            const isNewBand = at > 0 && standings[at - 1]!.band !== standing.band;
            return (
              <tr key={standing.unit} className={isNewBand ? styles.newBand : undefined}>
                <td className={number}>{standing.rank ? plain(standing.rank) : "—"}</td>
                <th scope="row" className={styles.cell}>
                  <Link
                    as="button"
                    className={isVetoed ? styles.vetoed : undefined}
                    onClick={() => onUnit(standing.unit)}
                  >
                    {standing.unit}
                  </Link>
                </th>
                <td className={number}>{standing.total ? decimal(standing.total, digits) : "—"}</td>
                <td className={`${styles.cell} ${styles.band}`}>
                  {standing.band}
                  {isVetoed && <span className={styles.vetoed}> {texts.vetoed}</span>}
                </td>
                <td className={number}>{movementText(standing.movement, texts)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** ▲2 for two places won; nothing where there was no place before. */
export function movementText(movement: Exact | null, texts: ScorePageTexts): string {
  if (movement === null) return "";
  const order = movement.compare(ZERO);
  if (order === 0) return texts.stayed;
  return order > 0 ? texts.up(plain(movement)) : texts.down(plain(movement.neg()));
}
