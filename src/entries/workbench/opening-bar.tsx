import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { WorkbenchTexts } from "../../i18n/workbench-texts";
import type { Opening } from "./use-workbench";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "auto minmax(80px, 1fr) 40px auto",
    alignItems: "center",
    gap: "12px",
    padding: "4px 12px",
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly texts: WorkbenchTexts;
  readonly opening: Opening;
  readonly onCancel: () => void;
}

/** How far a file is on its way in, and the way to stop it. What was open before stays until the file is whole. */
export function OpeningBar({ texts, opening: { name, part }, onCancel }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span role="status">{part === null ? texts.reading(name) : texts.bringing(name)}</span>
      <ProgressBar aria-label={texts.opening} {...(part === null ? {} : { value: part })} />
      <span aria-hidden="true">{part === null ? "" : `${Math.floor(part * 100)}%`}</span>
      <Button size="small" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
