import { campaignOf } from "./campaigns";
import { bareTasks, splitBody } from "./body-tasks";
import { readDuties, type Duties } from "./duty-sentence";
import { readLabels, type LabelledText } from "./labels";
import { splitTitle, walk, type OutlineNode } from "./outline";
import type { Campaign } from "./plan";

/** A part of a document that may be a task. */
export interface TaskPart {
  readonly node: OutlineNode;
  readonly above: readonly OutlineNode[];
  readonly labels: LabelledText;
  /** What its sentences say of units, where no label does; null where they say nothing. */
  readonly duties: Duties | null;
}

const TASK_SECTION =
  /(?:重点|主要|工作|目标|具体|年度)(?:任务|工作|举措|措施|事项)|工作(?:重点|安排|内容)|任务(?:分工|分解|清单)/;

/** Parts that say how the work is led, not what the work is. */
const HOW_SECTION = /组织领导|组织保障|保障措施|工作要求|有关要求|组织实施|工作机制|考核|保障机制|责任追究|几点要求/;

/** True for a document that tells what was done. */
export function isReport(root: OutlineNode): boolean {
  return /(?:报告|汇报|总结|通报)(?:\([^)]*\))?$/.test(root.title);
}

/**
 * The parts of a plan that are its tasks, in the document's order. A part is a task when labels for units, a deadline or a
 * schedule stand behind it; in a plan by campaigns its actions are. Where a plan labels nothing, parts are tasks whose
 * sentences name units with something to do, and the lowest parts under 重点任务, 主要工作 and the like. A paragraph without a
 * number is a task only when it names units with something to do. A report (报告, 总结) tells what was done: it has none.
 */
export function chooseTasks(root: OutlineNode, campaigns: ReadonlyMap<OutlineNode, Campaign>): readonly TaskPart[] {
  const parts = walk(root).flatMap(([node, above]) => {
    const { own, further } = splitBody(node);
    return [partOf(own, above), ...further.map((one) => partOf(one, above))];
  });
  const labelled = parts.filter(isLabelled);
  const actions = parts.filter(({ node, above }) => campaignOf(above, campaigns) && node.children.length === 0);
  const marked = new Set([...labelled, ...actions]);
  if (marked.size > 0) {
    const homes = new Set(labelled.map(({ above }) => above.at(-1)));
    const said = parts.filter((part) => homes.has(part.above.at(-1)) && isLowest(part) && part.duties !== null);
    return parts.filter((part) => marked.has(part) || said.includes(part)).map((part) => withoutLabelled(part));
  }
  if (isReport(root)) return [];
  const chosen = parts.filter((part) => isLowest(part) && (isUnderTasks(part) || hasDuty(part)));
  const paragraphs = [...(root.children.length === 0 ? [root] : []), ...walk(root).map(([node]) => node)].flatMap(
    (node) => paragraphTasks(node, parts),
  );
  return [...chosen.filter(({ node }) => !paragraphs.some(({ above }) => above.at(-1) === node)), ...paragraphs].sort(
    (a, b) => a.node.line - b.node.line,
  );
}

function partOf(node: OutlineNode, above: readonly OutlineNode[]): TaskPart {
  const labels = readLabels(node.body);
  const text = node.body.startsWith(node.title) ? node.body : `${node.title}。${node.body}`;
  return { node, above, labels, duties: node.children.length === 0 ? readDuties(text) : null };
}

/** Units in labels are what the office says; sentences of such a part are not searched for others. */
function withoutLabelled(part: TaskPart): TaskPart {
  return part.labels.lead === null && part.labels.units === null ? part : { ...part, duties: null };
}

function isLabelled({ labels }: Pick<TaskPart, "labels">): boolean {
  return Boolean(labels.lead || labels.units || labels.deadline || labels.schedule);
}

function isLowest({ node }: TaskPart): boolean {
  return node.children.length === 0;
}

function isUnderTasks({ above }: TaskPart): boolean {
  return above.some(({ title }) => TASK_SECTION.test(title));
}

function hasDuty({ above, duties, node }: TaskPart): boolean {
  return duties !== null && ![...above, node].some(({ title }) => HOW_SECTION.test(title));
}

/** Paragraphs below a heading, or of a document without any, that each name units with something to do. */
function paragraphTasks(node: OutlineNode, parts: readonly TaskPart[]): readonly TaskPart[] {
  const part = parts.find((one) => one.node === node);
  const above = [...(part?.above ?? []), node];
  if (node.children.length > 0 || above.some(({ title }) => HOW_SECTION.test(title) && title !== "")) return [];
  const labelled = node.level === 0 ? bareTasks(node).map((one) => partOf(one, [])) : [];
  const said = node.body.split("\n").flatMap((text, i): readonly TaskPart[] => {
    const duties = readDuties(text);
    if (duties === null || isLabelled({ labels: readLabels(text) })) return [];
    const line = node.bodyLines[i] ?? node.line;
    const own = {
      level: node.level + 1,
      number: "",
      ordinal: null,
      ...splitTitle(text),
      line,
      bodyLines: [line],
      children: [],
    };
    return [{ node: own, above: node.level === 0 ? [] : above, labels: readLabels(text), duties }];
  });
  const found = [...labelled.map(withoutLabelled), ...said];
  // One paragraph below a numbered heading is that part's own text.
  return node.level > 0 && found.length < 2 ? [] : found;
}
