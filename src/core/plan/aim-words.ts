/** Units of measure that an aim of a plan is counted in; longer ones first, so that 万元 is not 万. */
export const AIM_UNITS =
  "微克/立方米|毫克/升|吨标准煤|平方公里|平方千米|平方米|立方米|个百分点|万平方米|万立方米|万千瓦|兆瓦|公里|千米|万元|亿元|万亩|万人次|人次|户次|批次|万人|万户|万吨|万套|万头|万只|万羽|万株|万棵|万台|万个|万辆|公顷|万|亿|%|‰|元|人|名|户|个|所|套|座|处|项|家|亩|吨|次|条|台|辆|张|间|栋|米|期|场|件|只|头|羽|株|棵|门|村|天|小时|学时|课时|艘|口|眼|盏|块|册|班|例|对|份|种|篇|床|幅|支|档|团|千瓦";

/** Words that make a bare figure an aim: something is to be done that many times. */
const DOING =
  /完成|新建|改扩建|扩建|改建|新改建|修建|新增|增加|增设|新设|设立|新创建|创建|创成|建成|建设|建立|实施|搬迁|脱贫|开工|竣工|培育|培训|派出|抽查|走访|安置|改造|转移就业|就业|整治|治理|修复|选派|配备|配置|购置|打造|达标|交流|开展|举办|召开|组织|掌握|参与|有|开发|铺设|硬化|安装|发放|投放|引进|招引|落地|拆除|清理|清零|复垦|复绿|栽植|种植|植树|造林|抚育|绿化|认定|评选|申报|争取|筹集|整合|到位|接待|恢复|存栏|出栏|发展|扶持|带动|吸纳|孵化|招聘|巡查|巡河|排查|化解|救助|资助|推广|压减|淘汰|关停|取缔|筛查|注册|扩大到|提高到|增加到|提升到|达到|加固|疏浚|实现|稳定/;

/** Money that is given out, or a limit on it, is no aim, but getting it out is. */
const GRANTS = /(?:给予|补贴|补助|贴息|贷款|奖补|奖励|罚款|报销|(?<!高)标准(?!化))[^,。;]{0,14}$/;
const GETS_OUT = /(?:发放|投放|新增|争取|撬动|整合|到位|筹集|落实|完成|开发|至少)[^,。;]*$/;

/** Places where a figure is no aim: counts of what is talked of, what has been done. */
const NO_AIM =
  /(?:针对|消除|(?<![拆清扫切排解消])除|围绕|锁定|包|反馈|排查出|共有|现有)[^,。;的]{0,8}$|(?:已经?|现已|累计已)[^,。;]{0,10}$|(?<![为除])了[^,。;]*$/;

/** `至少派出4次`: the comparison stands before the doing. */
const AT_LEAST_DOING = /(?:至少|不少于|不低于)[^\d,。;]{1,6}$/;

/** A figure with the words around it in its clause. */
export interface FigureInClause {
  readonly left: string;
  readonly right: string;
  /** The words of comparison before and behind it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly unit: string;
  readonly value: string;
}

/** Whether a figure is something to be reached; false for years, ages, limits on grants and counts of what is talked of. */
export function isAim(figure: FigureInClause): boolean {
  if (isPartOfAName(figure) || isCondition(figure)) return false;
  const { left, right, before, after, unit, value } = figure;
  if (before !== undefined || (after !== undefined && after !== "左右") || AT_LEAST_DOING.test(left)) return true;
  if (unit === "%" || unit === "‰") return isShareToReach(left);
  if (Number(value) === 0) return false;
  return (
    hasDoing(left) ||
    /^[^,。;]*全部(?:建成|完成|达标|清零|整治|治理|销号|脱贫|拆除|投用|开工|竣工)/.test(right) ||
    isPlaceOfDoing(left, right)
  );
}

/** 3个月, 第3名, 56人以上大班额, “7+20”: the figure belongs to a word. */
function isPartOfAName({ left, right, unit }: FigureInClause): boolean {
  if (unit === "个" && /^(?:月|季度|方面|步骤|环节|阶段|领域|一批|到位|工作日|百分点以内)/.test(right)) return true;
  if (/[“《<][^”》>]*$/.test(left) || /第$|[A-Za-z\d]$/.test(left)) return true;
  if (/^(?:岁|年|月|日|号|周岁)/.test(right)) return true;
  return unit === "人" && /\($/.test(left) && !/派出/.test(left);
}

function isCondition({ left, right, before, after, unit }: FigureInClause): boolean {
  if (unit === "项" && /^(?:补贴|指标|重点|工作|政策|机制|制度)/.test(right) && !before) return true;
  if ((unit === "天" || unit === "小时") && (after === "以内" || after === "之内" || /^内/.test(right))) return true;
  if (/^(?:及)?以上?的?[^,。;]{0,6}(?:贫困|大班|人员|对象)/.test(right)) return true;
  if (before === undefined && /^的/.test(right) && !hasDoing(left) && !isShareOfUnits(right, unit)) return true;
  if (/元$/.test(unit) && /每[人户亩头][^,。;]{0,8}$/.test(left)) return true;
  if (GRANTS.test(left) && !/(?:率|比例|收入|总额|规模)$/.test(left) && !GETS_OUT.test(left)) return true;
  return NO_AIM.test(left);
}

/** 95%以上的行政村达到干净整洁标准. */
function isShareOfUnits(right: string, unit: string): boolean {
  return unit === "%" && /^的[^,。;]{1,14}(?:达到|达标|实现|完成|建成|通|纳入|创建|符合|覆盖)/.test(right);
}

function isShareToReach(left: string): boolean {
  return /(?:率|比例|占比|覆盖面|抽查|完成|达|比重|增长|增幅|下降|进度)[^,。;]{0,8}$/.test(left);
}

/** 在30个行政村开展试点. */
function isPlaceOfDoing(left: string, right: string): boolean {
  return (
    /(?:^|[,、])(?:在|为|给|选择|选取|确定)(?:全县|全镇)?(?:选择|选取|确定)?$/.test(left) &&
    /开展|实施|推行|建设|试点|推广|配备|安装/.test(right)
  );
}

/** The doing stands in the clause itself or governs the list that the figure is a part of. */
function hasDoing(left: string): boolean {
  return DOING.test(left);
}
