import { Button } from "@fluentui/react-components";
import type { ProfileRequest } from "../../app/write-profiles";
import type { WorkbookReading } from "../../app/read-workbook";
import type { CellPlace } from "../../core/address";
import type { Locale } from "../../i18n/locale";
import { paneTexts } from "../../i18n/pane-texts";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { useAppSession } from "../app-session";
import { CellLink } from "../components/cell-link";
import { FailureNotice } from "../components/failure-notice";
import { WorkingNotice } from "../components/working-notice";
import { useCommand, type AppCommand } from "../hooks/use-command";
import { useOpenWorkbook } from "../workbook/open-workbook";

const write: AppCommand<ProfileRequest, string> = async (host, request, options) => {
  const { writeProfiles } = await import("../../app/write-profiles");
  return writeProfiles(host, request, options);
};

interface Props {
  readonly unit: string;
  readonly reading: WorkbookReading;
  readonly texts: ScorePageTexts;
  readonly locale: Locale;
  readonly onGo: (place: CellPlace) => void;
}

/** 镇有档: one township's file as a sheet of its own, to be printed or handed on. */
export function WriteProfile({ unit, reading, texts, locale, onGo }: Props) {
  const { today } = useAppSession();
  const { writing } = useOpenWorkbook();
  const { state, run, cancel } = useCommand(write);
  const { profile } = texts;
  const { period, method } = reading.assessment;
  const request = { units: [unit], period, suffix: method.suffix, today: today(), locale };
  if (state.kind === "running") {
    return (
      <WorkingNotice progress={state.progress} waiting={profile.writing} texts={paneTexts(locale)} onCancel={cancel} />
    );
  }
  return (
    <>
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      <span>
        <Button size="small" title={profile.sheetNote} onClick={() => void writing(() => run(request))}>
          {profile.sheet}
        </Button>
      </span>
      {state.kind === "done" && (
        <span role="status">
          ✓{" "}
          <CellLink place={{ sheet: state.result, row: 0, col: 0 }} texts={paneTexts(locale)} onGo={onGo}>
            {profile.written(state.result)}
          </CellLink>
        </span>
      )}
    </>
  );
}
