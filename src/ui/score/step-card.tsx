import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  head: {
    display: "grid",
    gridTemplateColumns: "1.5rem minmax(0, 1fr) auto",
    gap: "8px",
    alignItems: "center",
    width: "100%",
    padding: "8px 10px",
    border: 0,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  mark: {
    width: "1.375rem",
    height: "1.375rem",
    lineHeight: "1.375rem",
    textAlign: "center",
    borderRadius: "50%",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  done: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
  look: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorPaletteYellowForeground2 },
  blocked: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold },
  state: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "10px",
    padding: "4px 10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** done: nothing to do; look: questions or warnings; blocked: must be solved; waiting: not reached yet. */
export type StepMark = "done" | "look" | "blocked" | "waiting";

const SIGNS: Readonly<Record<StepMark, string | null>> = { done: "✓", look: "!", blocked: "✕", waiting: null };

interface Props {
  readonly number: number;
  readonly title: string;
  readonly mark: StepMark;
  /** Says how the step stands, before it is opened. */
  readonly state: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A step that says how it stands and opens on a click. */
export function StepCard({ number, title, mark, state, isOpen, onToggle, children }: Props) {
  const styles = useStyles();
  const look = mark === "waiting" ? "" : styles[mark];
  const id = `step-${number}`;
  return (
    <section className={styles.card} aria-labelledby={`${id}-head`}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={`${id}-head`}
          className={styles.head}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <span className={`${styles.mark} ${look}`} aria-hidden="true">
            {SIGNS[mark] ?? number}
          </span>
          <span>
            <span className={styles.title}>{title}</span>
            <span className={styles.state}>{state}</span>
          </span>
          <span aria-hidden="true">{isOpen ? "▴" : "▾"}</span>
        </button>
      </h2>
      <div id={id} className={isOpen ? styles.body : undefined} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
