import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { RibbonButton, RibbonGroup } from "./manifest-ribbon";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "4px",
    padding: "4px 8px",
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  group: {
    display: "grid",
    justifyItems: "center",
    padding: "0 8px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex" },
  button: {
    display: "grid",
    justifyItems: "center",
    gap: "2px",
    minWidth: "64px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    paddingBlock: "2px",
  },
  name: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2, paddingBottom: "2px" },
});

interface Props {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
  readonly busy: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's commands as Excel's ribbon would show them. */
export function RibbonBar({ label, groups, busy, onPress }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label={label} className={styles.bar} data-region="ribbon">
      {groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label} className={styles.group}>
          <div className={styles.buttons}>
            {group.buttons.map((button) => (
              <Tooltip key={button.id} content={button.tip} relationship="description">
                <Button
                  appearance="subtle"
                  className={styles.button}
                  disabled={busy && button.action.kind === "function"}
                  onClick={() => onPress(button)}
                >
                  <img src={button.icon} alt="" width={24} height={24} />
                  {button.label}
                </Button>
              </Tooltip>
            ))}
          </div>
          <span className={styles.name} aria-hidden="true">
            {group.label}
          </span>
        </div>
      ))}
    </nav>
  );
}
