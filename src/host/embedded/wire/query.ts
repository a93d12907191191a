import { ApiCollection } from "../objects/api-object";
import type { ApiObject } from "../objects/api-object";
import type { SurfaceMember } from "../surface/surface";
import { ApiFailure } from "./api-failure";
import type { ObjectAccess } from "./object-access";
import type { WireQuery } from "./protocol";

type Answer = Record<string, unknown>;

/** By what the client finds an object again: its ids, and its reference where it asked to keep it. */
export function identify(object: ApiObject): Answer {
  return object.reference === null
    ? { ...object.identity() }
    : { ...object.identity(), _ReferenceId: object.reference };
}

/** What a load asked for, in wire names; a collection's entries stand under _Items. */
export function answerQuery(access: ObjectAccess, object: ApiObject, query: WireQuery): Answer {
  const wanted = [
    ...(query.Select ?? []).map(plainPath),
    ...(query.Expand ?? []).map((path) => `${plainPath(path)}/*`),
  ];
  return answer(access, object, wanted.length === 0 ? ["*"] : wanted, query);
}

/** The same answer under client names, for a retrieve. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key === "_Items" ? "items" : clientName(key), asJson(inner)]),
  );
}

/** Loads come as `items/name`, `name`, `items` or with dots, by the way the caller wrote them. */
function plainPath(path: string): string {
  const parts = path.split(/[/.]/).filter((part) => part.toLowerCase() !== "items");
  return parts.length === 0 ? "*" : parts.join("/");
}

function answer(access: ObjectAccess, object: ApiObject, wanted: readonly string[], query: WireQuery): Answer {
  object.assertAlive();
  if (object instanceof ApiCollection) return answerCollection(access, object, wanted, query);
  const value = identify(object);
  const deeper = new Map<SurfaceMember, string[]>();
  for (const path of wanted) {
    const [head = "*", ...rest] = path.split("/");
    if (head === "*" || head === "") {
      Object.assign(value, allScalars(access, object));
      continue;
    }
    const member = findMember(access, object, head);
    if (member.kind === "property") value[wireName(member.name)] = access.get(object, wireName(member.name));
    else deeper.set(member, [...(deeper.get(member) ?? []), rest.join("/") || "*"]);
  }
  for (const [member, paths] of deeper) {
    const target = access.navigate(object, wireName(member.name));
    value[wireName(member.name)] = target && answer(access, target, paths, {});
  }
  return value;
}

function answerCollection(
  access: ObjectAccess,
  collection: ApiCollection,
  wanted: readonly string[],
  query: WireQuery,
): Answer {
  const own = access.classOf(collection).members;
  const isOwn = (path: string) => own.get(path)?.kind === "property";
  const inner = wanted.filter((path) => !isOwn(path));
  const value = answerOwn(access, collection, wanted.filter(isOwn));
  if (inner.length === 0) return value;
  const first = query.Skip ?? 0;
  const items = collection.items().slice(first, query.Top === undefined ? undefined : first + query.Top);
  return { ...value, _Items: items.map((item) => answer(access, item, inner, {})) };
}

function answerOwn(access: ObjectAccess, collection: ApiCollection, names: readonly string[]): Answer {
  return Object.fromEntries(names.map((name) => [wireName(name), access.get(collection, wireName(name))]));
}

/** Every plain property that the host offers and has; what is not offered is left out, as Excel does for a bare load. */
function allScalars(access: ObjectAccess, object: ApiObject): Answer {
  const value: Answer = {};
  for (const member of access.classOf(object).members.values()) {
    if (member.kind !== "property" || !access.offered(member) || !(member.name in object)) continue;
    value[wireName(member.name)] = access.get(object, wireName(member.name));
  }
  return value;
}

/** Loads name members in any case. */
function findMember(access: ObjectAccess, object: ApiObject, name: string): SurfaceMember {
  const members = access.classOf(object).members;
  const member =
    members.get(name) ?? [...members.values()].find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!member || member.kind === "method") throw new ApiFailure("InvalidArgument", `${object.className}.load`);
  if (!access.offered(member)) throw new ApiFailure("ApiNotFound", `${object.className}.${member.name}`);
  return member;
}

function wireName(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

function clientName(name: string): string {
  return name.replace(/^[A-Z]+/, (head) => head.toLowerCase());
}
