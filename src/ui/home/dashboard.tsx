import { Button, Link, makeStyles } from "@fluentui/react-components";
import type { WorkbookReading } from "../../app/read-workbook";
import { homePageTexts } from "../../i18n/home-page-texts";
import { paneTexts } from "../../i18n/pane-texts";
import { periodName } from "../../i18n/period-name";
import { useAppSession } from "../app-session";
import { ChangedNotice } from "../components/changed-notice";
import { FailureNotice } from "../components/failure-notice";
import { MethodMissing, isMethodMissing } from "../components/method-missing";
import { SectionCard } from "../components/section-card";
import { useNavigation } from "../frame/navigation";
import { useGoToCell } from "../hooks/use-go-to-cell";
import { RankingEnds } from "./ranking-ends";
import { RectificationsCard } from "./rectifications-card";
import { TargetsCard } from "./targets-card";
import { TasksCard } from "./tasks-card";

const useStyles = makeStyles({ page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" } });

/** How the county stands now: places, targets, tasks, rectifications; every line leads to its list and its cell. */
export function Dashboard({ reading }: { readonly reading: WorkbookReading }) {
  const styles = useStyles();
  const { locale } = useAppSession();
  const { openPage, showUnit } = useNavigation();
  const { go, failure } = useGoToCell();
  const texts = homePageTexts(locale);
  const common = paneTexts(locale);
  const { assessment, overview } = reading;
  const all = (page: "score" | "targets" | "plan") => <Link onClick={() => openPage(page)}>{texts.all}</Link>;
  const shared = { texts, common, onGo: go };
  return (
    <div className={styles.page}>
      <ChangedNotice />
      {failure && <FailureNotice failure={failure} />}
      {isMethodMissing(reading) ? (
        <MethodMissing />
      ) : (
        <SectionCard
          title={`${periodName(assessment.period, locale)} ${texts.ranking}`}
          summary={assessment.isComplete ? null : texts.notFinished}
          action={all("score")}
        >
          {assessment.isComplete ? (
            <RankingEnds assessment={assessment} texts={texts} onUnit={showUnit} />
          ) : (
            <Button appearance="primary" onClick={() => openPage("score")}>
              {texts.toScore}
            </Button>
          )}
        </SectionCard>
      )}
      <TargetsCard {...shared} checks={assessment.targets} action={all("targets")} />
      <TasksCard {...shared} overview={overview} action={all("plan")} onOpenPlan={() => openPage("plan")} />
      <RectificationsCard {...shared} lines={overview.rectifications} />
    </div>
  );
}
