import { makeStyles, tokens } from "@fluentui/react-components";
import { frameTexts } from "../../../i18n/frame-texts";
import type { Locale } from "../../../i18n/locale";
import { paneWidth } from "../page-settings";

const useStyles = makeStyles({
  pane: { height: "100%", border: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  commands: { display: "none" },
});

interface Props {
  readonly locale: Locale;
  readonly paneUrl: string;
  readonly showsPane: boolean;
}

/** The frames that Excel would give the add-in: its pane, and a hidden page that runs the ribbon's functions. */
export function OfficeFrames({ locale, paneUrl, showsPane }: Props) {
  const styles = useStyles();
  return (
    <>
      {showsPane && (
        <iframe
          key={paneUrl}
          title={frameTexts(locale).title}
          data-region="pane"
          src={paneUrl}
          className={styles.pane}
          style={{ width: paneWidth() }}
        />
      )}
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
