import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Failure } from "../../app/failure";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gap: "4px",
    justifyItems: "start",
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  what: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly failure: Failure;
  readonly retry?: { readonly label: string; readonly onClick: () => void };
}

/** What went wrong and what to do next, where it happened. Something that the user cancelled is said, not alarmed about. */
export function FailureNotice({ failure, retry }: Props) {
  const styles = useStyles();
  return (
    <div role={failure.code === "cancelled" ? "status" : "alert"} className={styles.notice}>
      <span className={styles.what}>{failure.message}</span>
      <span>{failure.next}</span>
      {retry && (
        <Button size="small" onClick={retry.onClick}>
          {retry.label}
        </Button>
      )}
    </div>
  );
}
