import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { Plan } from "../../core/plan/plan";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import type { PlanPageTexts } from "../../i18n/plan-page-texts";
import { useAppSession } from "../app-session";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { PlanPreview } from "./plan-preview";
import type { FileWork } from "../../app/work/file-work";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  file: { display: "none" },
});

type PlanSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly file: File; readonly files: FileWork };

const readPlan: AppCommand<PlanSource, Plan> = async (_, source, options) => {
  const { workOf } = await import("../../app/work/core-work");
  const work = await workOf(options);
  if (source.kind === "text") return work("readPlan", { kind: "text", text: source.text, tables: [] }, options.signal);
  const bytes = new Uint8Array(await source.file.arrayBuffer());
  return work(
    "readPlan",
    await source.files.openPlan({ name: source.file.name, bytes }, options.signal),
    options.signal,
  );
};

interface Props {
  readonly texts: PlanPageTexts;
  readonly locale: Locale;
  readonly onWritten: () => void;
}

/** From a document to a plan: paste or open, look, confirm. */
export function PlanReader({ texts, locale, onWritten }: Props) {
  const styles = useStyles();
  const { files } = useAppSession();
  const common = paneTexts(locale);
  const [text, setText] = useState("");
  const { state, run, cancel, reset } = useCommand(readPlan);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  if (state.kind === "done") {
    return <PlanPreview plan={state.result} texts={texts} locale={locale} onAgain={reset} onWritten={onWritten} />;
  }
  return (
    <div className={styles.form}>
      <span id={id}>{texts.intro}</span>
      <Field label={texts.paste}>
        <Textarea
          rows={10}
          resize="vertical"
          aria-describedby={id}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "running" ? (
        <WorkingNotice progress={state.progress} waiting={texts.reading} texts={common} onCancel={cancel} />
      ) : (
        <div className={styles.row}>
          <Button appearance="primary" disabled={text.trim() === ""} onClick={() => void run({ kind: "text", text })}>
            {texts.read}
          </Button>
          {files && <Button onClick={() => input.current?.click()}>{texts.open}</Button>}
        </div>
      )}
      {files && (
        <input
          ref={input}
          className={styles.file}
          type="file"
          accept=".txt,.md,.docx,.xlsx,.xls"
          aria-label={texts.open}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void run({ kind: "file", file, files });
            target.value = "";
          }}
        />
      )}
    </div>
  );
}
