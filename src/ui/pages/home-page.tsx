import { lazy, Suspense, useEffect } from "react";
import { homePageTexts } from "../../i18n/home-page-texts";
import { paneTexts } from "../../i18n/pane-texts";
import { useAppSession } from "../app-session";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { FirstRun } from "../home/first-run";
import { useOpenWorkbook } from "../workbook/open-workbook";

const Dashboard = lazy(async () => ({ default: (await import("../home/dashboard")).Dashboard }));

/** 首页: what the program does, until the workbook is read; then how the county stands. */
export function HomePage() {
  const { locale, memory, workbenchUrl } = useAppSession();
  const { state, latest, read, cancel } = useOpenWorkbook();
  const texts = homePageTexts(locale);
  const common = paneTexts(locale);
  const wasUsed = memory.get("used") === "yes";
  const begin = () => {
    memory.set("used", "yes");
    void read();
  };
  useEffect(() => {
    // Whoever has used the pane before comes for the figures, not for the introduction.
    if (wasUsed && latest === null && state.kind === "idle") void read();
  }, [wasUsed, latest, state.kind, read]);
  return (
    <>
      {state.kind === "running" && (
        <WorkingNotice progress={state.progress} waiting={common.reading} texts={common} onCancel={cancel} />
      )}
      {state.kind === "failed" && (
        <FailureNotice failure={state.failure} retry={{ label: common.retry, onClick: begin }} />
      )}
      {latest ? (
        <Suspense fallback={<WorkingNotice progress={null} waiting={common.reading} texts={common} />}>
          <Dashboard reading={latest} />
        </Suspense>
      ) : (
        state.kind !== "running" && <FirstRun texts={texts} sampleUrl={workbenchUrl} onUse={begin} />
      )}
    </>
  );
}
