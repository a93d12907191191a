import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "@fluentui/react-components";
import type { CellPlace } from "../../core/address";
import type { TargetCheck } from "../../core/scoring/assessment";
import { plain } from "../../core/values/rounding";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { resultTexts } from "../../i18n/result-texts";
import type { TargetsPageTexts } from "../../i18n/targets-page-texts";
import { CellLink } from "../components/cell-link";
import { SectionCard } from "../components/section-card";
import type { CriterionTargets } from "./targets-by-criterion";

const useStyles = makeStyles({
  // With very large text a table may be wider than the pane.
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "left",
    padding: "3px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: "normal",
  },
  head: { color: tokens.colorNeutralForeground2 },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  state: { whiteSpace: "nowrap" },
  reached: { color: tokens.colorPaletteGreenForeground1 },
  near: { color: tokens.colorPaletteDarkOrangeForeground1 },
  notReached: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  unknown: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly group: CriterionTargets;
  readonly texts: TargetsPageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
}

const FEW = 5;

/** One indicator: its bar, the county's figure, and the townships, those behind first. */
export function TargetCard({ group, texts, locale, onGo }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const [showsAll, setShowsAll] = useState(false);
  const { criterion, county, units } = group;
  const all = [...(county ? [county] : []), ...units];
  const shown = showsAll ? all : all.slice(0, FEW);
  const head = `${styles.cell} ${styles.head}`;
  return (
    <SectionCard
      title={criterion.id}
      summary={`${texts.target(criterion.target?.text ?? "")} · ${texts.counts(group.notReached, group.near, all.length)}`}
    >
      <div className={styles.scroll} data-scrolls>
        <table className={styles.table} aria-label={criterion.id}>
          <thead>
            <tr>
              <th scope="col" className={head}>
                {texts.unit}
              </th>
              <th scope="col" className={`${head} ${styles.number}`}>
                {texts.value}
              </th>
              <th scope="col" className={`${head} ${styles.number}`}>
                {texts.gapHead}
              </th>
              <th scope="col" className={head}>
                {texts.stateHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((check) => (
              <tr key={check.unit ?? "county"}>
                <th scope="row" className={styles.cell}>
                  {check.reading.sources[0] ? (
                    <CellLink place={check.reading.sources[0]} texts={common} onGo={onGo}>
                      {check.unit ?? texts.county}
                    </CellLink>
                  ) : (
                    (check.unit ?? texts.county)
                  )}
                </th>
                <td className={`${styles.cell} ${styles.number}`}>{valueText(check, locale)}</td>
                <td className={`${styles.cell} ${styles.number}`}>{gapText(check)}</td>
                <td className={`${styles.cell} ${styles.state} ${styles[check.state]}`}>{texts.state[check.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all.length > FEW && (
        <Link as="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? common.less : common.more(all.length - FEW)}
        </Link>
      )}
    </SectionCard>
  );
}

function valueText({ reading }: TargetCheck, locale: Locale): string {
  return reading.state === "number"
    ? plain(reading.value, 2) + (reading.unit ?? "")
    : resultTexts(locale).reading(reading);
}

function gapText({ gap, state }: TargetCheck): string {
  return gap === null || state === "reached" ? "" : plain(gap, 2);
}
