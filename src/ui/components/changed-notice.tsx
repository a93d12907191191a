import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookReading } from "../../app/read-workbook";
import { paneTexts, type PaneTexts } from "../../i18n/pane-texts";
import { useAppSession } from "../app-session";
import { useOpenWorkbook } from "../workbook/open-workbook";
import { rankChanges } from "../workbook/rank-changes";
import { WorkingNotice } from "./working-notice";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gap: "6px",
    justifyItems: "start",
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px" },
});

/**
 * 数据已变化: says that sheets changed after they were read, and after scoring again what that does to places and points.
 * Nothing has been written by then.
 */
export function ChangedNotice() {
  const styles = useStyles();
  const { locale } = useAppSession();
  const { hasChanged, state, latest, before, read } = useOpenWorkbook();
  const texts = paneTexts(locale);
  const isEffectShown = before !== null && latest !== null && !hasChanged;
  if (!hasChanged && !isEffectShown) return null;
  return (
    <div role="status" className={styles.notice}>
      <span className={styles.title}>{texts.changed.title}</span>
      {hasChanged && <span>{texts.changed.what}</span>}
      {hasChanged && state.kind === "running" && (
        <WorkingNotice progress={null} waiting={texts.reading} texts={texts} />
      )}
      {hasChanged && state.kind !== "running" && (
        <Button size="small" onClick={() => void read({ compare: true })}>
          {texts.changed.show}
        </Button>
      )}
      {isEffectShown && <Effect before={before} after={latest} texts={texts} />}
    </div>
  );
}

interface EffectProps {
  readonly before: WorkbookReading;
  readonly after: WorkbookReading;
  readonly texts: PaneTexts;
}

function Effect({ before, after, texts }: EffectProps) {
  const styles = useStyles();
  const changes = rankChanges(before.assessment, after.assessment);
  if (changes.length === 0) return <span>{texts.changed.sameRanks}</span>;
  return (
    <>
      <span>{texts.changed.moved(changes.length)}</span>
      <ul className={styles.list}>
        {changes.map(({ unit, rank, total }) => (
          <li key={unit}>
            {unit}:{" "}
            {[rank && texts.changed.rank(...rank), total && texts.changed.total(...total)].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
    </>
  );
}
