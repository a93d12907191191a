import type { ApiObject } from "../objects/api-object";
import type { HostWorkbook } from "../objects/host-workbook";
import { newObject } from "../objects/new-object";
import { WorkbookObject } from "../objects/workbook";
import { ApiFailure } from "./api-failure";
import type { ObjectAccess } from "./object-access";
import { PATH } from "./protocol";
import type { PathIds, WireArguments, WirePath } from "./protocol";

/**
 * The objects that one request speaks of. A path is walked once: `worksheets.add()` must add one sheet, however often
 * the request asks for it. Null stands for a null object; whatever hangs on it is null too.
 */
export class ObjectPaths {
  private readonly found = new Map<number, ApiObject | null>();

  constructor(
    private readonly book: HostWorkbook,
    private readonly access: ObjectAccess,
    private readonly paths: Readonly<Record<string, WirePath>>,
  ) {}

  resolve(id: number): ApiObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ApiFailure("GeneralException");
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The plain values and objects of a call. */
  arguments(info: WireArguments | undefined): readonly unknown[] {
    return this.place(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? null) as readonly unknown[];
  }

  private walk(path: WirePath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return new WorkbookObject(this.book);
      case PATH.newObject:
        return newObject(this.book, path.Name ?? "");
      case PATH.reference:
        return this.kept(path.Name ?? "");
      case PATH.nothing:
        return null;
      default:
        return this.walkOn(path);
    }
  }

  private walkOn(path: WirePath): ApiObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return this.access.navigate(parent, path.Name ?? "");
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : (path.Name ?? "");
    return (this.access.call(parent, name, this.arguments(path.ArgumentInfo)) ?? null) as ApiObject | null;
  }

  private kept(reference: string): ApiObject {
    const object = this.book.references.get(reference);
    if (!object) throw new ApiFailure("InvalidReference");
    return object;
  }

  private place(value: unknown, ids: PathIds | null): unknown {
    if (typeof ids === "number" && ids !== 0) return this.resolve(ids);
    if (Array.isArray(value)) {
      if (!Array.isArray(ids)) return value.some(holdsObject) ? value.map((one) => this.place(one, null)) : value;
      return value.map((one, index) => this.place(one, (ids as readonly PathIds[])[index] ?? null));
    }
    if (!holdsObject(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(value._ObjectPathId as number);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.place(inner, null)]));
  }
}

function holdsObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
