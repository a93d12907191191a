import { finding, type Finding } from "../finding";
import { findCampaigns } from "./campaigns";
import { checkPlan } from "./check-plan";
import { outlineOf, walk, type OutlineNode } from "./outline";
import type { Plan, PlanPart, PlanTarget } from "./plan";
import { readTargets } from "./read-targets";
import { isReport } from "./choose-tasks";
import { readTasks, type TaskReading } from "./read-tasks";

/**
 * Reads the text of a plan document: its tasks with units, deadlines and schedules, the measurable targets in it, its stages,
 * measures, mechanisms and campaigns, and what does not hold together, with the line of each. Nothing is guessed: what
 * cannot be read is a finding and stays null.
 */
export function readPlan(document: string): Plan {
  const root = outlineOf(document);
  const year = planYear(root);
  const campaigns = findCampaigns(root, year);
  const tasks = readTasks(root, year, campaigns);
  const aims = readTargets(root);
  const targets = isReport(root) ? aims.filter(isCompared) : aims;
  return {
    title: root.title,
    year,
    tasks: tasks.map(({ task }) => task),
    targets,
    figures: isReport(root) ? aims.filter((aim) => !isCompared(aim)) : [],
    parts: partsOf(root, new Set(campaigns.keys()), new Set(tasks.map(({ node }) => node))),
    findings: [...noTask(root, tasks), ...checkPlan(root, tasks, targets)],
  };
}

/** A report's bare figures are what was reached, not what is aimed at. */
function isCompared(target: PlanTarget): boolean {
  return (
    target.isRelative || (!/达到?\d/.test(target.text) && /以上|以下|以内|不低于|不少于|至少|不超过/.test(target.text))
  );
}

/** The year in the title, or else the one that the document names most. */
function planYear(root: OutlineNode): number | null {
  const titled = /(\d{4})年/.exec(root.title)?.[1];
  if (titled) return Number(titled);
  const counts = new Map<string, number>();
  for (const text of [root.body, ...walk(root).map(([node]) => node.title + node.body)]) {
    for (const [, year] of text.matchAll(/(?<!\d)(20\d{2})年/g)) counts.set(year!, (counts.get(year!) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, "en"));
  return most ? Number(most[0]) : null;
}

const PART_KINDS: readonly (readonly [PlanPart["kind"], RegExp])[] = [
  ["mechanism", /机制|做法|模式/],
  ["measure", /措施|扶贫”|举措|保障/],
  ["focus", /重点/],
];

/** Stages, campaigns, and the parts under headings of mechanisms, measures and focal points. */
function partsOf(
  root: OutlineNode,
  campaigns: ReadonlySet<OutlineNode>,
  tasks: ReadonlySet<OutlineNode | null>,
): readonly PlanPart[] {
  return walk(root).flatMap(([node, above]) => {
    const kind = tasks.has(node) ? null : partKind(node, above.at(-1), campaigns);
    if (kind === null) return [];
    const { number, title, body, line } = node;
    return [{ kind, number, title, text: body, place: { line, cell: null } }];
  });
}

function partKind(
  node: OutlineNode,
  over: OutlineNode | undefined,
  campaigns: ReadonlySet<OutlineNode>,
): PlanPart["kind"] | null {
  if (/^第.+阶段$/.test(node.number)) return "stage";
  if (campaigns.has(node)) return "campaign";
  if (!over || over.level !== 1) return null;
  return PART_KINDS.find(([, words]) => words.test(over.title))?.[0] ?? null;
}

function noTask(root: OutlineNode, tasks: readonly TaskReading[]): readonly Finding[] {
  if (tasks.length > 0) return [];
  const reason = isReport(root)
    ? "report"
    : root.children.length === 0
      ? root.body === ""
        ? "empty"
        : "noNumbering"
      : "noNumbering";
  return [finding("plan.no-task", "warning", null, { reason })];
}
