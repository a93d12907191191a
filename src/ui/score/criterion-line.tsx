import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ExplainedRule } from "../../app/understand-rule";
import type { CellPlace } from "../../core/address";
import type { Criterion } from "../../core/method/method";
import type { Assessment, Score } from "../../core/scoring/assessment";
import { plain } from "../../core/values/rounding";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { resultTexts } from "../../i18n/result-texts";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { CellLink } from "../components/cell-link";

const useStyles = makeStyles({
  line: { display: "grid", gap: "3px", overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  points: { whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "2px 12px", fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly criterion: Criterion;
  readonly assessment: Assessment;
  readonly understood: ExplainedRule | null;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
  readonly onEdit: (criterion: Criterion) => void;
}

/** A criterion: its points, the office's words, how they were understood, and one township's score as a worked number. */
export function CriterionLine({ criterion, assessment, understood, texts, locale, onGo, onEdit }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const { method } = texts;
  const extra = criterion.kind === "score" ? null : criterion.kind === "bonus" ? method.bonus : method.deduction;
  const example = exampleScore(criterion, assessment);
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        <span>{criterion.id}</span>
        <span className={styles.points}>{[method.points(plain(criterion.full)), extra].filter(Boolean).join(" ")}</span>
      </span>
      {criterion.ruleText !== "" && <span className={styles.words}>“{criterion.ruleText}”</span>}
      {criterion.methodName !== null ? (
        <span className={styles.quiet}>{method.byMethod(criterion.methodName)}</span>
      ) : (
        understood && (
          <span className={styles.quiet}>
            {understood.understanding.understood ? `${method.understood}:${understood.sentence}` : method.notUnderstood}
          </span>
        )
      )}
      {example && (
        <span className={styles.quiet}>
          {method.worked(
            `${example.unit} ${resultTexts(locale).scoreSentence(example.score, assessment.method.settings)}`,
          )}
        </span>
      )}
      <span className={styles.row}>
        <CellLink place={criterion.place} texts={common} onGo={onGo} />
        {criterion.ruleCells?.ruleText && (
          <Link as="button" aria-label={`${method.edit} ${criterion.id}`} onClick={() => onEdit(criterion)}>
            {method.edit}
          </Link>
        )}
      </span>
    </li>
  );
}

/** A township whose score shows the rule at work: one that lost points, else the first. */
function exampleScore(criterion: Criterion, assessment: Assessment): { unit: string; score: Score } | null {
  const all = assessment.standings.flatMap(({ unit, scores }) => {
    const score = scores.find((one) => one.criterion.id === criterion.id && one.how.kind === "rule");
    return score ? [{ unit, score }] : [];
  });
  return all.find(({ score }) => score.points && score.points.compare(criterion.full) < 0) ?? all[0] ?? null;
}
