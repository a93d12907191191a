import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { settingsPageTexts } from "../../i18n/settings-page-texts";
import { useAppSession } from "../app-session";
import { FailureNotice } from "../components/failure-notice";
import { SectionCard } from "../components/section-card";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { NEAR_DAYS } from "../workbook/open-workbook";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "10px" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", padding: "4px 0" },
  answer: { margin: "0 0 6px", paddingLeft: "16px", color: tokens.colorNeutralForeground2 },
});

const clear: AppCommand<null, number> = async (host) => {
  const { clearLeftovers } = await import("../../app/clear-leftovers");
  return clearLeftovers(host);
};

/** 设置: a few wishes, tidying up after a run that died, and short help. */
export function SettingsPage() {
  const styles = useStyles();
  const { locale, memory } = useAppSession();
  const texts = settingsPageTexts(locale);
  const [days, setDays] = useState(memory.get("nearDays") ?? String(NEAR_DAYS));
  const { state, run } = useCommand(clear);
  const onDays = (text: string) => {
    setDays(text);
    if (/^\d{1,3}$/.test(text)) memory.set("nearDays", text);
  };
  return (
    <div className={styles.page}>
      <SectionCard title={texts.settings}>
        <Field label={texts.nearDays} hint={texts.nearDaysNote}>
          <Input type="number" min={0} max={365} value={days} onChange={(_, { value }) => onDays(value)} />
        </Field>
        <span className={styles.note}>{texts.leftovers}</span>
        <span>
          <Button size="small" disabled={state.kind === "running"} onClick={() => void run(null)}>
            {texts.clear}
          </Button>
        </span>
        {state.kind === "failed" && <FailureNotice failure={state.failure} />}
        {state.kind === "done" && <span role="status">{texts.cleared(state.result)}</span>}
      </SectionCard>
      <SectionCard title={texts.help}>
        {texts.questions.map(({ ask, answer }) => (
          <details key={ask}>
            <summary className={styles.summary}>{ask}</summary>
            <p className={styles.answer}>{answer}</p>
          </details>
        ))}
      </SectionCard>
    </div>
  );
}
