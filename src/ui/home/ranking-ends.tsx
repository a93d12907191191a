import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment, Standing } from "../../core/scoring/assessment";
import { decimal, plain } from "../../core/values/rounding";
import type { HomePageTexts } from "../../i18n/home-page-texts";

const useStyles = makeStyles({
  lists: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "12px" },
  head: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: "normal" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: { display: "grid", gridTemplateColumns: "2em minmax(0, 1fr) auto", gap: "4px", padding: "3px 0" },
  rank: { textAlign: "right", color: tokens.colorNeutralForeground2 },
  total: { textAlign: "right" },
});

interface Props {
  readonly assessment: Assessment;
  readonly texts: HomePageTexts;
  readonly onUnit: (unit: string) => void;
}

const ENDS = 3;

/** The first and the last places; a county of six or fewer is shown whole, once. */
export function RankingEnds({ assessment, texts, onUnit }: Props) {
  const styles = useStyles();
  const { standings, method } = assessment;
  const ranked = standings.filter(({ rank }) => rank !== null);
  const isSmall = ranked.length <= 2 * ENDS;
  const part = (head: string, some: readonly Standing[]) => (
    <div>
      <h3 className={styles.head}>{head}</h3>
      <ul className={styles.list}>
        {some.map(({ unit, rank, total }) => (
          <li key={unit} className={styles.line}>
            <span className={styles.rank}>{rank ? plain(rank) : "—"}</span>
            <Link onClick={() => onUnit(unit)}>{unit}</Link>
            <span className={styles.total}>{total ? decimal(total, method.settings.digits) : "—"}</span>
          </li>
        ))}
      </ul>
    </div>
  );
  if (isSmall) return part(texts.rankingAll, ranked);
  return (
    <div className={styles.lists}>
      {part(texts.top, ranked.slice(0, ENDS))}
      {part(texts.bottom, ranked.slice(-ENDS))}
    </div>
  );
}
