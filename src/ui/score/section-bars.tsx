import { makeStyles, tokens } from "@fluentui/react-components";
import type { SectionScore } from "../../core/scoring/assessment";
import { decimal, plain } from "../../core/values/rounding";
import type { ScorePageTexts } from "../../i18n/score-page-texts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "6px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", fontSize: tokens.fontSizeBase200 },
  ground: {
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  bar: { height: "100%", backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
});

interface Props {
  readonly sections: readonly SectionScore[];
  readonly digits: number;
  readonly texts: ScorePageTexts;
}

/** One bar a section: how much of its points was reached. */
export function SectionBars({ sections, digits, texts }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sections.map(({ section, points, full }) => {
        const share = points && full.compare(0) > 0 ? Math.max(0, Math.min(1, points.div(full).valueOf())) : 0;
        return (
          <li key={section}>
            <span className={styles.head}>
              <span>{section}</span>
              <span>{texts.profile.points(points ? decimal(points, digits) : "—", plain(full))}</span>
            </span>
            <div className={styles.ground} aria-hidden="true">
              <div className={styles.bar} style={{ width: `${share * 100}%` }} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
