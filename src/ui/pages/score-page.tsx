import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/finding";
import { findingSentence } from "../../i18n/finding-sentence";
import { scorePageTexts, type ScorePageTexts } from "../../i18n/score-page-texts";
import { useAppSession } from "../app-session";
import { useCommand, type AppCommand } from "../hooks/use-command";
import type { ScoredWorkbook } from "../../app/score-workbook";
import type { Locale } from "../../i18n/locale";
import { RankingTable } from "./ranking-table";

const useStyles = makeStyles({
  page: { display: "grid", gap: "12px", justifyItems: "start" },
  findings: { margin: 0, paddingLeft: "20px", color: tokens.colorPaletteRedForeground1 },
});

const score: AppCommand<Locale, ScoredWorkbook> = async (host, locale, options) => {
  const { scoreWorkbook } = await import("../../app/score-workbook");
  return scoreWorkbook(host, { locale, state: "draft" }, options);
};

/** 评分: scores the workbook and shows the ranking. */
export function ScorePage() {
  const styles = useStyles();
  const { locale } = useAppSession();
  const texts = scorePageTexts(locale);
  const { state, run } = useCommand(score);
  return (
    <div className={styles.page}>
      <Button appearance="primary" disabled={state.kind === "running"} onClick={() => void run(locale)}>
        {texts.score}
      </Button>
      {state.kind === "running" && <Spinner size="tiny" label={texts.running} />}
      {state.kind === "failed" && (
        <Text role="alert">
          {state.failure.message}
          {state.failure.next}
        </Text>
      )}
      {state.kind === "done" && <Blocking findings={state.result.assessment.findings} locale={locale} />}
      {state.kind === "done" && <Ranking scored={state.result} texts={texts} />}
    </div>
  );
}

function Ranking({ scored, texts }: { readonly scored: ScoredWorkbook; readonly texts: ScorePageTexts }) {
  const { standings, method } = scored.assessment;
  return <RankingTable standings={standings} digits={method.settings.digits} texts={texts} />;
}

function Blocking({ findings, locale }: { readonly findings: readonly Finding[]; readonly locale: Locale }) {
  const styles = useStyles();
  const blocking = findings.filter(({ severity }) => severity === "blocking");
  if (blocking.length === 0) return null;
  return (
    <div role="alert">
      <Text weight="semibold">{scorePageTexts(locale).blocked(blocking.length)}</Text>
      <ul className={styles.findings}>
        {blocking.map((finding, index) => (
          <li key={index}>{findingSentence(finding, locale)}</li>
        ))}
      </ul>
    </div>
  );
}
