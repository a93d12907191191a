import { FluentProvider, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Locale } from "../../i18n/locale";
import { themeFor } from "./app-theme";

/** The pane when it cannot start at all: one message and nothing else. */
export function PlainNotice({ locale, message }: { readonly locale: Locale; readonly message: string }) {
  return (
    <FluentProvider theme={themeFor("light")} lang={locale} style={{ padding: 12 }}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{message}</MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
