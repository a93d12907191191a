import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Locale } from "../../i18n/locale";
import { workbenchTexts } from "../../i18n/workbench-texts";
import { themeFor, type Appearance } from "../../ui/frame/app-theme";
import { DropArea } from "./drop-area";
import { LeavingBar } from "./leaving-bar";
import { OfficeFrames } from "./office/office-frames";
import { OpeningBar } from "./opening-bar";
import { RibbonBar } from "./ribbon/ribbon-bar";
import { useManifestRibbon } from "./ribbon/use-manifest-ribbon";
import { TitleBar } from "./title-bar";
import { useRegionKeys } from "./use-region-keys";
import { useWorkbench } from "./use-workbench";
import { WorkbenchMessage } from "./workbench-message";

// The grid is nine tenths of this page's code: the page shows first.
const WorkbookGrid = lazy(async () => ({ default: (await import("./grid/workbook-grid")).WorkbookGrid }));

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateRows: "auto auto auto 1fr", height: "100vh", boxSizing: "border-box" },
  work: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grid: { minWidth: 0, height: "100%", position: "relative" },
});

/** The page for people without Excel: the grid beside the add-in's own pane, over one workbook in memory. */
export function Workbench({ locale, appearance }: { readonly locale: Locale; readonly appearance: Appearance }) {
  const styles = useStyles();
  const texts = workbenchTexts(locale);
  const bench = useWorkbench(locale, appearance);
  useRegionKeys();
  const ribbon = useManifestRibbon(locale);
  const [paneUrl, setPaneUrl] = useState("workbench-taskpane.html");
  const [showsPane, setShowsPane] = useState(true);
  const openPage = (url: string) => {
    setPaneUrl(url.replace("taskpane.html", "workbench-taskpane.html"));
    setShowsPane(true);
  };
  return (
    <FluentProvider theme={themeFor(appearance)} lang={locale}>
      <DropArea label={texts.drop} onFile={bench.openFile}>
        <div className={styles.page}>
          <TitleBar
            texts={texts}
            bench={bench}
            showsPane={showsPane}
            onShowPane={() => setShowsPane((shown) => !shown)}
          />
          <RibbonBar
            label={texts.ribbon}
            groups={ribbon}
            busy={bench.isBusy}
            onPress={({ action }) =>
              action.kind === "page" ? openPage(action.url) : void bench.runCommand(action.name)
            }
          />
          <div>
            {bench.opening && <OpeningBar texts={texts} opening={bench.opening} onCancel={bench.cancelOpening} />}
            {bench.leaving && <LeavingBar texts={texts} leaving={bench.leaving} onDownload={bench.download} />}
            <WorkbenchMessage message={bench.message} dismiss={texts.dismiss} onDismiss={bench.clearMessage} />
          </div>
          <div className={styles.work}>
            <main className={styles.grid} aria-label={texts.grid} data-region="grid">
              <Suspense fallback={<Spinner label={texts.loadingGrid} />}>
                {bench.workbook && (
                  <WorkbookGrid
                    id={bench.workbook.host.instanceId}
                    model={bench.workbook.host.model}
                    locale={locale}
                    listener={bench.workbook.gridListener}
                    onSession={bench.workbook.onGrid}
                  />
                )}
              </Suspense>
            </main>
            {bench.workbook && (
              <OfficeFrames
                key={`frames ${bench.workbook.host.instanceId}`}
                locale={locale}
                paneUrl={paneUrl}
                showsPane={showsPane}
              />
            )}
          </div>
        </div>
      </DropArea>
    </FluentProvider>
  );
}
