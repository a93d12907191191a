import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RunRecord } from "../../core/runs/run-record";
import type { SheetOutline } from "../../host/workbook-host";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { periodName } from "../../i18n/period-name";
import type { RunsPageTexts } from "../../i18n/runs-page-texts";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useAnnounce } from "../frame/live-region";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useOpenWorkbook } from "../workbook/open-workbook";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  line: {
    display: "grid",
    gap: "4px",
    justifyItems: "start",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  ask: { display: "flex", gap: "8px" },
});

const remove: AppCommand<string, readonly string[]> = async (host, runId) => {
  const { removeRun } = await import("../../app/remove-run");
  return removeRun(host, runId);
};

interface Props {
  readonly runs: readonly RunRecord[];
  readonly outlines: readonly SheetOutline[];
  readonly texts: RunsPageTexts;
  readonly locale: Locale;
}

/** The runs, newest first; a draft's sheets can be taken out after a question that names them. */
export function RunList({ runs, outlines, texts, locale }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const announce = useAnnounce();
  const { writing } = useOpenWorkbook();
  const { state, run } = useCommand(remove);
  const [asked, setAsked] = useState<number | null>(null);
  const onRemove = async (runId: string) => {
    setAsked(null);
    const removed = await writing(() => run(runId));
    if (removed) announce(texts.removed(removed.length));
  };
  return (
    <>
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "running" && <WorkingNotice progress={null} waiting={texts.remove} texts={common} />}
      <ul className={styles.list}>
        {[...runs].reverse().map((one) => {
          const sheets = sheetsOf(one, outlines);
          const runId = sheets[0]?.runId;
          return (
            <li key={one.number} className={styles.line}>
              <span className={styles.title}>
                {texts.run(one.number)} · {periodName(one.period, locale)} · {texts.state[one.state]}
              </span>
              <span className={styles.quiet}>
                {[
                  sheets.length > 0 ? texts.hasSheets(sheets.length) : texts.noSheets,
                  one.corrects === null ? null : texts.corrects(one.corrects),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {one.state === "draft" && runId && asked !== one.number && (
                <Button size="small" onClick={() => setAsked(one.number)}>
                  {texts.remove}
                </Button>
              )}
              {asked === one.number && runId && (
                <>
                  <span role="status">{texts.removeAsk(sheets.map(({ name }) => name).join("、"))}</span>
                  <span className={styles.ask}>
                    <Button size="small" appearance="primary" onClick={() => void onRemove(runId)}>
                      {texts.removeYes}
                    </Button>
                    <Button size="small" onClick={() => setAsked(null)}>
                      {common.cancel}
                    </Button>
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A run's sheets carry its number second in their mark: 2020Q2-3-9f2c01ab. */
function sheetsOf({ number }: RunRecord, outlines: readonly SheetOutline[]): readonly SheetOutline[] {
  return outlines.filter(({ runId }) => runId !== null && new RegExp(`^\\d{4}[^-]*-${number}-`).test(runId));
}
