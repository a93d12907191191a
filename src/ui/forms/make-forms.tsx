import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { FileWork } from "../../app/work/file-work";
import type { MadeTemplate, TemplateRequest } from "../../app/work/template-from";
import type { FormKind, FormsPageTexts } from "../../i18n/forms-page-texts";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { FailureNotice } from "../components/failure-notice";
import { FindingList } from "../components/finding-list";
import { SectionCard } from "../components/section-card";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useGoToCell } from "../hooks/use-go-to-cell";
import { FormPreview } from "./form-preview";
import { useSheetNames } from "./use-sheet-names";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
});

const prepare: AppCommand<TemplateRequest, MadeTemplate> = async (host, request, options) => {
  const { makeTemplate } = await import("../../app/make-template");
  return makeTemplate(host, request, options);
};

interface Props {
  readonly files: FileWork;
  readonly texts: FormsPageTexts;
  readonly locale: Locale;
}

/** Makes forms for the townships: which, what they ask for, for whom; then the file to hand out. */
export function MakeForms({ files, texts, locale }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const { make } = texts;
  const [kind, setKind] = useState<FormKind>("report");
  const [chosenSheet, setSheet] = useState("");
  const names = useSheetNames(kind === "sheet");
  const sheet = chosenSheet || (names[0] ?? "");
  const { state, run, cancel, reset } = useCommand(prepare);
  const { go, failure } = useGoToCell();
  const made = state.kind === "done" ? state.result : null;
  const choose = (change: () => void) => {
    change();
    reset();
  };
  return (
    <SectionCard title={make.title} summary={make.intro}>
      <div className={styles.form}>
        <Field label={make.kind}>
          <Select value={kind} onChange={(_, { value }) => choose(() => setKind(value as FormKind))}>
            {Object.entries(make.kinds).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        {kind === "sheet" && (
          <Field label={make.sheet}>
            <Select value={sheet} onChange={(_, { value }) => choose(() => setSheet(value))}>
              {names.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        )}
        {failure && <FailureNotice failure={failure} />}
        {state.kind === "failed" && <FailureNotice failure={state.failure} />}
        {state.kind === "running" && (
          <WorkingNotice progress={state.progress} waiting={make.preparing} texts={common} onCancel={cancel} />
        )}
        {state.kind !== "running" && !made?.template && (
          <span>
            <Button disabled={kind === "sheet" && sheet === ""} onClick={() => void run(requestOf(kind, sheet))}>
              {make.prepare}
            </Button>
          </span>
        )}
        {made && <FindingList findings={made.findings} locale={locale} onGo={go} />}
        {made && made.findings.length === 0 && !asks(made) && <span role="status">{make.nothing}</span>}
        {made?.template && asks(made) && (
          <FormPreview template={made.template} files={files} texts={make} locale={locale} />
        )}
      </div>
    </SectionCard>
  );
}

function asks({ template }: MadeTemplate): boolean {
  return template !== null && template.sheets.length > 0;
}

function requestOf(kind: FormKind, sheet: string): TemplateRequest {
  switch (kind) {
    case "report":
    case "indicators":
    case "households":
      return { kind };
    case "sheet":
      return { kind, sheet };
    default:
      return { kind: "ledger", ledger: kind };
  }
}
