import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { FileWork } from "../../app/work/file-work";
import type { MergeResult } from "../../core/templates/merge-returns";
import type { FormsPageTexts } from "../../i18n/forms-page-texts";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { ReturnsTable } from "./returns-table";

const useStyles = makeStyles({
  area: {
    display: "grid",
    gap: "8px",
    justifyItems: "start",
    padding: "16px 12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Selected },
  file: { display: "none" },
});

interface CollectInput {
  readonly chosen: readonly File[];
  readonly files: FileWork;
  readonly locale: Locale;
  readonly onFile: (done: number, total: number, file: string) => void;
}

const collect: AppCommand<CollectInput, MergeResult | null> = async (_, input, options) => {
  const { openReturns } = await import("../../app/collect-returns");
  const { workOf } = await import("../../app/work/core-work");
  const byName = new Map(withOwnNames(input.chosen));
  const open = async (name: string) => {
    const bytes = new Uint8Array(await byName.get(name)!.arrayBuffer());
    return input.files.openReturn({ name, bytes }, options.signal);
  };
  const onProgress = ({ done, total, file }: { done: number; total: number; file: string }) =>
    input.onFile(done, total, file);
  const opened = await openReturns([...byName.keys()], open, input.locale, { onProgress, signal: options.signal });
  const work = await workOf(options);
  return work("collect", { template: null, files: opened }, options.signal);
};

/** Files of one name come from different folders: each keeps a name of its own, so that none is lost. */
function withOwnNames(files: readonly File[]): readonly (readonly [string, File])[] {
  const times = new Map<string, number>();
  return files.map((file) => {
    const time = (times.get(file.name) ?? 0) + 1;
    times.set(file.name, time);
    return [time === 1 ? file.name : file.name.replace(/(\.[^.]*)?$/, ` (${time})$1`), file];
  });
}

interface Props {
  readonly files: FileWork;
  readonly texts: FormsPageTexts;
  readonly locale: Locale;
}

/** Takes the files that came back, opens them beside the page, and shows what became of each. */
export function CollectReturns({ files, texts, locale }: Props) {
  const styles = useStyles();
  const common = paneTexts(locale);
  const [isOver, setIsOver] = useState(false);
  const [opening, setOpening] = useState("");
  const { state, run, cancel, reset } = useCommand(collect);
  const input = useRef<HTMLInputElement>(null);
  const begin = (list: FileList | null) => {
    const chosen = [...(list ?? [])];
    const onFile = (done: number, total: number, file: string) => setOpening(texts.opening(done, total, file));
    if (chosen.length > 0) void run({ chosen, files, locale, onFile });
  };
  if (state.kind === "done" && state.result) {
    return <ReturnsTable result={state.result} texts={texts} locale={locale} onMore={reset} />;
  }
  if (state.kind === "running") {
    return <WorkingNotice progress={null} waiting={opening || texts.merging} texts={common} onCancel={cancel} />;
  }
  return (
    <>
      <span>{texts.intro}</span>
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {state.kind === "done" && <span role="alert">{texts.noForm}</span>}
      <div
        className={`${styles.area} ${isOver ? styles.over : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          begin(event.dataTransfer.files);
        }}
      >
        <span>{texts.drop}</span>
        <Button onClick={() => input.current?.click()}>{texts.choose}</Button>
        <input
          ref={input}
          className={styles.file}
          type="file"
          multiple
          accept=".xlsx,.xls,.csv"
          aria-label={texts.choose}
          onChange={({ target }) => {
            begin(target.files);
            target.value = "";
          }}
        />
      </div>
    </>
  );
}
