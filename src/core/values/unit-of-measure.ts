import { foldText } from "./fold-text";
import { exact, ONE } from "./exact";
import type { Exact } from "./exact";

/** A unit of measure: how many of its base one of it is. 万人 is 10,000 人; ‰ is a tenth of %. */
export interface UnitOfMeasure {
  readonly base: string;
  readonly scale: Exact;
}

const PREFIXES: Readonly<Record<string, string>> = {
  ...{ 十: "10", 百: "100", 千: "1000", 万: "10000", 十万: "100000", 百万: "1000000", 千万: "10000000" },
  ...{ 亿: "100000000", 十亿: "1000000000", 万亿: "1000000000000" },
};

/** Units that are multiples of another: name, base, numerator, denominator. */
const DERIVED: readonly (readonly [string, string, number, number])[] = [
  ["%", "%", 1, 1],
  ["百分比", "%", 1, 1],
  ["‰", "%", 1, 10],
  ["个百分点", "百分点", 1, 1],
  ["百分点", "百分点", 1, 1],
  ["个千分点", "百分点", 1, 10],
  ["元", "元", 1, 1],
  ["人民币元", "元", 1, 1],
  ["角", "元", 1, 10],
  ["米", "米", 1, 1],
  ["m", "米", 1, 1],
  ["公里", "米", 1000, 1],
  ["千米", "米", 1000, 1],
  ["km", "米", 1000, 1],
  ["厘米", "米", 1, 100],
  ["cm", "米", 1, 100],
  ["毫米", "米", 1, 1000],
  ["mm", "米", 1, 1000],
  ["里", "米", 500, 1],
  ["平方米", "平方米", 1, 1],
  ["平米", "平方米", 1, 1],
  ["㎡", "平方米", 1, 1],
  ["m²", "平方米", 1, 1],
  ["m2", "平方米", 1, 1],
  ["平方公里", "平方米", 1000000, 1],
  ["平方千米", "平方米", 1000000, 1],
  ["km²", "平方米", 1000000, 1],
  ["km2", "平方米", 1000000, 1],
  ["公顷", "平方米", 10000, 1],
  ["hm²", "平方米", 10000, 1],
  ["hm2", "平方米", 10000, 1],
  ["亩", "平方米", 10000, 15],
  ["立方米", "立方米", 1, 1],
  ["方", "立方米", 1, 1],
  ["m³", "立方米", 1, 1],
  ["m3", "立方米", 1, 1],
  ["吨", "千克", 1000, 1],
  ["t", "千克", 1000, 1],
  ["千克", "千克", 1, 1],
  ["公斤", "千克", 1, 1],
  ["kg", "千克", 1, 1],
  ["斤", "千克", 1, 2],
  ["克", "千克", 1, 1000],
  ["g", "千克", 1, 1000],
  ["千瓦时", "千瓦时", 1, 1],
  ["度", "千瓦时", 1, 1],
  ["kWh", "千瓦时", 1, 1],
  ["千瓦", "千瓦", 1, 1],
  ["kW", "千瓦", 1, 1],
  ["小时", "小时", 1, 1],
  ["分钟", "小时", 1, 60],
];

/** Measure words and other units that count by themselves. */
const PLAIN =
  "人 人次 人天 人日 户 户次 个 名 位 家 所 座 处 条 件 份 次 批 批次 项 村 镇 乡 街道 社区 组 台 套 辆 只 头 匹 羽 棵 株 盏 间 栋 幢 层 张 本 册 部 篇 期 场 场次 例 起 宗 笔 对 双 支 班 口 眼 片 块 段 门 车次 枚 面 盒 瓶 袋 箱 桶 节 课时 学时 人份 分 天 岁 周 个月 个工作日 工作日 台套 机组 标准箱 升 床 床位 张床 平方 尾 峰 箱次 班次 航次 人周 艘 架 列 届 封 幅 副 根 顶 道 尊 瓦 美元 英镑 欧元 港元 周岁 倍 成 字 票 卷 具 案 类 种 点 站 亩次 亩/人 ℃ dB 分贝 Mbps 摄氏度 ppm pH mg/L μg/m3 ug/m3 μg/m³ ㎍/m³ ㎍/m3 mg/m3 mg/m³ 毫克/立方米 微克/立方米".split(
    " ",
  );

const UNITS: ReadonlyMap<string, UnitOfMeasure> = new Map([
  ...PLAIN.map((name) => [name, { base: name, scale: ONE }] as const),
  ...DERIVED.map(([name, base, up, down]) => [name, { base, scale: exact(up).div(down) }] as const),
]);

/**
 * The unit of measure that a text names; null when it names none that we know.
 *
 * Prefixes count (万人, 百万元, 亿元), 个 with a short noun is 个 (18个乡镇), and a quotient of two known units is one of its
 * own (元/人). A bare 万 or 亿 is a multiple of whatever is counted: its base is "".
 *
 * @example readUnit("万人") // { base: "人", scale: 10000 }
 * @example readUnit("同志") // null
 */
export function readUnit(text: string): UnitOfMeasure | null {
  const name = foldText(text);
  return UNITS.get(name) ?? readBareMultiple(name) ?? readPrefixed(name) ?? readCounted(name) ?? readQuotient(name);
}

/** The value in another unit of the same base, exactly; null when the two do not measure the same thing. */
export function convertUnit(value: Exact, from: string, to: string): Exact | null {
  if (from === to) return value;
  const [source, target] = [readUnit(from), readUnit(to)];
  if (!source || !target) return null;
  const isMultiple = source.base === "" && target.base !== "%" && target.base !== "百分点";
  if (source.base !== target.base && !isMultiple) return null;
  return value.mul(source.scale).div(target.scale);
}

function readBareMultiple(name: string): UnitOfMeasure | null {
  const scale = PREFIXES[name];
  return scale === undefined ? null : { base: "", scale: exact(scale) };
}

function readPrefixed(name: string): UnitOfMeasure | null {
  for (const length of [2, 1]) {
    const scale = PREFIXES[name.slice(0, length)];
    const unit = scale === undefined ? undefined : UNITS.get(name.slice(length));
    if (scale !== undefined && unit && unit.base !== "%") return { base: unit.base, scale: unit.scale.mul(scale) };
  }
  return null;
}

const COUNTED_NOUN =
  /^个(?:乡镇|乡|镇|街道|村|行政村|自然村|社区|村民小组|小组|组|项目|单位|部门|点|站|问题|县|市|区|国家|企业|合作社|家庭|班子|支部|党支部|园区|基地|品牌|标段|工程|行业|品种|岗位|床位|座位|专业)$/;

function readCounted(name: string): UnitOfMeasure | null {
  return COUNTED_NOUN.test(name) ? { base: "个", scale: ONE } : null;
}

function readQuotient(name: string): UnitOfMeasure | null {
  const match = /^\(?([^/()]{1,5})[/／每]([^/()]{1,5})\)?$/.exec(name);
  if (!match) return null;
  const above = UNITS.get(match[1]!) ?? readPrefixed(match[1]!);
  const below = PER[match[2]!] ?? UNITS.get(match[2]!) ?? readPrefixed(match[2]!);
  return above && below ? { base: `${above.base}/${below.base}`, scale: above.scale.div(below.scale) } : null;
}

/** What only stands below the line: 元/年. */
const PER: Readonly<Record<string, UnitOfMeasure>> = {
  年: { base: "年", scale: ONE },
  月: { base: "月", scale: ONE },
  日: { base: "天", scale: ONE },
  季: { base: "季", scale: ONE },
};
