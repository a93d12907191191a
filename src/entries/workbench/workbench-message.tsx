import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface Props {
  readonly message: string | null;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

/** One line under the ribbon for what went wrong; it stays until it was read. */
export function WorkbenchMessage({ message, dismiss, onDismiss }: Props) {
  return (
    <div role="status">
      {message && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onDismiss}>
              {dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
