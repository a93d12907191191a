import { Button } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { WorkbookReading } from "../../app/read-workbook";
import { paneTexts } from "../../i18n/pane-texts";
import { useAppSession } from "../app-session";
import { useOpenWorkbook } from "../workbook/open-workbook";
import { ChangedNotice } from "./changed-notice";
import { FailureNotice } from "./failure-notice";
import { WorkingNotice } from "./working-notice";

/** Reads the workbook when a page that needs it is opened first, and shows the page once there is something to show. */
export function ReadingGate({ children }: { readonly children: (reading: WorkbookReading) => ReactNode }) {
  const { locale } = useAppSession();
  const { state, latest, read, cancel } = useOpenWorkbook();
  const texts = paneTexts(locale);
  useEffect(() => {
    if (latest === null && state.kind === "idle") void read();
  }, [latest, state.kind, read]);
  if (latest) {
    return (
      <>
        <ChangedNotice />
        {children(latest)}
      </>
    );
  }
  switch (state.kind) {
    case "failed":
      return <FailureNotice failure={state.failure} retry={{ label: texts.retry, onClick: () => void read() }} />;
    case "running":
      return <WorkingNotice progress={state.progress} waiting={texts.reading} texts={texts} onCancel={cancel} />;
    case "idle":
    case "done":
      return <Button onClick={() => void read()}>{texts.readWorkbook}</Button>;
  }
}
