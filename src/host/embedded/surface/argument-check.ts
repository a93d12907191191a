import type { Surface, SurfaceParam } from "./surface";

/** How the check sees an object of the API among arguments. */
export interface TypedObject {
  readonly className: string;
}

/**
 * Whether the arguments of a call fit the method's parameters. The client sends null for an argument that was left out;
 * more arguments than parameters do not fit, but for nulls at the end.
 */
export function argumentsFit(surface: Surface, params: readonly SurfaceParam[], args: readonly unknown[]): boolean {
  if (args.slice(params.length).some((extra) => extra !== null && extra !== undefined)) return false;
  return params.every((param, index) => {
    const value = args[index] ?? null;
    return value === null ? param.optional || fits(surface, param.type, null) : fits(surface, param.type, value);
  });
}

/** Whether a value is of a type of the surface table, such as `Range|string` or `any[][]`. */
export function fits(surface: Surface, type: string, value: unknown): boolean {
  return type.split("|").some((one) => fitsOne(surface, one, value));
}

function fitsOne(surface: Surface, type: string, value: unknown): boolean {
  if (type.endsWith("[]"))
    return Array.isArray(value) && value.every((one) => fitsOne(surface, type.slice(0, -2), one));
  switch (type) {
    case "any":
      return true;
    case "void":
      return value === null;
    case "object":
      return typeof value === "object" && value !== null;
    case "string":
    case "boolean":
      return typeof value === type;
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    default:
      return fitsNamed(surface, type, value);
  }
}

function fitsNamed(surface: Surface, type: string, value: unknown): boolean {
  const listed = surface.enums.get(type);
  if (listed) return typeof value === "string" && listed.has(value);
  if (surface.classes.has(type)) return (value as TypedObject | null)?.className === type;
  return type === JSON.stringify(value);
}
