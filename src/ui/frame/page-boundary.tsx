import { Button, Text } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { FrameTexts } from "../../i18n/frame-texts";

interface Props {
  readonly texts: FrameTexts;
  readonly children: ReactNode;
}

/** Catches a page that breaks while it is drawn, says so, and offers to open it again; the other pages stay in reach. */
export class PageBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { texts } = this.props;
    return (
      <div role="alert" style={{ display: "grid", gap: 8, justifyItems: "start" }}>
        <Text weight="semibold">{texts.pageBroke}</Text>
        <Text>{texts.pageBrokeNext}</Text>
        <Text font="monospace" size={200}>
          {error.name}
        </Text>
        <Button onClick={() => this.setState({ error: null })}>{texts.reopen}</Button>
      </div>
    );
  }
}
