/** What can be off with the name of a township, department, village or person. */
export interface NameFindings {
  /** A name that is close to units of the roster but is none of them. */
  "name.suggested": { readonly name: string; readonly candidates: readonly string[] };
  /** A name that the roster does not know. */
  "name.unknown": { readonly name: string };
}
