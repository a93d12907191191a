/** The message by which the workbench hears what a ribbon function has to say. */
export interface RibbonNotice {
  readonly kind: "ribbon-notice";
  readonly text: string;
}

/** Room for two or three sentences, as shares of the screen. */
const DIALOG = { height: 25, width: 30, displayInIframe: true } as const;

/**
 * Says something from a ribbon function, which has no page to say it on: in a small window of Excel's, or to the workbench
 * that holds this frame. The text goes behind the address's #, which is never sent to a server.
 */
export function tell(text: string): void {
  if (Office.context.requirements.isSetSupported("DialogApi", "1.1")) {
    const page = new URL("notice.html", window.location.href);
    page.hash = encodeURIComponent(text);
    return Office.context.ui.displayDialogAsync(page.href, DIALOG);
  }
  const notice: RibbonNotice = { kind: "ribbon-notice", text };
  if (window.parent !== window) window.parent.postMessage(notice, window.location.origin);
}
