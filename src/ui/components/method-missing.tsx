import { Button } from "@fluentui/react-components";
import type { WorkbookReading } from "../../app/read-workbook";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { useAppSession } from "../app-session";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useOpenWorkbook } from "../workbook/open-workbook";
import { FailureNotice } from "./failure-notice";
import { SectionCard } from "./section-card";
import { WorkingNotice } from "./working-notice";

const insert: AppCommand<Locale, readonly string[]> = async (host, locale, options) => {
  const { insertMethodSheets } = await import("../../app/insert-method-sheets");
  const sheets = await insertMethodSheets(host, { locale }, options);
  const { goToCell } = await import("../../app/go-to-cell");
  if (sheets[0]) await goToCell(host, { sheet: sheets[0], row: 0, col: 0 });
  return sheets;
};

/** True when the workbook lacks the sheets without which nothing can be scored. */
export function isMethodMissing({ assessment }: WorkbookReading): boolean {
  return assessment.findings.some(({ code }) => code === "method.sheet-missing") && assessment.standings.length === 0;
}

/** Says what inserting the method sheets will do, and does it. */
export function MethodMissing() {
  const { locale } = useAppSession();
  const { writing } = useOpenWorkbook();
  const { state, run, cancel } = useCommand(insert);
  const texts = paneTexts(locale);
  return (
    <SectionCard title={texts.noMethod.title} summary={texts.noMethod.what}>
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "running" ? (
        <WorkingNotice progress={state.progress} waiting={texts.noMethod.inserting} texts={texts} onCancel={cancel} />
      ) : (
        <Button appearance="primary" onClick={() => void writing(() => run(locale))}>
          {texts.noMethod.insert}
        </Button>
      )}
    </SectionCard>
  );
}
