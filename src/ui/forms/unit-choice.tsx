import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { MakeFormsTexts } from "../../i18n/forms-page-texts";

const useStyles = makeStyles({
  group: { display: "grid", gap: "4px" },
  row: { display: "flex", gap: "8px" },
  units: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(8.5em, 1fr))" },
});

interface Props {
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (units: readonly string[]) => void;
  readonly texts: MakeFormsTexts;
}

/** Which townships get a copy; the roster's order is kept. */
export function UnitChoice({ all, chosen, onChoose, texts }: Props) {
  const styles = useStyles();
  const id = useId();
  const toggle = (unit: string) =>
    onChoose(all.filter((one) => (one === unit ? !chosen.includes(unit) : chosen.includes(one))));
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <span id={id}>{texts.units(chosen.length, all.length)}</span>
      <div className={styles.row}>
        <Button size="small" onClick={() => onChoose(all)}>
          {texts.all}
        </Button>
        <Button size="small" onClick={() => onChoose([])}>
          {texts.none}
        </Button>
      </div>
      <div className={styles.units}>
        {all.map((unit) => (
          <Checkbox key={unit} label={unit} checked={chosen.includes(unit)} onChange={() => toggle(unit)} />
        ))}
      </div>
    </div>
  );
}
