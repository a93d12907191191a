import type { BothLanguages, MethodColumn } from "../method-column";

/** What most columns say about themselves; the rest has an ordinary value. */
interface ColumnSketch<Key extends string> {
  readonly key: Key;
  readonly header: readonly [zh: string, en: string];
  readonly words?: readonly string[];
  readonly value?: MethodColumn["value"];
  readonly isRequired?: boolean;
  readonly choices?: readonly string[];
  readonly help: readonly [zh: string, en: string];
  readonly example?: string;
  readonly width?: number;
}

export function column<Key extends string>(sketch: ColumnSketch<Key>): MethodColumn<Key> {
  return {
    key: sketch.key,
    header: both(sketch.header),
    words: sketch.words ?? [],
    value: sketch.value ?? (sketch.choices ? "choice" : "text"),
    isRequired: sketch.isRequired ?? false,
    choices: sketch.choices ?? [],
    help: both(sketch.help),
    example: sketch.example ?? "",
    width: sketch.width ?? 14,
  };
}

export function both([zh, en]: readonly [zh: string, en: string]): BothLanguages {
  return { zh, en };
}
