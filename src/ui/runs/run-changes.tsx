import { makeStyles, tokens } from "@fluentui/react-components";
import { compareRuns, type RunChange } from "../../core/runs/record-run";
import type { RunRecord } from "../../core/runs/run-record";
import { plain } from "../../core/values/rounding";
import type { RunsPageTexts } from "../../i18n/runs-page-texts";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "6px" },
  unit: { fontWeight: tokens.fontWeightSemibold },
  items: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  lines: { margin: 0, paddingLeft: "16px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly before: RunRecord;
  readonly after: RunRecord;
  readonly texts: RunsPageTexts;
}

/** What one run says otherwise than another, by township. */
export function RunChanges({ before, after, texts }: Props) {
  const styles = useStyles();
  const changes = compareRuns(before, after);
  if (changes.length === 0) return <span role="status">{texts.same}</span>;
  const units = [...new Set(changes.map(({ unit }) => unit))];
  return (
    <div role="status">
      {texts.changed(changes.length)}
      <ul className={styles.list}>
        {units.map((unit) => (
          <li key={unit}>
            <span className={styles.unit}>{unit}</span>
            <ChangeLines changes={changes.filter((one) => one.unit === unit && one.criterion === null)} texts={texts} />
            <ItemChanges changes={changes.filter((one) => one.unit === unit && one.criterion !== null)} texts={texts} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface LinesProps {
  readonly changes: readonly RunChange[];
  readonly texts: RunsPageTexts;
}

/** What changed in single items stands behind a click: it is the why, not the news. */
function ItemChanges({ changes, texts }: LinesProps) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <details className={styles.items}>
      <summary className={styles.summary}>{texts.items(changes.length)}</summary>
      <ChangeLines changes={changes} texts={texts} />
    </details>
  );
}

function ChangeLines({ changes, texts }: LinesProps) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {changes.map((change) => (
        <li key={`${change.what} ${change.criterion ?? ""}`}>
          {[change.criterion, texts.what[change.what]].filter(Boolean).join(" ")}: {sideText(change.before, texts)} →{" "}
          {sideText(change.after, texts)}
        </li>
      ))}
    </ul>
  );
}

function sideText(side: RunChange["before"], texts: RunsPageTexts): string {
  if (side === null) return texts.nothing;
  return typeof side === "string" ? side : plain(side, 4);
}
