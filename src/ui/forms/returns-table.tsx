import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellA1 } from "../../core/address";
import type { MergeResult } from "../../core/templates/merge-returns";
import { findingSentence } from "../../i18n/finding-sentence";
import type { FormsPageTexts } from "../../i18n/forms-page-texts";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { templateTexts } from "../../i18n/template-texts";
import { CellLink } from "../components/cell-link";
import { FailureNotice } from "../components/failure-notice";
import { SectionCard } from "../components/section-card";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useGoToCell } from "../hooks/use-go-to-cell";
import { useOpenWorkbook } from "../workbook/open-workbook";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  line: { display: "grid", gap: "1px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface WriteInput {
  readonly result: MergeResult;
  readonly locale: Locale;
}

const write: AppCommand<WriteInput, readonly string[]> = async (host, { result, locale }, options) => {
  const { writeCollected } = await import("../../app/write-collected");
  return writeCollected(host, result, locale, options);
};

interface Props {
  readonly result: MergeResult;
  readonly texts: FormsPageTexts;
  readonly locale: Locale;
  readonly onMore: () => void;
}

/** Who returned what, who is missing, every problem with its file and cell; then the merged sheets. */
export function ReturnsTable({ result, texts, locale, onMore }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const { writing } = useOpenWorkbook();
  const { state, run, cancel } = useCommand(write);
  const { go, failure } = useGoToCell();
  const missing = [...new Set(result.missing.map(({ unit }) => unit))];
  const merged = result.returns.reduce((sum, one) => sum + one.merged, 0);
  const sheets = result.sheets.map(({ sheet }) => sheet.name);
  const words = templateTexts(locale).merged;
  return (
    <>
      <SectionCard title={texts.returns} summary={texts.summary(result.returns.length, merged, missing.length)}>
        <ul className={styles.list}>
          {result.returns.map((one) => (
            <li key={one.file} className={styles.line}>
              <span>
                {one.file} · {words.state[one.state]}
              </span>
              <span className={styles.quiet}>
                {[one.units.slice(0, 6).join("、"), texts.rowsOf(one.rowsIn, one.merged, one.rejected, one.duplicate)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </SectionCard>
      <SectionCard title={texts.missing} summary={missing.length === 0 ? texts.missingNone : missing.join("、")} />
      <SectionCard title={texts.problems} summary={result.findings.length === 0 ? texts.problemsNone : null}>
        <ul className={styles.list}>
          {result.findings.map(({ file, finding }, at) => (
            <li key={at} className={styles.line}>
              <span>{findingSentence(finding, locale)}</span>
              <span className={styles.quiet}>
                {[file, finding.place && common.cell(finding.place.sheet, cellA1(finding.place.row, finding.place.col))]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </SectionCard>
      {failure && <FailureNotice failure={failure} />}
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "running" ? (
        <WorkingNotice progress={state.progress} waiting={texts.writing} texts={common} onCancel={cancel} />
      ) : (
        <>
          <span className={styles.quiet}>
            {texts.willWrite([...sheets, words.returns, words.problems])} {texts.renamed}
          </span>
          <div className={styles.row}>
            {state.kind !== "done" && (
              <Button appearance="primary" onClick={() => void writing(() => run({ result, locale }))}>
                {texts.write}
              </Button>
            )}
            <Button onClick={onMore}>{texts.more}</Button>
          </div>
        </>
      )}
      {state.kind === "done" && (
        <span role="status" className={styles.row}>
          ✓ {texts.written}
          {state.result.map((sheet) => (
            <CellLink key={sheet} place={{ sheet, row: 0, col: 0 }} texts={common} onGo={go}>
              {sheet}
            </CellLink>
          ))}
        </span>
      )}
    </>
  );
}
