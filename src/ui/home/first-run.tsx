import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { HomePageTexts } from "../../i18n/home-page-texts";

const useStyles = makeStyles({
  page: { display: "grid", gap: "14px", justifyItems: "start", paddingTop: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  lines: { margin: 0, paddingLeft: "22px", display: "grid", gap: "10px", lineHeight: tokens.lineHeightBase400 },
  actions: { display: "flex", flexWrap: "wrap", gap: "12px", alignItems: "center" },
});

interface Props {
  readonly texts: HomePageTexts;
  readonly sampleUrl: string;
  readonly onUse: () => void;
}

/** What the program does, in three lines, and the two ways to begin. */
export function FirstRun({ texts, sampleUrl, onUse }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{texts.title}</h2>
      <ol className={styles.lines}>
        {texts.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onUse}>
          {texts.useThis}
        </Button>
        <Link href={sampleUrl} target="_blank" rel="noreferrer">
          {texts.openSample}
        </Link>
      </div>
    </div>
  );
}
