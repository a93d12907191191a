const N = "\\d+(?:\\.\\d+)?";
const STEP_UNIT =
  "%|‰|个百分点|分|个工作日|万元|亿元|元|万亩|亩|公里|万人|人次|人|万户|户|吨|个|次|例|起|件|项|家|名|处|条|篇|天|微克/立方米";
const BELOW = "低|少|欠|差|缺|降|减|慢|滞后|落后|下降|降低|减少|低于";
const ABOVE = "超|超过|超出|高|高于|多|增|增加|提高";
const TASK =
  "(?:上级|省级|市级|县级|省|市|县|控制|年度|全年|年初|下达|市定|县定|省定|考核|工作|计划)*(?:目标任务|目标值|任务数|目标|任务|指标|计划数|计划)";
const DONE = "(?:实际完成数|实际完成值|实际完成|实际数|实际值|完成数|完成值|实绩)";
const DUE =
  "(?:目标任务数|目标任务|目标数|目标值|任务数|计划任务数|计划数|计划值|任务|目标|年度任务数|年度目标|应完成数)";
const WEIGHT = "(?:权重分|权重|分值|满分|标准分|基本分|该项分值|本项分值)";

type Rewrite = readonly [RegExp, string | ((found: string, ...groups: string[]) => string)];

/**
 * Other wordings of one and the same thing, brought to the one that the grammar knows. Each line keeps the sense whatever
 * stands around it; what would need the context is left as it is.
 *
 * @example plainWording("得满分每低1个百分点扣0.2分扣满为止") // "得满分,每低1个百分点扣0.2分,扣完为止"
 */
export function plainWording(normal: string): string {
  return withBarNamed(REWRITES.reduce((text, [from, to]) => text.replace(from, to as string), normal));
}

