import type { ApiObject } from "../objects/api-object";
import type { HostWorkbook } from "../objects/host-workbook";
import { ApiFailure } from "./api-failure";
import type { ObjectAccess } from "./object-access";
import { ObjectPaths } from "./object-paths";
import { ACTION } from "./protocol";
import type { RequestBody, ResponseBody, WireAction } from "./protocol";
import { answerQuery, asJson, identify } from "./query";

/** Called before each action of a request; throws where a fault is to strike. */
export type ActionGate = (index: number) => void;

/**
 * Carries out one request, action by action, and pauses after each. The first failure ends it, with what came before left
 * applied, as in Excel; a mistake of our own ends it as GeneralException with its message.
 */
export function* batchSteps(
  book: HostWorkbook,
  access: ObjectAccess,
  request: RequestBody,
  beforeAction: ActionGate,
): Generator<void, ResponseBody> {
  const paths = new ObjectPaths(book, access, request.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let index = 0;
  try {
    for (const action of request.Actions) {
      beforeAction(index);
      const value = carryOut(access, paths, action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      index++;
      yield;
    }
    return { Results: results, TraceIds: traces };
  } catch (failure) {
    return { Results: results, TraceIds: traces, Error: wireError(failure, index) };
  }
}

/** The action's value; undefined where the client expects no result at all. */
function carryOut(access: ObjectAccess, paths: ObjectPaths, action: WireAction): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identify(object);
    case ACTION.query:
    case ACTION.recursiveQuery:
      return object && answerQuery(access, object, action.QueryInfo ?? {});
    case ACTION.queryAsJson:
      return object && asJson(answerQuery(access, object, action.QueryInfo ?? {}));
    case ACTION.method:
      return (object && access.call(object, action.Name ?? "", paths.arguments(action.ArgumentInfo))) ?? null;
    case ACTION.setProperty:
      if (object) access.set(object, action.Name ?? "", paths.arguments(action.ArgumentInfo)[0] ?? null);
      return undefined;
    case ACTION.update:
      if (object) update(access, object, action.ObjectState ?? {});
      return undefined;
    default:
      throw new ApiFailure("NotImplemented");
  }
}

function update(access: ObjectAccess, object: ApiObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) access.set(object, name, value);
}

function wireError(failure: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const known = failure instanceof ApiFailure ? failure : new ApiFailure("GeneralException", "", String(failure));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? "",
    HttpStatusCode: known.status,
    ActionIndex: index,
  };
}
