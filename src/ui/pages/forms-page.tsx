import { makeStyles } from "@fluentui/react-components";
import { formsPageTexts } from "../../i18n/forms-page-texts";
import { paneTexts } from "../../i18n/pane-texts";
import { useAppSession } from "../app-session";
import { FailureNotice } from "../components/failure-notice";
import { SectionCard } from "../components/section-card";
import { WorkingNotice } from "../components/working-notice";
import { CollectReturns } from "../forms/collect-returns";
import { MakeForms } from "../forms/make-forms";
import { OpenForm } from "../forms/open-form";
import { useOpenForm } from "../forms/use-open-form";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" },
});

/** 填报: in a form, what is wrong with it; in the county's workbook, making forms and collecting what came back. */
export function FormsPage() {
  const styles = useStyles();
  const { locale, files } = useAppSession();
  const texts = formsPageTexts(locale);
  const open = useOpenForm();
  switch (open.kind) {
    case "looking":
      return <WorkingNotice progress={null} waiting={texts.live.checking} texts={paneTexts(locale)} />;
    case "form":
      return <OpenForm form={open.form} failure={open.failure} texts={texts} locale={locale} />;
    case "none":
      return (
        <div className={styles.page}>
          {open.failure && <FailureNotice failure={open.failure} />}
          {files && <MakeForms files={files} texts={texts} locale={locale} />}
          {files && <CollectReturns files={files} texts={texts} locale={locale} />}
          <SectionCard title={texts.live.check} summary={texts.live.isNoForm} />
        </div>
      );
  }
}
