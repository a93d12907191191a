import type { Fault } from "./fault";

type FaultOf<K extends Fault["kind"]> = Extract<Fault, { readonly kind: K }>;

interface Planned {
  readonly fault: Fault;
  /** The request that it strikes; null strikes every one. */
  readonly request: number | null;
}

/** The faults of one host, set while it runs. At first there are none. */
export class Faults {
  private planned: readonly Planned[] = [];
  private request = 0;
  private listeners: readonly (() => void)[] = [];

  /** Strikes every request from now on. */
  always(fault: Fault): void {
    this.planned = [...this.planned, { fault, request: null }];
  }

  /** Strikes one request only; 1 is the next. */
  at(request: number, fault: Fault): void {
    this.planned = [...this.planned, { fault, request: this.request + request }];
  }

  /** Ends all faults, or those of one kind; requests that were waiting go on. */
  clear(kind?: Fault["kind"]): void {
    this.planned = kind === undefined ? [] : this.planned.filter(({ fault }) => fault.kind !== kind);
    const waiting = this.listeners;
    this.listeners = [];
    for (const goOn of waiting) goOn();
  }

  /** Counts a request; what strikes from here on is what was planned for it. */
  begin(): void {
    this.request++;
  }

  find<K extends Fault["kind"]>(kind: K): FaultOf<K> | undefined {
    const striking = this.planned.find(
      ({ fault, request }) => fault.kind === kind && (request === null || request === this.request),
    );
    return striking?.fault as FaultOf<K> | undefined;
  }

  /** Calls back once when faults are cleared. */
  onceCleared(goOn: () => void): void {
    this.listeners = [...this.listeners, goOn];
  }
}
