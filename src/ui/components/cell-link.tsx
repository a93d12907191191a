import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { cellA1, type CellPlace } from "../../core/address";
import type { PaneTexts } from "../../i18n/pane-texts";

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", textAlign: "left" },
});

interface Props {
  readonly place: CellPlace;
  readonly texts: PaneTexts;
  readonly onGo: (place: CellPlace) => void;
  /** What the link says; the cell's address where left out. */
  readonly children?: string;
}

/** A way into the sheet. */
export function CellLink({ place, texts, onGo, children }: Props) {
  const styles = useStyles();
  const address = texts.cell(place.sheet, cellA1(place.row, place.col));
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={children === undefined ? texts.goTo(address) : `${children} ${texts.goTo(address)}`}
      onClick={() => onGo(place)}
    >
      {children ?? address}
    </Link>
  );
}
