/** A stretch of a text, `stop` excluded. */
export interface Span {
  readonly start: number;
  readonly stop: number;
}
