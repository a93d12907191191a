import type { Frame, Page } from "playwright-core";

/**
 * Opens the unmodified taskpane.html the way Excel on the web does: in a frame whose name carries the session, with every
 * call as a message. The workbook behind it is the workbench's own.
 */
export async function openWebPane(page: Page, locale = "zh-cn"): Promise<Frame> {
  await page.evaluate(answerAsExcelOnTheWeb, locale);
  const handle = await page.locator("iframe#web-pane").elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The web pane has no frame");
  await frame.waitForFunction(() => typeof Excel === "object" && document.querySelector("#root > *") !== null);
  return frame;
}

/** Runs in the page. Messages carry `_messageType` 0 for a call and 1 for its answer; `_actionType` 1 and 2 are events. */
function answerAsExcelOnTheWeb(locale: string): void {
  interface Call {
    _messageType: number;
    _actionType: number;
    _actionName: string;
    _conversationId: string;
    _correlationId: number;
    _data: { DdaMethod?: { DispatchId: number }; ArrayData?: unknown[] } | null;
  }
  type External = { Execute(id: number, params: unknown[], done: (list: { toArray(): unknown[] }) => void): void };
  const stand = (window as unknown as { excelStandIn: { externalFor(frame: unknown): External } }).excelStandIn;
  const external = stand.externalFor({ location: { pathname: "/web-pane" } });
  const frame = document.createElement("iframe");
  const { origin } = window.location;
  frame.id = "web-pane";
  frame.style.cssText = "position:fixed;right:0;bottom:0;width:350px;height:600px;background:#fff;z-index:10";
  frame.name = JSON.stringify({
    baseFrameName: "web-pane",
    hostInfo: `Excel$Web$16.00$${locale}$c$$$0`,
    xdmInfo: ["conversation", "app", origin].join("|"),
    serializerVersion: 1,
  });
  const context = {
    _id: "app",
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://example.invalid/book.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "c",
    _appInstanceId: "web-1",
    _requirementMatrix: JSON.stringify({ ExcelApi: "1.14", RichApiRuntime: "1.2", Settings: "1.1" }),
    _hostFullVersion: "16.0.17000.0",
  };
  window.addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data !== "string" || !data.startsWith("{")) return;
    const call = JSON.parse(data) as Call;
    if (call._messageType !== 0) return;
    const reply = (answer: unknown) =>
      frame.contentWindow?.postMessage(
        JSON.stringify({
          _messageType: 1,
          _actionName: call._actionName,
          _conversationId: call._conversationId,
          _correlationId: call._correlationId,
          _origin: origin,
          _data: answer,
          _errorCode: 0,
          _responseType: 0,
          _serializerVersion: 1,
        }),
        origin,
      );
    if (call._actionType !== 0) return reply({ Error: 0, Version: 1 });
    if (call._actionName === "ContextActivationManager_getAppContextAsync") return reply(context);
    if (call._actionName !== "executeMethod") return reply(null);
    if (call._data?.DdaMethod?.DispatchId !== 93) return reply({ Version: 1, Error: 0 });
    external.Execute(93, [call._data.ArrayData], (list) => {
      const [failure, answer] = list.toArray();
      reply(failure === 0 ? { Version: 1, Error: 0, Data: answer } : { Version: 1, Error: failure });
    });
  });
  // The workbench's own frames have left there that this tab is Excel for Windows.
  sessionStorage.clear();
  frame.src = "taskpane.html";
  document.body.append(frame);
}
