import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import type { Progress } from "../../host/workbook-host";
import type { PaneTexts } from "../../i18n/pane-texts";

const useStyles = makeStyles({
  working: { display: "flex", gap: "8px", alignItems: "center", justifyContent: "space-between", minHeight: "32px" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly progress: Progress | null;
  readonly waiting: string;
  readonly texts: PaneTexts;
  readonly onCancel?: () => void;
}

/** What is being done now, with the way to stop it. */
export function WorkingNotice({ progress, waiting, texts, onCancel }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.working}>
      <Spinner
        size="tiny"
        className={styles.label}
        label={progress ? texts.progress(progress) : waiting}
        labelPosition="after"
      />
      {onCancel && (
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}
