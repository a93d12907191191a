import { makeStyles, tokens } from "@fluentui/react-components";
import { frameTexts } from "../../../i18n/frame-texts";
import type { WorkbenchTexts } from "../../../i18n/workbench-texts";

/** Excel's own pane is this wide. */
const PANE_WIDTH = 350;

const useStyles = makeStyles({
  pane: { width: `${PANE_WIDTH}px`, height: "100%", border: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  commands: { display: "none" },
});

interface Props {
  readonly texts: WorkbenchTexts;
  readonly paneUrl: string;
  readonly showsPane: boolean;
  readonly onClosePane: () => void;
}

/** The frames that Excel would give the add-in: its pane, and a hidden page that runs the ribbon's functions. */
export function OfficeFrames({ paneUrl, showsPane }: Props) {
  const styles = useStyles();
  return (
    <>
      {showsPane && <iframe key={paneUrl} title={frameTexts("zh-CN").title} src={paneUrl} className={styles.pane} />}
      <iframe
        title="commands"
        aria-hidden="true"
        tabIndex={-1}
        src="workbench-commands.html"
        className={styles.commands}
      />
    </>
  );
}