const REWRITES: readonly Rewrite[] = [
  [/\.(?=$|[,;。])/g, "。"],
  // Clauses that follow each other without a sign.
  [new RegExp(`(?<=\\d分|满分|基本分|基础分|标准分)(?=每(?:${BELOW}|${ABOVE})${N})`, "g"), ","],
  [/(?<=\d分|满分)(?=(?:直至)?扣[完满光]为止|最高加|最多加|最多扣|封顶|未完成|未达|达不到|不足\d|否则)/g, ","],
  [/扣满为止|扣到0分?为止|扣至0分?为止|扣完(?:该项|本项|此项)?(?:分数|分值|得分|满分|分)?(?:为止|即止)/g, "扣完为止"],
  // 每±1%,±0.2分.
  [
    new RegExp(
      `每(?:±|增减|高低|升降|上下浮动)(${N})(${STEP_UNIT}),?(?:相应)?(?:±|加减|增减|加或减|加扣)(${N})分`,
      "g",
    ),
    "每高$1$2加$3分,每低$1$2扣$3分",
  ],
  [new RegExp(`(?:率|比例)?以(${N}%)为(?:基准|基数)(?=[,;])`, "g"), "率达到$1得满分"],
  // Formulas.
  [new RegExp(`\\((${DONE}[/÷]${DUE}|${DUE}[/÷]${DONE})\\)`, "g"), "$1"],
  [
    new RegExp(
      `(?:按|按照|以)(${DONE}[/÷]${DUE}×${WEIGHT}|${WEIGHT}×${DONE}[/÷]${DUE})(?:计算得分|计算|计分|得分)`,
      "g",
    ),
    "得分=$1",
  ],
  [new RegExp(`(?<==|×)${DONE}[/÷]${DUE}`, "g"), "实际值/目标值"],
  [new RegExp(`${DONE}[/÷]${DUE}(?=×${WEIGHT})`, "g"), "实际值/目标值"],
  [/(?<=×)(?:权重分|该项分值|本项分值)|(?:权重分|该项分值|本项分值)(?=×)/g, "分值"],
  [
    new RegExp(
      `得分=(?:实际|任务)?完成(?:率|比例)×(${N})(?:分)?(?=$|[,;。])|得分=(${N})分?×(?:实际|任务)?完成(?:率|比例)(?=$|[,;。])`,
      "g",
    ),
    (_found, last, first) => `目标值100%,按完成比例得分,满分${last ?? first}分`,
  ],
  // Short of the task, beyond the task.
  [
    new RegExp(
      `(?:超额完成|超额|超过|超出|突破)${TASK}?(?:的|部分|的部分)?,?(?=每(?:${ABOVE}|超额)${TASK}?的?${N})`,
      "g",
    ),
    "",
  ],
  [
    new RegExp(
      `(?:低于|未达到|未达|未完成|没有完成|没完成|达不到|不足)(?:${TASK})?(?:的|部分|者|的部分)?,?(?=每(?:${BELOW})${N})`,
      "g",
    ),
    "",
  ],
  [
    new RegExp(
      `(?:未达到|未达|未完成|没有完成|没完成|达不到|完不成)(?:${TASK}|要求|标准|比例)?(?:的|部分|者|的部分)?,?(?:则)?(?:按照|按|以)(?:实际|任务)*(?:完成)?(?:情况)?(?:比例|率|进度|百分比)(?=得分|计分|扣分|计算|折算|赋分|给分)`,
      "g",
    ),
    "未完成的按比例",
  ],
  [/(?<=^|[,;。])(?:按照|根据)(?=(?:实际)?(?:任务)?完成(?:率|比例))/g, "按"],
  [
    new RegExp(
      `完成(?:年度|全年|当年|年初|市|县|省|下达|考核|既定|上级|规定|区)*(?:下达的?)?(?:目标任务|任务目标|任务数|任务|目标数|目标值|目标|指标任务|指标|计划任务|计划)(?=的?,?得)`,
      "g",
    ),
    "完成目标",
  ],
  [
    new RegExp(
      `(?:不超过|未超过|不突破|未突破|控制在)${TASK}(?:数|范围)?(?:之内|以内|内)?(?:的)?,?(?=得(?:满分|${N}分).*每(?:${ABOVE})${N})`,
      "g",
    ),
    "完成目标",
  ],
  [/(?:≥|达到或超过|高于|不低于|达到|完成)(?:序时|时序)进度(?:要求)?(?:的|以上)?(?=,?得)/g, "达到序时进度"],
  [new RegExp(`不低于${TASK}(?:数)?(?:的)?(?=,?得)`, "g"), "完成目标"],
  [/(同比|环比|较上年|比上年)(?:上升|增加|增长|下降|减少|降低)的?,?(?=每(?:上升|增加|增长|下降|减少|降低)\d)/g, "$1"],
  [/(?<=[^\d,;=+、()分])\((\d+(?:\.\d+)?%)\)(?=[+、,;。]|$)/g, "×$1"],
  // Growth that is meant to be a fall.
  [
    new RegExp(
      `(同比|环比|较上年|比上年|较上期|比上期)(?:同期)?(?:下降|减少|降低)(?:率)?(?:达到?|不低于|≥)?(?=${N}%)`,
      "g",
    ),
    "$1降幅",
  ],
  [/每少(?:下降|减少)(?=\d)/g, "每少降"],
  // Places.
  [/第(\d+)(?=的?(?:得|为|计)(?:满分|\d))/g, "第$1名"],
  [/(?<=名|位)(?:的)?,(?=(?:得|加|计)\d)/g, ""],
  // 不足5%的不扣分.
  [
    new RegExp(
      `(?:降低|低于|超过|减少)?不足(${N})(%|个百分点|${STEP_UNIT})(?:的|部分)?不(?:扣分|扣|计|加分|计分)(?=$|[,;。])`,
      "g",
    ),
    "不足$1$2不计",
  ],
  // Several levels in one row.
  [/(?<=\d分)、(?=[^\d、,;。]{1,14}(?:加|扣)\d)/g, ","],
  [/(?<=^|[,;。])(?:上不封顶|不封顶|加分不封顶|不设上限)(?=$|[,;。])/g, "不封顶"],
];

/**
 * 90%以下部分每低1个百分点 behind a bar of 90% says the bar again; where no bar stands before it, 低于80%的每低… and
 * 超过5%的每超… name it.
 */
function withBarNamed(text: string): string {
  const again = new RegExp(
    `(?<![不≥≤\\d.])(?:低于|不足|未达到?|达不到|超过|高于|超出)?(?<![\\d.])(${N})(%|‰|分|个|次|户|人|天|万元|亿元)(?:以下|以上)?(?:的|部分|的部分)?,?(?=每(${BELOW}|${ABOVE})${N})`,
    "g",
  );
  return text.replace(again, (found, figure: string, unit: string, moved: string, at: number) => {
    const before = text.slice(0, at);
    if (
      !/低于|不足|未达|达不到|超过|高于|超出|以下|以上/.test(found) ||
      /不(?:低于|高于|超过)|≥|≤/.test(before.slice(-1) + found) ||
      /(?:得|计|扣|加)$/.test(before)
    )
      return found;
    const bars = [
      ...before.matchAll(new RegExp(`(${N})(%|‰|分|个|次|户|人|天|万元|亿元)(?=[^\\d,;]*,?(?:得|计))`, "g")),
    ];
    if (bars.length === 1 && bars[0]![1] === figure && bars[0]![2] === unit) return "";
    if (bars.length > 0 || /每|得|扣|分,/.test(before)) return found;
    const isBelow = new RegExp(`^(?:${BELOW})$`).test(moved);
    return isBelow === /低于|不足|未达|达不到|以下/.test(found)
      ? `${isBelow ? "不低于" : "不高于"}${figure}${unit},`
      : found;
  });
}
