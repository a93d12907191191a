import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  ring: { width: "5.75rem", height: "5.75rem", flexShrink: 0 },
  ground: { fill: "none", stroke: tokens.colorNeutralStroke2, strokeWidth: "10" },
  part: { fill: "none", strokeWidth: "10" },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "20px", fontWeight: "600", textAnchor: "middle" },
  wanted: { fill: tokens.colorNeutralForeground2, fontSize: "11px", textAnchor: "middle" },
});

/** Tones that part neighbouring sections; the words stand beside the ring. */
export const SECTION_TONES = [
  tokens.colorBrandBackground,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteLavenderBorderActive,
  tokens.colorPaletteForestBorderActive,
  tokens.colorPaletteBerryBorderActive,
] as const;

/** A share of the whole for one section, 0-1. */
export interface RingPart {
  readonly name: string;
  readonly share: number;
}

interface Props {
  readonly parts: readonly RingPart[];
  /** The sum as it is printed in the middle. */
  readonly sum: string;
  /** What it should be, as printed; null when the office does not say. */
  readonly wanted: string | null;
  readonly label: string;
}

const AROUND = 2 * Math.PI * 40;

/** A ring that closes when the points add up. */
export function PointsRing({ parts, sum, wanted, label }: Props) {
  const styles = useStyles();
  let from = 0;
  return (
    <svg className={styles.ring} viewBox="0 0 100 100" role="img" aria-label={label}>
      <circle className={styles.ground} cx="50" cy="50" r="40" />
      {parts.map(({ name, share }, at) => {
        const start = from;
        from += share;
        const length = Math.max(0, Math.min(share, 1 - start)) * AROUND;
        return (
          <circle
            key={name}
            className={styles.part}
            cx="50"
            cy="50"
            r="40"
            stroke={SECTION_TONES[at % SECTION_TONES.length]}
            strokeDasharray={`${Math.max(0, length - 1.5)} ${AROUND}`}
            strokeDashoffset={-start * AROUND}
            transform="rotate(-90 50 50)"
          />
        );
      })}
      <text className={styles.text} x="50" y={wanted === null ? "57" : "53"}>
        {sum}
      </text>
      {wanted !== null && (
        <text className={styles.wanted} x="50" y="68">
          / {wanted}
        </text>
      )}
    </svg>
  );
}
