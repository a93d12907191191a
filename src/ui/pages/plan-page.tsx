import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { planPageTexts } from "../../i18n/plan-page-texts";
import { useAppSession } from "../app-session";
import { ReadingGate } from "../components/reading-gate";
import { CurrentPlan } from "../plan/current-plan";
import { PlanReader } from "../plan/plan-reader";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
  new: { justifySelf: "start" },
});

/** 计划: the plan of the workbook as it stands; without one, from a document to a plan. */
export function PlanPage() {
  const styles = useStyles();
  const { locale } = useAppSession();
  const texts = planPageTexts(locale);
  const [readsNew, setReadsNew] = useState(false);
  return (
    <div className={styles.page}>
      <ReadingGate>
        {(reading) =>
          reading.overview.plan && !readsNew ? (
            <>
              <CurrentPlan overview={reading.overview} plan={reading.overview.plan} texts={texts} locale={locale} />
              <Button className={styles.new} onClick={() => setReadsNew(true)}>
                {texts.newPlan}
              </Button>
            </>
          ) : (
            <PlanReader texts={texts} locale={locale} onWritten={() => setReadsNew(false)} />
          )
        }
      </ReadingGate>
    </div>
  );
}
