import type { BulletinTexts, NextFacts, OpeningFacts, ProblemFacts } from "../../core/sheets/bulletin-texts";
import { periodWords, unitWord } from "./period-words";

const INDENT = "  ";

export const bulletinTexts: BulletinTexts = {
  title: (method, period) => `关于${method.county}${periodWords(period)}${unitWord(method)}考核情况的通报`,
  opening: openingWords,
  rankingHead: "一、考核排名",
  praiseHead: "二、通报表扬",
  praise: ({ first, risers }) =>
    [
      first.length > 0 ? `${INDENT}${first.join("、")}名列前茅,予以通报表扬。` : null,
      risers.length > 0
        ? `${INDENT}进步较快的是${risers.map((one) => `${one.unit}(上升${one.places}位)`).join("、")}。`
        : null,
    ].filter((text) => text !== null),
  problemsHead: "三、主要问题",
  problems: problemWords,
  vetoHead: "四、一票否决",
  veto: ({ unit, event, document, date, effect, total }) =>
    `${INDENT}${unit}:${event}(${[document, date].filter((text) => text !== null && text !== "").join(",")})。${effect}${
      total === null ? "" : `,否决前得分${total}分`
    }。`,
  nextHead: (hasVetoes) => `${hasVetoes ? "五" : "四"}、下一步要求`,
  next: nextWords,
  signature: (method) => method.office,
};

function openingWords({ method, period, units, criteria, mean, best, worst, bands }: OpeningFacts): string {
  const counts = bands.map((band) => `${band.name}${band.count}个`).join("、");
  return (
    `${INDENT}按照《${method.title}》,对${periodWords(period)}${units}个${unitWord(method)}的${criteria}项指标进行了考核。` +
    `全县平均得分${mean}分,最高${best}分,最低${worst}分${counts === "" ? "" : `;${counts}`}。`
  );
}

function problemWords({ worstCriteria, fallers, behind, targets }: ProblemFacts): readonly string[] {
  const weak = worstCriteria.map((one) => `${one.item}(得分率${one.rate}%,${one.losers}个单位失分)`);
  const units = behind.map((one) => (one.items.length === 0 ? one.unit : `${one.unit}(${one.items.join("、")})`));
  return [
    weak.length > 0 ? `${INDENT}失分集中的指标:${weak.join("、")}。` : null,
    targets.all > 0
      ? `${INDENT}全县${targets.all}项目标中,达标${targets.reached}项,接近达标${targets.near}项,未达标${targets.missed.length}项${
          targets.missed.length > 0 ? `(${targets.missed.join("、")})` : ""
        }。`
      : null,
    units.length > 0 ? `${INDENT}位次靠后的单位及主要失分项:${units.join(";")}。` : null,
    fallers.length > 0
      ? `${INDENT}退位较多的是${fallers.map((one) => `${one.unit}(下降${one.places}位)`).join("、")}。`
      : null,
  ].filter((text) => text !== null);
}

function nextWords({ mustExplain, missedTargets }: NextFacts): readonly string[] {
  return [
    mustExplain.length > 0 ? `${INDENT}${mustExplain.join("、")}须向县考核办书面说明原因,并报整改措施。` : null,
    missedTargets > 0 ? `${INDENT}未达标的${missedTargets}项指标由责任部门牵头,按月调度,限期补齐。` : null,
    `${INDENT}各单位对照失分项逐条整改,下期考核时复核。`,
  ].filter((text) => text !== null);
}
