import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { WorkbenchTexts } from "../../i18n/workbench-texts";
import type { Bench } from "./use-workbench";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    color: tokens.colorNeutralForeground1,
    borderBottom: `3px solid #107C41`,
  },
  file: { flex: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", textAlign: "center" },
});

interface Props {
  readonly texts: WorkbenchTexts;
  readonly bench: Bench;
  readonly showsPane: boolean;
  readonly onShowPane: () => void;
}

/** The page's title, the open file's name, and the ways to open and keep a file. */
export function TitleBar({ texts, bench, showsPane, onShowPane }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} data-region="title">
      <Text as="h1" weight="semibold" style={{ margin: 0 }}>
        {texts.title}
      </Text>
      <Text className={styles.file} title={texts.stays}>
        {bench.workbook?.fileName ?? texts.opening}
      </Text>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.csv,.ods,.et"
        aria-label={texts.open}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) bench.openFile(file);
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {texts.open}
      </Button>
      <Button size="small" onClick={bench.openSample}>
        {texts.sample}
      </Button>
      <Button
        size="small"
        appearance="primary"
        disabled={!bench.workbook || bench.isBusy}
        onClick={() => void bench.download()}
      >
        {texts.download}
      </Button>
      <Button size="small" onClick={onShowPane}>
        {showsPane ? texts.closePane : texts.showPane}
      </Button>
    </header>
  );
}
