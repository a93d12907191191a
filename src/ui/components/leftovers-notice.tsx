import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { leftoversTexts } from "../../i18n/leftovers-texts";
import { paneTexts } from "../../i18n/pane-texts";
import { useAppSession } from "../app-session";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useOpenWorkbook } from "../workbook/open-workbook";
import { FailureNotice } from "./failure-notice";
import { WorkingNotice } from "./working-notice";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gap: "6px",
    justifyItems: "start",
    padding: "8px 10px",
    marginBottom: "10px",
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

const look: AppCommand<null, number> = async (host) => (await host.leftovers()).length;

const clear: AppCommand<null, number> = async (host) => {
  const { clearLeftovers } = await import("../../app/clear-leftovers");
  return clearLeftovers(host);
};

/** Says that a run died while it wrote, as when the pane was closed, and offers to take away what it left. */
export function LeftoversNotice() {
  const styles = useStyles();
  const { locale } = useAppSession();
  const { latest, writing } = useOpenWorkbook();
  const texts = leftoversTexts(locale);
  const found = useCommand(look);
  const cleared = useCommand(clear);
  const { run } = found;
  useEffect(() => {
    if (latest) void run(null);
  }, [latest, run]);
  const count = found.state.kind === "done" ? found.state.result : 0;
  if (cleared.state.kind === "done") {
    return (
      <p role="status" className={styles.notice}>
        ✓ {texts.cleared(cleared.state.result)}
      </p>
    );
  }
  if (count === 0) return null;
  return (
    <section aria-label={texts.title} className={styles.notice}>
      <span className={styles.title}>{texts.title}</span>
      <span>{texts.what(count)}</span>
      {cleared.state.kind === "failed" && <FailureNotice failure={cleared.state.failure} />}
      {cleared.state.kind === "running" ? (
        <WorkingNotice progress={null} waiting={texts.clearing} texts={paneTexts(locale)} />
      ) : (
        <Button size="small" onClick={() => void writing(() => cleared.run(null))}>
          {texts.clear}
        </Button>
      )}
    </section>
  );
}
