import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { WorkbookReading } from "../../app/read-workbook";
import type { CellPlace } from "../../core/address";
import type { Criterion } from "../../core/method/method";
import { plain } from "../../core/values/rounding";
import type { Locale } from "../../i18n/locale";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { FindingList } from "../components/finding-list";
import { isMethodMissing, MethodMissing } from "../components/method-missing";
import { CriterionLine } from "./criterion-line";
import { isAboutMethod } from "./data-findings";
import { pointsInAll, sectionPoints } from "./method-points";
import { PointsRing, SECTION_TONES } from "./points-ring";
import { questionsIn } from "./question-answers";
import { useRuleReadings } from "./use-rule-readings";

const RuleDialog = lazy(async () => ({ default: (await import("./rule-dialog")).RuleDialog }));

const useStyles = makeStyles({
  sum: { display: "flex", gap: "12px", alignItems: "center" },
  legend: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "2px", minWidth: 0 },
  item: { display: "flex", gap: "6px", alignItems: "baseline", fontSize: tokens.fontSizeBase200 },
  tone: { width: "9px", height: "9px", flexShrink: 0 },
  head: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "10px" },
});

interface Props {
  readonly reading: WorkbookReading;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
}

/** ② The method: whether its points add up, and how every rule was understood. */
export function MethodStep({ reading, texts, locale, onGo }: Props) {
  const styles = useStyles();
  const [edited, setEdited] = useState<Criterion | null>(null);
  const { assessment } = reading;
  const { method } = assessment;
  const readings = useRuleReadings(method.criteria);
  if (isMethodMissing(reading)) return <MethodMissing />;
  const sections = sectionPoints(method);
  const asked = new Set(questionsIn(assessment.findings, reading.survey, texts).flatMap(({ covers }) => covers));
  const findings = assessment.findings.filter(
    (one) => isAboutMethod(one) && one.severity !== "note" && !asked.has(one),
  );
  const total = pointsInAll(method);
  const wanted = method.settings.fullTotal;
  const whole = Number((wanted ?? total).valueOf()) || 1;
  const parts = sections.map(({ section, points }) => ({ name: section, share: points.valueOf() / whole }));
  return (
    <>
      <div className={styles.sum}>
        <PointsRing
          parts={parts}
          sum={plain(total)}
          wanted={wanted && plain(wanted)}
          label={texts.method.ring(plain(total), wanted && plain(wanted))}
        />
        <ul className={styles.legend}>
          {sections
            .filter(({ points }) => points.compare(0) > 0)
            .map(({ section, points }, at) => (
              <li key={section} className={styles.item}>
                <span
                  className={styles.tone}
                  style={{ backgroundColor: SECTION_TONES[at % SECTION_TONES.length] }}
                  aria-hidden="true"
                />
                {texts.method.section(section, plain(points))}
              </li>
            ))}
        </ul>
      </div>
      {wanted && (
        <span>
          {wanted.equals(total)
            ? `✓ ${texts.method.adds(plain(total))}`
            : `✕ ${texts.method.addsNot(plain(total), plain(wanted))}`}
        </span>
      )}
      {findings.length > 0 && <FindingList findings={findings} locale={locale} onGo={onGo} />}
      {sections.map(({ section, criteria }) => (
        <div key={section}>
          <h3 className={styles.head}>{section}</h3>
          <ul className={styles.list}>
            {criteria.map((criterion) => (
              <CriterionLine
                key={criterion.id}
                criterion={criterion}
                assessment={assessment}
                understood={readings.get(criterion.id) ?? null}
                texts={texts}
                locale={locale}
                onGo={onGo}
                onEdit={setEdited}
              />
            ))}
          </ul>
        </div>
      ))}
      {edited && (
        <Suspense fallback={null}>
          <RuleDialog criterion={edited} texts={texts} locale={locale} onClose={() => setEdited(null)} />
        </Suspense>
      )}
    </>
  );
}
