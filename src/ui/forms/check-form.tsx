import { Button } from "@fluentui/react-components";
import type { checkForm } from "../../app/collect-returns";
import type { FormsPageTexts } from "../../i18n/forms-page-texts";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { FailureNotice } from "../components/failure-notice";
import { FindingList } from "../components/finding-list";
import { SectionCard } from "../components/section-card";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useGoToCell } from "../hooks/use-go-to-cell";

const check: AppCommand<null, ReturnType<typeof checkForm>> = async (host, _, options) => {
  const { checkOpenForm } = await import("../../app/check-open-form");
  return checkOpenForm(host, options);
};

interface Props {
  readonly texts: FormsPageTexts;
  readonly locale: Locale;
}

/** For the clerk who fills a form: every rule once more, with the cell and what to write. */
export function CheckForm({ texts, locale }: Props) {
  const common = paneTexts(locale);
  const { state, run, cancel } = useCommand(check);
  const { go, failure } = useGoToCell();
  const result = state.kind === "done" ? state.result : null;
  return (
    <SectionCard title={texts.checkTitle}>
      {failure && <FailureNotice failure={failure} />}
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "running" ? (
        <WorkingNotice progress={state.progress} waiting={texts.checking} texts={common} onCancel={cancel} />
      ) : (
        <span>
          <Button onClick={() => void run(null)}>{texts.check}</Button>
        </span>
      )}
      {state.kind === "done" && (
        <div role="status">
          {result === null
            ? texts.isNoForm
            : result.findings.length === 0
              ? texts.formFine(result.rows)
              : texts.formProblems(result.findings.length)}
          {result && <FindingList findings={result.findings} locale={locale} onGo={go} />}
        </div>
      )}
    </SectionCard>
  );
}
