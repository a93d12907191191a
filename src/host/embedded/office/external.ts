import type { EmbeddedHost } from "../embedded-host";
import type { EventMessage } from "../objects/host-event";
import { exchange, type Pace } from "../wire/exchange";

/** Office.js reads lists through this, as from a COM array. */
export interface WireList {
  toArray(): unknown[];
}

type Callback = (list: WireList) => void;
type EventHandler = (id: number, list: WireList) => void;

/** The calls that office.js makes on `window.external`, as Excel for Windows answers them. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(id: number, params: readonly unknown[], callback: Callback): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
  /** Presses a ribbon button whose function the add-in has associated; false before the add-in is ready for it. */
  runCommand(functionName: string, controlId?: string): boolean;
  /** Resolves when office.js has started to its end and ribbon commands can be run. */
  readonly commandsReady: Promise<void>;
  /** Ends the connection when its page goes away. */
  disconnect(): void;
}

export interface ExternalOptions {
  readonly platform?: "PC" | "Mac";
  /** When the steps of an answer are taken; at once where nothing is said. */
  readonly pace?: Pace;
}

/** Office's number for a request of the Excel API; the others need no answer but success. */
const RICH_API = 93;
const RICH_API_EVENT = 33;
const RIBBON_COMMAND = 39;

/** What one pane sees of the host. Every pane, frame or command runtime needs one of its own. */
export function connectExternal(host: EmbeddedHost, options: ExternalOptions = {}): OfficeExternal {
  const locale = host.locale.toLowerCase();
  const hostInfo = options.platform === "Mac" ? `Excel$Mac$16.00$${locale}$c$$$0` : `Excel$Win32$16.01$${locale}$c$$$0`;
  const handlers = new Map<string, EventHandler>();
  let setReady = () => {};
  const commandsReady = new Promise<void>((resolve) => (setReady = resolve));
  const stopListening = host.listen((message) =>
    handlers.get(`${RICH_API_EVENT} `)?.(RICH_API_EVENT, eventList(message)),
  );
  return {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => appContext(host, locale),
    Execute: (id, params, callback) => {
      if (id === RICH_API) askHost(host, params, callback, setReady, options.pace);
      else queueMicrotask(() => callback(list([0])));
    },
    RegisterEvent: (id, target, handler, callback) => {
      handlers.set(`${id} ${target}`, handler);
      callback(0);
    },
    UnregisterEvent: (id, target, callback) => {
      handlers.delete(`${id} ${target}`);
      callback(0);
    },
    runCommand: (name, source = name) => {
      const handler = handlers.get(`${RIBBON_COMMAND} `);
      handler?.(RIBBON_COMMAND, list([source, name, JSON.stringify({ source: { id: source } })]));
      return handler !== undefined;
    },
    commandsReady,
    disconnect: () => {
      stopListening();
      handlers.clear();
    },
  };
}

/** The last thing that office.js says while it starts. */
const STARTED = "NotifyActionHandlerReady";

/** The answer comes later, as over a wire. */
function askHost(
  host: EmbeddedHost,
  params: readonly unknown[],
  callback: Callback,
  onStarted: () => void,
  pace: Pace | undefined,
): void {
  const message = params[0] as readonly unknown[];
  const text = String(message[4]);
  const answered = (answer: unknown[]) => {
    callback(list(answer));
    if (text.length < 1000 && text.includes(STARTED)) setTimeout(onStarted, 0);
  };
  queueMicrotask(() => exchange(host, text, Number(message[6]), answered, pace));
}

/** Office's mark of a message that carries an event. */
const EVENT_MESSAGE = 65536;

function eventList({ type, target, payload }: EventMessage): WireList {
  return list([[EVENT_MESSAGE, type, target, JSON.stringify(payload), 0, false]]);
}

function list(values: unknown[]): WireList {
  return { toArray: () => values };
}

function appContext(host: EmbeddedHost, locale: string): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "{embedded}",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => host.fileName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "c",
    GetInstanceId: () => host.instanceId,
    GetSupportedMatrix: () => JSON.stringify(host.apiSets),
    GetHostFullVersion: () => "16.0.17126.20132",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of host.model.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        host.model.settings.clear();
        keys.forEach((key, index) => host.model.settings.set(key, values[index]!));
      },
    }),
  };
}

const THEME = {
  primaryBackgroundColor: 0xffffff,
  primaryForegroundColor: 0x000000,
  secondaryBackgroundColor: 0xf0f0f0,
  secondaryForegroundColor: 0x000000,
};
