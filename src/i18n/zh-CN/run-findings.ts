import type { RunFindings } from "../../core/runs/run-findings";
import type { MessagesFor } from "../finding-sentence";
import { measureFindingMessages } from "./measure-findings";

export const runFindingMessages: MessagesFor<RunFindings> = {
  ...measureFindingMessages,
  "run.total-blocked": ({ unit, items }) => `${unit}的总分算不出来,缺${items}。请补上这部分的结果,或改正考核期合成。`,
  "run.nobody-to-average": ({ unit, item }) =>
    `${unit}的“${item}”缺项,要取其他单位平均,但没有单位有得分。请改选缺项处理办法。`,
  "run.nothing-applies": ({ unit }) => `${unit}的全部指标都是缺项,无法按比例折算。请改选缺项处理办法。`,
  "run.all-vetoed": () => `全部考核对象都被一票否决。请核对否决事项。`,
  "run.quota-tie": ({ band, quota, units }) =>
    `等次“${band}”名额${quota}%,${units}并列而名额不够,都没有列入。请研究确定。`,
  "run.no-band": ({ unit, total }) => `${unit}总分${total},不在任何等次之内。请补上最低等次。`,
  "run.cumulative-falls": ({ unit, item, now, before, period }) =>
    `${unit}的“${item}”是累计数,本期${now}比${period}的${before}少。请核对数据。`,
  "run.previous-method-differs": ({ period, before, now }) =>
    `${period}用的考核办法版本是${before},本期是${now},两期名次不完全可比。`,
  "run.journal-unreadable": ({ text }) =>
    `考核运行记录里的“${text}”看不懂,这次运行没有使用。请不要手工改动考核运行记录。`,
  "run.score-over-full": ({ unit, item, points, full }) =>
    `${unit}的“${item}”得${points}分,超过满分${full}分。请确认计分办法允许超过满分。`,
  "run.close-places": ({ above, below, rank, gap, cells, cellCount, items, ...hangs }) => {
    const on = [
      ...(cellCount > 0 ? [`${cells.join("、")}${cellCount > cells.length ? `等${cellCount}处` : ""}数据相差1`] : []),
      ...(items.length > 0 ? [`是否考核${items.map((item) => `“${item}”`).join("、")}`] : []),
      ...(hangs.hangsOnRounding ? ["保留小数的办法"] : []),
      ...(hangs.hangsOnSteps ? ["不足一步怎样扣"] : []),
      ...(hangs.hangsOnPolicy ? ["缺项处理办法"] : []),
    ];
    return `第${rank}名${above}与下一名${below}相差${gap}分,取决于${on.join(";")}。`;
  },
};
