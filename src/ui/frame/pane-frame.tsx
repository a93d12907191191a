import { FluentProvider, makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { frameTexts, PAGE_NAMES, type FrameTexts, type PageName } from "../../i18n/frame-texts";
import { AppSessionProvider, type AppSession } from "../app-session";
import { pageOf } from "../pages/pages";
import { OpenWorkbookProvider, useOpenWorkbook } from "../workbook/open-workbook";
import { themeFor, type Appearance } from "./app-theme";
import { LiveRegion } from "./live-region";
import { NavigationProvider } from "./navigation";
import { usePageAddress } from "./page-address";
import { PageBoundary } from "./page-boundary";
import { useReflowStyles } from "./reflow-styles";

const LeftoversNotice = lazy(async () => ({
  default: (await import("../components/leftovers-notice")).LeftoversNotice,
}));

const useStyles = makeStyles({
  frame: {
    display: "grid",
    gridTemplateRows: "auto 1fr",
    height: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel lays its own button over the pane's top right corner, 12 x 32 px.
  header: { paddingRight: "16px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tabs: { flexWrap: "wrap" },
  tab: { paddingLeft: "5px", paddingRight: "5px" },
  // Excel shows the title above the pane; readers of the page need it in the page.
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
  // WebView2 hides scroll bars unless they are always there.
  page: { overflowY: "scroll", padding: "12px", fontVariantNumeric: "tabular-nums" },
});

/** The pane around its pages: theme, language, tabs, waiting and failing. */
export function PaneFrame({ session, appearance }: { readonly session: AppSession; readonly appearance: Appearance }) {
  return (
    <FluentProvider theme={themeFor(appearance)} lang={session.locale}>
      <AppSessionProvider session={session}>
        <LiveRegion>
          <OpenWorkbookProvider>
            <FrameBody texts={frameTexts(session.locale)} />
          </OpenWorkbookProvider>
        </LiveRegion>
      </AppSessionProvider>
    </FluentProvider>
  );
}

function FrameBody({ texts }: { readonly texts: FrameTexts }) {
  const styles = useStyles();
  const reflow = useReflowStyles();
  const [page, openPage] = usePageAddress();
  const { latest } = useOpenWorkbook();
  const Page = pageOf(page);
  return (
    <NavigationProvider openPage={openPage}>
      <div className={styles.frame}>
        <header className={styles.header}>
          <h1 className={styles.title}>{texts.title}</h1>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={texts.navigation}
            selectedValue={page}
            onTabSelect={(_, { value }) => openPage(value as PageName)}
          >
            {PAGE_NAMES.map((name) => (
              <Tab key={name} value={name} id={`tab-${name}`} className={styles.tab}>
                {texts.pages[name]}
              </Tab>
            ))}
          </TabList>
        </header>
        <main className={mergeClasses(styles.page, reflow.fields)} aria-labelledby={`tab-${page}`}>
          {latest && (
            <Suspense fallback={null}>
              <LeftoversNotice />
            </Suspense>
          )}
          <PageBoundary key={page} texts={texts}>
            <Suspense fallback={<Spinner size="small" label={texts.loading} />}>
              <Page />
            </Suspense>
          </PageBoundary>
        </main>
      </div>
    </NavigationProvider>
  );
}
