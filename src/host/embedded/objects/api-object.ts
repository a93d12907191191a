import type { HostWorkbook } from "./host-workbook";

/**
 * One object of the Excel API as the host serves it. A subclass has getters, setters and methods under the client's own
 * names; what the surface table lists and the subclass lacks is refused. Members that only the wire knows begin with _.
 */
export abstract class ApiObject {
  /** The client's class name, such as Range. */
  abstract readonly className: string;

  /** The name under which the client asked to keep the object between batches. */
  reference: string | null = null;

  constructor(readonly book: HostWorkbook) {}

  /** The fields by which the client finds the object again: Id, _Id or nothing. */
  identity(): Readonly<Record<string, string>> {
    return {};
  }

  /** Under what the client listens to events here; null where it cannot. */
  eventTarget(): string | null {
    return null;
  }

  /** Throws ItemNotFound when the thing behind the object is gone. */
  assertAlive(): void {}
}

/** An object that lists others. */
export abstract class ApiCollection extends ApiObject {
  abstract items(): readonly ApiObject[];

  getCount(): number {
    return this.items().length;
  }
}
