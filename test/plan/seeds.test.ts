import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Deadline } from "../../src/core/plan/deadline";
import type { Plan } from "../../src/core/plan/plan";
import { readPlan } from "../../src/core/plan/read-plan";
import truth from "./seed-truth.json";

type TaskFact = [
  number: string,
  title: string,
  lead: string[],
  units: string[],
  deadlineText: string | null,
  due: string | null,
];
interface Truth {
  year?: number;
  tasks?: TaskFact[];
  steps?: Record<string, number>;
  campaigns?: Record<string, [string, string, number]>;
  parts?: Record<string, number>;
  figures?: string[];
  targets: [string, string, string, string | null][];
  findings: string[];
}

/** The documents are not part of the project: where they lie beside it, they are read whole; elsewhere the texts below stand in. */
const SEEDS = join(__dirname, "..", "..", "..", "shared", "seeds");
const documents = existsSync(SEEDS) ? readdirSync(SEEDS) : [];

function due(deadline: Deadline | null): string | null {
  if (deadline?.kind === "day") return deadline.last;
  return deadline?.kind === "standing" ? "standing" : null;
}

function facts(plan: Plan): TaskFact[] {
  return plan.tasks.map((task) => [
    task.number,
    task.title,
    [...task.leadUnits],
    [...task.units],
    task.deadlineText,
    due(task.deadline),
  ]);
}

for (const [id, expected] of Object.entries(truth as unknown as Record<string, Truth>)) {
  const file = documents.find((name) => name.startsWith(`${id}_`));
  if (!file) continue;
  describe(`the published document ${id}`, () => {
    const plan = readPlan(readFileSync(join(SEEDS, file), "utf8"));

    if (expected.tasks) {
      test("gives every task with every unit and deadline, and no other", () => {
        expect(facts(plan)).toEqual(expected.tasks);
      });
    }
    if (expected.year) test(`is for ${expected.year}`, () => expect(plan.year).toBe(expected.year));

    test.each(expected.targets)("aims at %s %s %s %s", (name, op, value, unit) => {
      const found = plan.targets.filter((target) => target.name.includes(name));
      expect(found.map(({ op, value, unit }) => [op, value, unit])).toContainEqual([op, value, unit]);
    });

    test("gives few aims besides", () => {
      expect(plan.targets.length).toBeLessThanOrEqual(expected.targets.length + 2);
    });

    test("shows what does not hold together", () => {
      expect([...new Set(plan.findings.map((found) => found.code))].sort()).toEqual([...expected.findings].sort());
    });

    if (expected.steps) {
      test("gives the schedule of every task", () => {
        const steps = Object.fromEntries(plan.tasks.map((task) => [task.number, task.schedule.length]));
        expect(steps).toMatchObject(expected.steps!);
        expect(
          plan.tasks.flatMap((task) => task.schedule).filter((step) => step.timeText !== "" && step.deadline === null),
        ).toEqual([]);
      });
    }
    if (expected.campaigns) {
      test.each(Object.entries(expected.campaigns))("runs the campaign %s", (name, [first, last, actions]) => {
        const tasks = plan.tasks.filter((task) => task.campaign?.name === name);
        expect(tasks).toHaveLength(actions);
        expect(tasks[0]!.campaign).toEqual({ name, first, last });
      });
    }
    if (expected.parts) {
      test.each(Object.entries(expected.parts))("sets out its %ss", (kind, count) => {
        expect(plan.parts.filter((part) => part.kind === kind)).toHaveLength(count);
      });
    }
    if (expected.figures) {
      test("reports its figures", () => expect(plan.figures.map((figure) => figure.name)).toEqual(expected.figures));
    }
  });
}

/** A plan in the same manner, written for this test: wrapped pages, a lost number, a bracket, a year named twice. */
const PLAN = `青山县2021年乡村振兴工作要点

一、巩固脱贫成果
1.健全监测机制。对边缘户每月走访,全年走访不少于12次。(责任单位:县乡村振兴局、民政局,人保财险青山支公司;完成时限:长期坚持)
2.补齐饮水短板。到2021年底农村自来水普及率达到90%以上,三年搬迁30人,2019年搬迁10人,2019年搬迁12人,2021年搬迁9人。(责任单位:县水利局;完成时限:10月底前
推进项目建设
3.修好农村公路。新建农村公路25.5公里。(牵头单位:县交通运输局 责任单位:各乡(镇);完成时限:2月30日)
四、强化保障
5.严格考核。
`;

describe("a plan of the same manner", () => {
  const plan = readPlan(PLAN);

  test("gives its tasks", () => {
    expect(facts(plan)).toEqual([
      ["1", "健全监测机制", [], ["县乡村振兴局", "民政局", "人保财险青山支公司"], "长期坚持", "standing"],
      ["2", "补齐饮水短板", [], ["县水利局"], "10月底前", "2021-10-31"],
      ["3", "修好农村公路", ["县交通运输局"], ["各乡(镇)"], "2月30日", null],
    ]);
  });

  test("gives its aims", () => {
    expect(plan.targets.map(({ name, op, value, unit }) => `${name} ${op} ${value} ${unit}`)).toEqual([
      "走访 >= 12 次",
      "农村自来水普及率 >= 90 %",
      "搬迁 >= 30 人",
      "搬迁 >= 10 人",
      "搬迁 >= 12 人",
      "搬迁 >= 9 人",
      "新建农村公路 >= 25.5 公里",
    ]);
  });

  test("shows what does not hold together, with its line", () => {
    expect(plan.findings.map((found) => [found.code, (found.facts as { line?: number }).line])).toEqual([
      ["plan.heading-unnumbered", 6],
      ["plan.numbering-skipped", 8],
      ["plan.numbering-skipped", 9],
      ["plan.bracket", 5],
      ["plan.deadline-no-such-day", 7],
      ["plan.sum-differs", 5],
      ["plan.year-twice", 5],
    ]);
  });

  test("an empty document, a text without numbers: said so", () => {
    expect(readPlan("").findings).toMatchObject([{ code: "plan.no-task", facts: { reason: "empty" } }]);
    expect(readPlan("今年要做好各项工作。").findings).toMatchObject([{ facts: { reason: "noNumbering" } }]);
  });
});
