import { makeStyles } from "@fluentui/react-components";
import { formsPageTexts } from "../../i18n/forms-page-texts";
import { useAppSession } from "../app-session";
import { CheckForm } from "../forms/check-form";
import { CollectReturns } from "../forms/collect-returns";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" },
});

/** 填报: collects what came back, and checks the form that is open. */
export function FormsPage() {
  const styles = useStyles();
  const { locale, files } = useAppSession();
  const texts = formsPageTexts(locale);
  return (
    <div className={styles.page}>
      {files && <CollectReturns files={files} texts={texts} locale={locale} />}
      <CheckForm texts={texts} locale={locale} />
    </div>
  );
}
