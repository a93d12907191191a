/** The messages between Microsoft's client and a host, as JSON; names are the wire's own. */
export interface RequestBody {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  /** Client names and values, for an update of several properties at once. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  /** Beside each argument the path of the object it stands for; 0 is a plain value, an array goes one level down. */
  readonly ReferencedObjectPathIds?: readonly PathIds[] | null;
}

export type PathIds = number | readonly PathIds[] | null;

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** Class and member by their client names, such as Range.values. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}
