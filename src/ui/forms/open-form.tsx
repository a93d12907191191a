import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedForm } from "../../app/watch-form";
import type { Failure } from "../../app/failure";
import type { Finding } from "../../core/finding";
import type { FormsPageTexts } from "../../i18n/forms-page-texts";
import type { Locale } from "../../i18n/locale";
import { FailureNotice } from "../components/failure-notice";
import { FindingList } from "../components/finding-list";
import { SectionCard } from "../components/section-card";
import { useGoToCell } from "../hooks/use-go-to-cell";
import { MarkButtons } from "./mark-buttons";

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly form: NonNullable<CheckedForm>;
  readonly failure: Failure | null;
  readonly texts: FormsPageTexts;
  readonly locale: Locale;
}

/** For the clerk who fills a form: every problem with its cell and what to write, as it stands at this moment. */
export function OpenForm({ form, failure, texts, locale }: Props) {
  const styles = useStyles();
  const { live } = texts;
  const { go, failure: goFailure } = useGoToCell();
  const { county, period, unit } = form.template;
  const must = form.findings.filter(({ severity }) => severity === "blocking");
  const look = form.findings.filter(({ severity }) => severity === "question" || severity === "warning");
  const isFine = must.length + look.length === 0;
  const part = (title: string, findings: readonly Finding[]) =>
    findings.length > 0 && (
      <>
        <h3 className={styles.head}>{title}</h3>
        <FindingList findings={findings} locale={locale} onGo={go} />
      </>
    );
  return (
    <SectionCard title={live.title} summary={live.about(county, period, unit)}>
      {failure && <FailureNotice failure={failure} />}
      {goFailure && <FailureNotice failure={goFailure} />}
      <span role="status">{isFine ? `✓ ${live.fine(form.rows)}` : `■ ${live.problems(must.length, look.length)}`}</span>
      <span className={styles.quiet}>{live.follows}</span>
      <MarkButtons hasProblems={!isFine} texts={live} locale={locale} />
      {part(live.must, must)}
      {part(live.look, look)}
    </SectionCard>
  );
}
