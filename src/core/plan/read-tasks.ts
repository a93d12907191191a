import { campaignOf } from "./campaigns";
import { chooseTasks, type TaskPart } from "./choose-tasks";
import type { DeadlineReading } from "./deadline";
import { deadlineInText, readStatedDeadline, type DeadlineInText } from "./deadline-in-text";
import type { LabelledText } from "./labels";
import type { OutlineNode } from "./outline";
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
  /** The units stand in a sentence, not behind a label. */
  readonly isSaid: boolean;
}

/** The tasks of a plan, in the document's order; choose-tasks says what is one. */
export function readTasks(
  root: OutlineNode,
  year: number | null,
  campaigns: ReadonlyMap<OutlineNode, Campaign>,
): readonly TaskReading[] {
  return withNumbers(chooseTasks(root, campaigns)).map(([part, number]) => readTask(part, number, year, campaigns));
}

/** Numbers as written; where two tasks share one, the headings above come before all of them: (一)1. */
function withNumbers(parts: readonly TaskPart[]): readonly (readonly [TaskPart, string])[] {
  const isShared = new Set(parts.map((part) => part.node.number)).size < parts.length;
  return parts.map((part) => {
    const over = part.above.at(-1);
    const { number } = part.node;
    return [part, isShared && number !== "" && over && over.level > 1 ? over.number + number : number] as const;
  });
}

function readTask(
  part: TaskPart,
  number: string,
  year: number | null,
  campaigns: ReadonlyMap<OutlineNode, Campaign>,
): TaskReading {
  const { node, above, labels, duties } = part;
  const campaign = campaignOf([...above, node], campaigns);
  const said = labels.deadline === null ? deadlineSaid(part, year) : null;
  const reading = labels.deadline === null ? (said?.reading ?? null) : readStatedDeadline(labels.deadline, year);
  const ofCampaign = campaign && { kind: "day" as const, first: campaign.first, last: campaign.last };
  const title = duties === null ? node.title : withoutBracket(node.title);
  const task: PlanTask = {
    number,
    section: above.at(-1)?.title ?? "",
    title,
    text: title === node.title ? labels.text : `${node.title}${labels.text === "" ? "" : `。${labels.text}`}`,
    leadUnits: labels.lead ? splitUnits(labels.lead) : (duties?.lead ?? []),
    units: labels.units ? splitUnits(labels.units) : (duties?.units ?? []),
    deadlineText: labels.deadline ?? said?.text ?? (campaign ? campaignText(campaign) : null),
    deadline: reading ? (reading.ok ? reading.deadline : null) : ofCampaign,
    schedule: labels.schedule ? readSchedule(labels.schedule, year) : [],
    campaign,
    isDone: false,
    eventDay: null,
    place: { line: node.line, cell: null },
  };
  return { node, task, labels, deadline: reading, isSaid: duties !== null };
}

/** Where no label states a deadline: the one in the sentences that name the units, or 长期坚持 in a schedule without days. */
function deadlineSaid({ node, labels, duties }: TaskPart, year: number | null): DeadlineInText | null {
  if (duties !== null) return deadlineInText(`${node.title}。${node.body}`, year);
  const found = labels.schedule === null ? null : deadlineInText(labels.schedule, year);
  return found?.reading.ok && found.reading.deadline.kind === "standing" ? found : null;
}

/** 提高低保标准(县民政局负责),按月发放 is 提高低保标准. */
function withoutBracket(title: string): string {
  return /^([^(【,。;]{2,30})[(【][^()【】]*(?:牵头|负责|配合)[^()【】]*[)】]/.exec(title)?.[1] ?? title;
}

/** @example campaignText({ name: "冬季决战", first: "2020-11-01", last: "2021-01-31" }) // "冬季决战(11月-次年1月)" */
function campaignText(campaign: Campaign): string {
  const month = (day: string) => Number(day.slice(5, 7));
  const next = campaign.last.slice(0, 4) > campaign.first.slice(0, 4) ? "次年" : "";
  return `${campaign.name}(${month(campaign.first)}月-${next}${month(campaign.last)}月)`;
}
