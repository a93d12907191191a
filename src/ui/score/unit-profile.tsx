import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { WorkbookReading } from "../../app/read-workbook";
import type { CellPlace } from "../../core/address";
import type { Standing } from "../../core/scoring/assessment";
import { lossesOf } from "../../core/sheets/losses";
import { decimal, plain } from "../../core/values/rounding";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { resultTexts } from "../../i18n/result-texts";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { CellLink } from "../components/cell-link";
import { SectionCard } from "../components/section-card";
import { ScoreLine } from "./score-line";
import { SectionBars } from "./section-bars";
import { WriteProfile } from "./write-profile";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px", justifyItems: "stretch" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, ":focus": { outline: "none" } },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "10px" },
  back: { justifySelf: "start" },
  wrap: { overflowWrap: "anywhere" },
});

interface Props {
  readonly standing: Standing;
  readonly reading: WorkbookReading;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
  readonly onBack: () => void;
}

/** Why a township stands where it stands: sections, losses in order, and one sentence for every score. */
export function UnitProfile({ standing, reading, texts, locale, onGo, onBack }: Props) {
  const styles = useStyles();
  const { settings } = reading.assessment.method;
  const words = resultTexts(locale);
  const { profile } = texts;
  const losses = lossesOf(standing);
  const lostIds = new Set(losses.map(({ score }) => score.criterion.id));
  const others = standing.scores.filter(({ criterion }) => !lostIds.has(criterion.id));
  const total = standing.total ? decimal(standing.total, settings.digits) : "—";
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [standing.unit]);
  const shared = { reading, unit: standing.unit, texts, locale, onGo };
  return (
    <div className={styles.page}>
      <Button size="small" className={styles.back} onClick={onBack}>
        ← {profile.back}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {standing.unit}
      </h2>
      <span>
        {profile.line(standing.rank ? plain(standing.rank) : "—", total, plain(standing.full))}
        {standing.band && ` · ${standing.band}`}
      </span>
      <WriteProfile {...shared} />
      {standing.vetoes.length > 0 && (
        <SectionCard title={profile.vetoes}>
          {standing.vetoes.map((veto) => (
            <span key={veto.place.row} className={styles.wrap}>
              {words.vetoSentence(veto, standing, settings)}{" "}
              <CellLink place={veto.place} texts={paneTexts(locale)} onGo={onGo} />
            </span>
          ))}
        </SectionCard>
      )}
      <SectionCard title={profile.sections}>
        <SectionBars sections={standing.sections} digits={settings.digits} texts={texts} />
      </SectionCard>
      <SectionCard title={profile.lost} summary={losses.length === 0 ? profile.lostNone : null}>
        <ul className={styles.list}>
          {losses.map(({ score, lost }) => (
            <ScoreLine key={score.criterion.id} {...shared} score={score} lost={plain(lost)} />
          ))}
        </ul>
      </SectionCard>
      <SectionCard title={profile.all}>
        <ul className={styles.list}>
          {others.map((score) => (
            <ScoreLine key={score.criterion.id} {...shared} score={score} lost={null} />
          ))}
        </ul>
      </SectionCard>
      {standing.adjustments.length > 0 && (
        <SectionCard title={profile.events}>
          {standing.adjustments.map((adjustment) => (
            <span key={adjustment.place.row} className={styles.wrap}>
              {words.adjustmentSentence(adjustment)}{" "}
              <CellLink place={adjustment.place} texts={paneTexts(locale)} onGo={onGo} />
            </span>
          ))}
        </SectionCard>
      )}
    </div>
  );
}
