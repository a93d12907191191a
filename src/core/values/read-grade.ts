import { foldText } from "./fold-text";

/** A grade on one of the scales that offices use; `step` is 0 for the best. */
export interface Grade {
  readonly scale: GradeScale;
  readonly step: number;
}

export type GradeScale = "excellent" | "good" | "pass" | "letter" | "class" | "yesNo" | "done";

const SCALES: readonly (readonly [GradeScale, readonly (readonly string[])[]])[] = [
  [
    "excellent",
    [
      ["优秀", "优", "优等"],
      ["良好", "良"],
      ["中等", "中"],
      ["合格", "及格", "称职"],
      ["基本合格", "基本称职"],
      ["不合格", "不及格", "不称职"],
    ],
  ],
  ["good", [["好"], ["较好"], ["一般"], ["较差"], ["差"]]],
  ["pass", [["达标", "已达标", "达到"], ["基本达标"], ["未达标", "不达标"]]],
  [
    "letter",
    [
      ["A", "A级", "A类"],
      ["B", "B级", "B类"],
      ["C", "C级", "C类"],
      ["D", "D级", "D类"],
      ["E", "E级", "E类"],
    ],
  ],
  [
    "class",
    [
      ["一等", "一等次", "一类"],
      ["二等", "二等次", "二类"],
      ["三等", "三等次", "三类"],
      ["四等", "四等次", "四类"],
    ],
  ],
  [
    "yesNo",
    [
      ["是", "√", "✓", "✔", "有"],
      ["否", "✗", "✘", "╳"],
    ],
  ],
  [
    "done",
    [
      ["已完成", "完成", "已销号", "销号", "已办结"],
      ["正在推进", "推进中", "进行中", "整改中", "在建"],
      ["未完成", "未销号", "未启动", "未开工"],
    ],
  ],
];

const GRADES: ReadonlyMap<string, Grade> = new Map(
  SCALES.flatMap(([scale, steps]) =>
    steps.flatMap((words, step) => words.map((word): readonly [string, Grade] => [word, { scale, step }])),
  ),
);

/**
 * Reads a grade 等次, a yes or no, or a state of work. Null when the whole text is no such word.
 *
 * @example readGrade("良 好") // { scale: "excellent", step: 1 }
 */
export function readGrade(text: string): Grade | null {
  return GRADES.get(foldText(text)) ?? null;
}
