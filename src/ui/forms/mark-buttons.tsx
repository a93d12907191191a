import { Button, makeStyles } from "@fluentui/react-components";
import type { MarkOutcome } from "../../app/mark-form";
import type { OpenFormTexts } from "../../i18n/forms-page-texts";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "8px" } });

type Wish = { readonly does: "mark" | "unmark"; readonly locale: Locale };
type Done = MarkOutcome["kind"] | "unmarked";

const mark: AppCommand<Wish, Done> = async (host, { does, locale }, options) => {
  const { markForm, unmarkForm } = await import("../../app/mark-form");
  if (does === "mark") return (await markForm(host, locale, options)).kind;
  await unmarkForm(host, options);
  return "unmarked";
};

interface Props {
  readonly hasProblems: boolean;
  readonly texts: OpenFormTexts;
  readonly locale: Locale;
}

/** Colours the cells with problems in the form itself, and takes the colours away again. */
export function MarkButtons({ hasProblems, texts, locale }: Props) {
  const styles = useStyles();
  const { state, run, cancel } = useCommand(mark);
  const said: Readonly<Record<Done, string>> = {
    marked: texts.marked,
    noList: texts.noList,
    none: texts.isNoForm,
    unmarked: texts.unmarked,
  };
  if (state.kind === "running") {
    return (
      <WorkingNotice progress={state.progress} waiting={texts.marking} texts={paneTexts(locale)} onCancel={cancel} />
    );
  }
  return (
    <>
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      <div className={styles.row}>
        <Button disabled={!hasProblems} onClick={() => void run({ does: "mark", locale })}>
          {texts.mark}
        </Button>
        <Button onClick={() => void run({ does: "unmark", locale })}>{texts.unmark}</Button>
      </div>
      {state.kind === "done" && <span role="status">{said[state.result]}</span>}
    </>
  );
}
