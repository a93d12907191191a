import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { WorkbenchTexts } from "../../i18n/workbench-texts";
import type { Leaving } from "./use-leaving";

interface Props {
  readonly texts: WorkbenchTexts;
  readonly leaving: Leaving;
  readonly onDownload: () => Promise<void>;
}

/** Asks what is to become of changes that were not downloaded, before another workbook takes this one's place. */
export function LeavingBar({ texts, leaving, onDownload }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div role="alertdialog" aria-label={texts.unsaved(leaving.wanted)}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.unsaved(leaving.wanted)}</MessageBarBody>
        <MessageBarActions>
          <Button ref={first} size="small" appearance="primary" onClick={() => void onDownload().then(leaving.goOn)}>
            {texts.downloadFirst}
          </Button>
          <Button size="small" onClick={leaving.goOn}>
            {texts.openAnyway}
          </Button>
          <Button size="small" onClick={leaving.stay}>
            {texts.cancel}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
