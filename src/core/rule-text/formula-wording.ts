import { exact } from "../values/exact";
import { exactText } from "../scoring/rules/parameter";
import type { Rewrite } from "./rewrite";

const N = "\\d+(?:\\.\\d+)?";
const START = "(?<=^|[,;。])";
const END = "(?=$|[,;。])";
const RATE = "(?:率|比例|进度|占比)";

/** 0.5 of the task is 50 percent of it. */
function percent(_found: string, figure: string | undefined): string {
  return `低于${exactText(exact(figure!).mul(100))}%不得分`;
}

/** Formulas and what holds them within bounds, in the words of the grammar. */
export const FORMULAS: readonly Rewrite[] = [
  [/^[^\d,;=]{1,20}(?:率|度|比例|占比)=[^,;=]{2,40}[/÷][^,;=]{2,30}×100%[,;]/, ""],
  [new RegExp(`${START}(?:指标|单项|该项|本项|考核|最终)得分=`, "g"), "得分="],
  [new RegExp(`${START}得分=实际值/目标值×(${N})分?${END}`, "g"), "按完成比例得分,满分$1分"],
  [
    new RegExp(
      `${START}(?:完成|达标|到位)?率=(?:实际)?(?:完成)?(?:数|值|量|实际完成数|实际值)?[/÷](?:年度)?(?:目标|计划|任务|应完成)(?:数|值|量|任务数)?(?:×100%)?,?;?${END}[,;]?`,
      "g",
    ),
    "",
  ],
  [new RegExp(`${START}完成率=实际值/目标值(?:×100%)?[,;]`, "g"), ""],
  [
    new RegExp(
      `${START}(?:得分=|按)?([^\\d,;=×+]{0,16}${RATE})×(?:满分)?(${N})分?(?:计算得分|计算|计分|得分|计)?${END}`,
      "g",
    ),
    (_found, _rate, full) => `目标值100%,按完成比例得分,满分${full}分`,
  ],
  [
    new RegExp(
      `${START}(?:得分=|按)?(?:满分)?(${N})分?×([^\\d,;=×+]{0,16}${RATE})(?:计算得分|计算|计分|得分|计)?${END}`,
      "g",
    ),
    (_found, full) => `目标值100%,按完成比例得分,满分${full}分`,
  ],
  [
    new RegExp(
      `${START}(?:完成率)?(?:大于|超过|高于|超出)(?:100%|1)(?:的|时|部分|者)*,?(?:均|一律)?(?:按|取|以|计)(?:100%|1|满分)(?:计算|计分|计|得分|算)?${END}`,
      "g",
    ),
    "不超过满分",
  ],
  [
    new RegExp(
      `${START}(?:完成率)?(?:小于|低于|不足)(0\\.\\d+)(?:的|时)?,?(?:按|取|以|计)0(?:计算|计分|计|分)?${END}`,
      "g",
    ),
    percent,
  ],
  [
    new RegExp(
      `${START}(?:完成率)?(?:小于|低于|不足)(${N}%)(?:的|时)?,?(?:按|取|以|计)0(?:计算|计分|计|分)?${END}`,
      "g",
    ),
    "低于$1不得分",
  ],
  [
    /(?:本?(?:乡镇|单位|镇)?(?:实际|指标)?(?:数值|值|得分)|实际值|X|x)-(?:最低|最小|最差)(?:数值|值|得分)?(?=[)]?[/÷])/g,
    "x-min",
  ],
  [/(?<=[/÷][(]?)(?:最高|最大|最好)(?:数值|值|得分)?-(?:最低|最小|最差)(?:数值|值|得分)?/g, "max-min"],
];
