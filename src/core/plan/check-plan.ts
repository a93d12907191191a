import { finding, type Finding } from "../finding";
import { walk, type OutlineNode } from "./outline";
import { isOtherNumber } from "./body-tasks";
import { checkParts, checkSums } from "./check-sums";
import type { DeadlineReading } from "./deadline";
import type { PlanTarget, PlanTask } from "./plan";
import type { TaskReading } from "./read-tasks";
import { readChineseInteger } from "./small-number";
import { isUnitName } from "./unit-name";

/** What does not hold together in a plan's text (M16), each with its line and words. */
export function checkPlan(
  root: OutlineNode,
  tasks: readonly TaskReading[],
  targets: readonly PlanTarget[],
): readonly Finding[] {
  return [
    ...checkTitle(root),
    ...checkNumbering(root),
    ...checkCounts(root),
    ...checkQuotes(root),
    ...checkTasks(tasks),
    ...checkSums(targets),
    ...checkParts(root),
    ...checkSignature(root),
    ...checkSaid(tasks),
    ...checkUnnumbered(tasks),
    ...checkMixed(tasks),
  ];
}

/** What is off with single tasks, whether they stand in a text or in a sheet. */
export function checkTasks(tasks: readonly TaskReading[]): readonly Finding[] {
  return [...checkBrackets(tasks), ...checkDeadlines(tasks), ...checkUnits(tasks), ...checkUnitNames(tasks)];
}

/** 青山县2020年2020年度工作要点. */
function checkTitle({ title, line }: OutlineNode): readonly Finding[] {
  const year = /(20\d{2})年\s*\1年/.exec(title)?.[1];
  return year
    ? [finding("plan.year-in-title-twice", "warning", null, { line, excerpt: title, year: Number(year) })]
    : [];
}

const CHINESE = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

