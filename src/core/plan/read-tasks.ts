import { campaignOf } from "./campaigns";
import { readDeadline, type DeadlineReading } from "./deadline";
import { readLabels, type LabelledText } from "./labels";
import { walk, type OutlineNode } from "./outline";
import type { Campaign, PlanTask } from "./plan";
import { readSchedule } from "./schedule";
import { splitUnits } from "./split-units";

/** A task with what its reading left open, for the findings. */
export interface TaskReading {
  /** Null for a task that stands in a sheet. */
  readonly node: OutlineNode | null;
  readonly task: PlanTask;
  readonly labels: LabelledText;
  readonly deadline: DeadlineReading | null;
}

interface Part {
  readonly node: OutlineNode;
  readonly above: readonly OutlineNode[];
  readonly labels: LabelledText;
}

const TASK_SECTION =
  /(?:重点|主要|工作|目标|具体|年度)(?:任务|工作|举措|措施|事项)|工作(?:重点|安排|内容)|任务(?:分工|分解|清单)/;

/**
 * The tasks of a plan, in the document's order. A part is a task when units, a deadline or a schedule stand behind it; in a
 * plan by campaigns its actions are. Only where a plan has neither are the lowest parts under 重点任务, 主要工作 and the like
 * taken. A report (报告, 总结) tells what was done: it has no tasks.
 */
export function readTasks(
  root: OutlineNode,
  year: number | null,
  campaigns: ReadonlyMap<OutlineNode, Campaign>,
): readonly TaskReading[] {
  const parts = walk(root).map(([node, above]) => ({ node, above, labels: readLabels(node.body) }));
  return withNumbers(chooseTasks(parts, root, campaigns)).map(([part, number]) =>
    readTask(part, number, year, campaigns),
  );
}

/** True for a document that tells what was done. */
export function isReport(root: OutlineNode): boolean {
  return /(?:报告|汇报|总结|通报)(?:\([^)]*\))?$/.test(root.title);
}

function chooseTasks(
  parts: readonly Part[],
  root: OutlineNode,
  campaigns: ReadonlyMap<OutlineNode, Campaign>,
): readonly Part[] {
  const labelled = parts.filter(({ labels }) => labels.lead || labels.units || labels.deadline || labels.schedule);
  const actions = parts.filter(({ node, above }) => campaignOf(above, campaigns) && node.children.length === 0);
  if (labelled.length > 0 || actions.length > 0)
    return parts.filter((part) => labelled.includes(part) || actions.includes(part));
  if (isReport(root)) return [];
  return parts.filter(
    ({ node, above }) => node.children.length === 0 && above.some((over) => TASK_SECTION.test(over.title)),
  );
}

/** Numbers as written; where two tasks share one, the headings above come before all of them: (一)1. */
function withNumbers(parts: readonly Part[]): readonly (readonly [Part, string])[] {
  const isShared = new Set(parts.map((part) => part.node.number)).size < parts.length;
  return parts.map((part) => {
    const over = part.above.at(-1);
    return [part, isShared && over && over.level > 1 ? over.number + part.node.number : part.node.number] as const;
  });
}

function readTask(
  part: Part,
  number: string,
  year: number | null,
  campaigns: ReadonlyMap<OutlineNode, Campaign>,
): TaskReading {
  const { node, above, labels } = part;
  const campaign = campaignOf([...above, node], campaigns);
  const reading = labels.deadline === null ? null : readDeadline(labels.deadline, year);
  const ofCampaign = campaign && { kind: "day" as const, first: campaign.first, last: campaign.last };
  const task: PlanTask = {
    number,
    section: above.at(-1)?.title ?? "",
    title: node.title,
    text: labels.text,
    leadUnits: labels.lead ? splitUnits(labels.lead) : [],
    units: labels.units ? splitUnits(labels.units) : [],
    deadlineText: labels.deadline ?? (campaign ? campaignText(campaign) : null),
    deadline: reading ? (reading.ok ? reading.deadline : null) : ofCampaign,
    schedule: labels.schedule ? readSchedule(labels.schedule, year) : [],
    campaign,
    isDone: false,
    eventDay: null,
    place: { line: node.line, cell: null },
  };
  return { node, task, labels, deadline: reading };
}

/** @example campaignText({ name: "冬季决战", first: "2020-11-01", last: "2021-01-31" }) // "冬季决战(11月-次年1月)" */
function campaignText(campaign: Campaign): string {
  const month = (day: string) => Number(day.slice(5, 7));
  const next = campaign.last.slice(0, 4) > campaign.first.slice(0, 4) ? "次年" : "";
  return `${campaign.name}(${month(campaign.first)}月-${next}${month(campaign.last)}月)`;
}
