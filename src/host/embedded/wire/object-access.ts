import type { ApiObject } from "../objects/api-object";
import { REGISTRATIONS } from "../objects/host-event";
import { argumentsFit, fits } from "../surface/argument-check";
import type { ApiSets, Surface, SurfaceClass, SurfaceMember } from "../surface/surface";
import { offers } from "../surface/surface";
import { ApiFailure } from "./api-failure";

/** Setters that the client sends under other names than the documented ones. */
const WIRE_NAMES: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "showGridlines",
  "Worksheet.Headings": "showHeadings",
};

/**
 * The only way from a request to our objects. Nothing is reached that the surface table lacks, that came with a later
 * requirement set or that is called with the wrong arguments; what the table has and we lack ends as NotImplemented.
 */
export class ObjectAccess {
  constructor(
    private readonly surface: Surface,
    private readonly sets: ApiSets,
  ) {}

  classOf(object: ApiObject): SurfaceClass {
    const known = this.surface.classes.get(object.className);
    if (!known) throw new Error(`The surface table has no class ${object.className}.`);
    return known;
  }

  offered(member: SurfaceMember): boolean {
    return offers(this.sets, member.set);
  }

  /** Follows a navigation, such as a range's format. */
  navigate(object: ApiObject, wireName: string): ApiObject | null {
    const member = this.member(object, wireName, "navigation");
    return this.at(object, member, () => Reflect.get(object, this.implemented(object, member)) as ApiObject | null);
  }

  get(object: ApiObject, wireName: string): unknown {
    const member = this.member(object, wireName, "property");
    return this.at(object, member, () => Reflect.get(object, this.implemented(object, member)));
  }

  set(object: ApiObject, wireName: string, value: unknown): void {
    const member = this.member(object, wireName, "property");
    this.at(object, member, () => {
      if (member.kind !== "property" || !member.writable) throw new ApiFailure("InvalidArgument");
      if (!this.mayBecome(member.type, value)) throw new ApiFailure("InvalidArgument");
      if (!accessorOf(object, member.name)?.set) throw new ApiFailure("NotImplemented");
      Reflect.set(object, member.name, value);
    });
  }

  /** Null leaves things as they are; one plain value may stand for every cell of a range. */
  private mayBecome(type: string, value: unknown): boolean {
    if (value === null) return true;
    if (!type.endsWith("[]")) return fits(this.surface, type, value);
    return Array.isArray(value) || fits(this.surface, type.replaceAll("[]", ""), value);
  }

  call(object: ApiObject, wireName: string, args: readonly unknown[]): unknown {
    if (wireName.startsWith("_")) return this.callInternal(object, wireName, args);
    if (!this.surface.classes.has(object.className)) return this.callInternal(object, clientName(wireName), args);
    const member = this.member(object, wireName, "method");
    return this.at(object, member, () => {
      if (member.kind !== "method" || !argumentsFit(this.surface, member.params, args))
        throw new ApiFailure("InvalidArgument");
      return this.invoke(object, this.implemented(object, member), args);
    });
  }

  private callInternal(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    const registration = /^_(Register|Unregister)(\w+)$/.exec(name);
    if (registration) return this.register(object, registration[2]!, registration[1] === "Register" ? 1 : -1);
    if (!(name in object)) throw new ApiFailure("NotImplemented", `${object.className}.${name}`);
    return this.invoke(object, name, args);
  }

  private register(object: ApiObject, name: string, change: 1 | -1): void {
    const target = object.eventTarget();
    const wanted = REGISTRATIONS[name];
    if (!wanted || target === null) throw new ApiFailure("NotImplemented", `${object.className}._Register${name}`);
    if (!offers(this.sets, wanted.set)) throw new ApiFailure("ApiNotFound", `${object.className}._Register${name}`);
    object.book.register(wanted.kind, target, change);
  }

  private invoke(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    const method = Reflect.get(object, name) as (...given: unknown[]) => unknown;
    return method.apply(
      object,
      args.map((value) => value ?? undefined),
    );
  }

  private member(object: ApiObject, wireName: string, kind: SurfaceMember["kind"]): SurfaceMember {
    const name = WIRE_NAMES[`${object.className}.${wireName}`] ?? clientName(wireName);
    const member = this.classOf(object).members.get(name);
    if (!member || member.kind !== kind || !this.offered(member))
      throw new ApiFailure("ApiNotFound", `${object.className}.${name}`);
    return member;
  }

  private implemented(object: ApiObject, member: SurfaceMember): string {
    if (!(member.name in object)) throw new ApiFailure("NotImplemented");
    return member.name;
  }

  /** Runs a step at a member, so that a failure says where it happened. */
  private at<T>(object: ApiObject, member: SurfaceMember, step: () => T): T {
    const location = `${object.className}.${member.name}`;
    try {
      object.assertAlive();
      return step();
    } catch (failure) {
      if (failure instanceof ApiFailure && failure.location === undefined)
        throw new ApiFailure(failure.code, location, failure.message);
      throw failure;
    }
  }
}

function clientName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function accessorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}