function numberWord(like: string, ordinal: number): string {
  const chinese = ordinal <= 10 ? CHINESE[ordinal]! : ordinal < 20 ? `十${CHINESE[ordinal - 10]}` : String(ordinal);
  if (/^\(\d/.test(like)) return `(${ordinal})`;
  if (/^\(/.test(like)) return `(${chinese})`;
  return /^\d/.test(like) ? String(ordinal) : chinese;
}

/** Numbers under one heading count on from one, or from the last of their kind (1 to 25 through all sections). */
function checkNumbering(root: OutlineNode): readonly Finding[] {
  const findings: Finding[] = [];
  const lastOfLevel = new Map<number, number>();
  const visit = (node: OutlineNode): void => {
    const seen = new Set<number>();
    let expected = 1;
    const numbered = node.children.filter((child) => !child.number.startsWith("第"));
    numbered.forEach((child, i) => {
      const at = { line: child.line, excerpt: excerpt(child) };
      const like = numbered.find((other) => other.number !== "")?.number ?? "一";
      if (child.ordinal === null) {
        findings.push(
          finding("plan.heading-unnumbered", "warning", null, { ...at, expected: numberWord(like, expected) }),
        );
        seen.add(expected++);
      } else {
        const runsOn = i === 0 && child.ordinal === (lastOfLevel.get(child.level) ?? 0) + 1;
        const from = runsOn ? child.ordinal : expected;
        if (seen.has(child.ordinal)) {
          findings.push(finding("plan.numbering-repeated", "warning", null, { ...at, number: child.number }));
        } else if (child.ordinal > from) {
          const missing = Array.from({ length: child.ordinal - from }, (_, k) => numberWord(child.number, from + k));
          findings.push(finding("plan.numbering-skipped", "warning", null, { ...at, missing: missing.join("、") }));
        }
        seen.add(child.ordinal);
        expected = child.ordinal + 1;
        lastOfLevel.set(child.level, child.ordinal);
      }
    });
    node.children.forEach(visit);
  };
  visit(root);
  return findings;
}

/** 抓好“十项重点工作” with eight parts below it. */
function checkCounts(root: OutlineNode): readonly Finding[] {
  return walk(root).flatMap(([node]) => {
    const word = /([一二三四五六七八九十]{1,3}|\d{1,2})(?:项|大|个方面)/.exec(node.title)?.[1];
    const said = word ? readChineseInteger(word) : null;
    const found = node.children.length;
    if (said === null || found === 0 || found === said) return [];
    return [finding("plan.count-differs", "warning", null, { line: node.line, excerpt: excerpt(node), said, found })];
  });
}

function checkQuotes(root: OutlineNode): readonly Finding[] {
  return walk(root).flatMap(([node]) => {
    const text = `${node.title}。${node.body}`;
    const open = /“[^”“]*(?=“|$)/.exec(text.replace(/“[^“”]*“[^“”]*”[^“”]*”/g, ""));
    const count = (sign: string) => text.split(sign).length - 1;
    if (count("“") === count("”") || !open) return [];
    return [finding("plan.quote", "warning", null, { line: node.line, excerpt: open[0].slice(0, 20) })];
  });
}

/** Brackets around 责任单位 and 完成时限: where most tasks have one, a task without one misses it. One finding a fault. */
function checkBrackets(tasks: readonly TaskReading[]): readonly Finding[] {
  const labelled = tasks.filter(({ labels }) => labels.units !== null || labels.deadline !== null);
  const isCustom = labelled.filter(({ labels }) => labels.bracket !== "none").length * 2 > labelled.length;
  return (["missing", "notOpened", "notClosed"] as const).flatMap((side) => {
    const faulty = labelled.filter(({ labels }) =>
      side === "missing" ? isCustom && labels.bracket === "none" : labels.bracket === side,
    );
    const first = faulty[0]?.task;
    if (!first) return [];
    const numbers = faulty.map(({ task }) => task.number).join("、");
    return [finding("plan.bracket", "warning", null, { line: first.place.line, excerpt: numbers, side })];
  });
}

function checkDeadlines(tasks: readonly TaskReading[]): readonly Finding[] {
  return tasks.flatMap(({ task, deadline }) => [
    ...(task.deadlineText === null ? [] : deadlineFindings(task, task.deadlineText, deadline)),
    ...task.schedule.flatMap((step) => deadlineFindings(task, step.timeText, step.reading)),
  ]);
}

function deadlineFindings(task: PlanTask, text: string, deadline: DeadlineReading | null): readonly Finding[] {
  if (deadline === null) return [];
  const facts = { line: task.place.line, excerpt: `${task.number}.${task.title}`, text };
  if (!deadline.ok) {
    const code = (
      {
        noDate: "plan.deadline-unreadable",
        noSuchDay: "plan.deadline-no-such-day",
        noYear: "plan.deadline-no-year",
      } as const
    )[deadline.reason];
    return [finding(code, "question", task.place.cell, facts)];
  }
  if (!deadline.otherReading || deadline.deadline.kind !== "day") return [];
  const readings = { taken: deadline.deadline.last, other: deadline.otherReading };
  return [finding("plan.deadline-two-readings", "question", task.place.cell, { ...facts, ...readings })];
}

function checkUnits(tasks: readonly TaskReading[]): readonly Finding[] {
  const named = tasks.some(({ task }) => task.units.length + task.leadUnits.length > 0);
  return tasks.flatMap(({ task }) =>
    named && task.units.length + task.leadUnits.length === 0
      ? [
          finding("plan.no-unit", "warning", task.place.cell, {
            line: task.place.line,
            excerpt: `${task.number}.${task.title}`,
          }),
        ]
      : [],
  );
}

/** What was read from sentences is for the office to look over: one line for all of them. */
function checkSaid(tasks: readonly TaskReading[]): readonly Finding[] {
  const said = tasks.filter(({ isSaid }) => isSaid).map(({ task }) => task);
  if (!said[0]) return [];
  const numbers = listed(said.map(({ number, title }) => (number === "" ? title.slice(0, 10) : number)));
  return [
    finding("plan.units-from-sentences", "note", null, { line: said[0].place.line, count: said.length, numbers }),
  ];
}

function checkUnnumbered(tasks: readonly TaskReading[]): readonly Finding[] {
  const bare = tasks.filter(({ node, task }) => node !== null && task.number === "").map(({ task }) => task);
  if (!bare[0]) return [];
  const facts = { line: bare[0].place.line, count: bare.length, excerpt: bare[0].title.slice(0, 20) };
  return [finding("plan.task-unnumbered", "note", null, facts)];
}

function checkMixed(tasks: readonly TaskReading[]): readonly Finding[] {
  const mixed = tasks.filter(({ task }) => isOtherNumber(task.number)).map(({ task }) => task);
  if (!mixed[0] || mixed.length === tasks.length) return [];
  const excerpt = `${mixed[0].number}${mixed[0].title}`.slice(0, 20);
  return [
    finding("plan.numbering-mixed", "warning", null, { line: mixed[0].place.line, count: mixed.length, excerpt }),
  ];
}

/** Names that end like no unit: a slip of the pen or words that the labels swallowed. */
function checkUnitNames(tasks: readonly TaskReading[]): readonly Finding[] {
  const seen = new Set<string>();
  return tasks.flatMap(({ task }) =>
    [...task.leadUnits, ...task.units].flatMap((unit) => {
      if (isUnitName(unit) || seen.has(unit)) return [];
      seen.add(unit);
      const facts = { line: task.place.line, excerpt: `${task.number} ${task.title}`.trim(), unit };
      return [finding("plan.unit-odd", "question", task.place.cell, facts)];
    }),
  );
}

/** The first few of many. */
function listed(names: readonly string[]): string {
  return names.length <= 6 ? names.join("、") : `${names.slice(0, 6).join("、")}…`;
}

/** The day under a signature without its 日: 2020年3月20. */
function checkSignature(root: OutlineNode): readonly Finding[] {
  const text = [root, ...walk(root).map(([node]) => node)].map((node) => ({ line: node.line, body: node.body }));
  return text.flatMap(({ line, body }) => {
    const date = /^\s*(\d{4}年\d{1,2}月\d{1,2})\s*$/m.exec(body)?.[1];
    return date ? [finding("plan.date-incomplete", "note", null, { line, excerpt: date })] : [];
  });
}

function excerpt(node: OutlineNode): string {
  const sign = /^\(|^第|^$/.test(node.number) ? "" : /^\d/.test(node.number) ? "." : "、";
  return `${node.number}${sign}${node.title}`.slice(0, 40);
}
