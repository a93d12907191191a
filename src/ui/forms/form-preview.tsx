import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormFileRequest } from "../../app/make-form-file";
import type { FileContent, FileWork } from "../../app/work/file-work";
import { printedHeader, type Template } from "../../core/templates/template";
import type { MakeFormsTexts } from "../../i18n/forms-page-texts";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { useAppSession } from "../app-session";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { UnitChoice } from "./unit-choice";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  line: { display: "grid", gap: "1px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface MakeInput extends FormFileRequest {
  readonly files: FileWork;
}

const makeFile: AppCommand<MakeInput, FileContent> = async (_, { files, ...request }, options) => {
  const { makeFormFile } = await import("../../app/make-form-file");
  return makeFormFile(files, request, options);
};

interface Props {
  readonly template: Template;
  readonly files: FileWork;
  readonly texts: MakeFormsTexts;
  readonly locale: Locale;
}

/** What a form asks for, and for whom it is made; the file is offered as a download. */
export function FormPreview({ template, files, texts, locale }: Props) {
  const styles = useStyles();
  const { saveFile } = useAppSession();
  const [isEach, setIsEach] = useState(false);
  const [units, setUnits] = useState(template.units);
  const { state, run, cancel } = useCommand(makeFile);
  const count = isEach ? units.length : 1;
  const make = async () => {
    const file = await run({ template, units: isEach ? units : null, locale, files });
    if (file) saveFile?.(file.name, file.bytes);
  };
  return (
    <>
      <ul className={styles.list}>
        {template.sheets.map((sheet) => (
          <li key={sheet.name} className={styles.line}>
            <span>{texts.sheetOf(sheet.name, sheet.columns.length, sheet.rows.length, sheet.spareRows)}</span>
            <span className={styles.quiet}>{sheet.columns.map(printedHeader).join("、")}</span>
          </li>
        ))}
      </ul>
      <Field label={texts.copies}>
        <RadioGroup value={isEach ? "each" : "whole"} onChange={(_, { value }) => setIsEach(value === "each")}>
          <Radio value="whole" label={texts.whole} />
          <Radio value="each" label={texts.each} />
        </RadioGroup>
      </Field>
      {isEach && <UnitChoice all={template.units} chosen={units} onChoose={setUnits} texts={texts} />}
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "running" ? (
        <WorkingNotice progress={state.progress} waiting={texts.making} texts={paneTexts(locale)} onCancel={cancel} />
      ) : (
        <span>
          <Button appearance="primary" disabled={count === 0} onClick={() => void make()}>
            {texts.go(count)}
          </Button>
        </span>
      )}
      {state.kind === "done" && (
        <span role="status" className={styles.line}>
          ✓ {texts.made(state.result.name, count)}
          <span>
            <Button size="small" onClick={() => saveFile?.(state.result.name, state.result.bytes)}>
              {texts.again}
            </Button>
          </span>
        </span>
      )}
    </>
  );
}
