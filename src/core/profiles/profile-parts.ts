import { STATE_LOOKS } from "../plan/sheets/state-looks";
import { roleIn } from "../plan/same-unit";
import { dueDay, taskState } from "../plan/task-state";
import type { Score, TargetCheck } from "../scoring/assessment";
import { NOT_APPLICABLE_STYLE, PALETTE } from "../sheets/palette";
import { fixedFormat, numberCell } from "../sheets/printed-number";
import { addHeading, addParagraph } from "../sheets/result-frame";
import { lossesOf } from "../sheets/losses";
import type { CellStyle } from "../sheets/sheet-spec";
import { plain, decimal } from "../values/rounding";
import type { ProfileFrame } from "./profile-sheet";
import { addTable, type ProfileRow } from "./profile-table";
import type { UnitProfile } from "./unit-profile";

/** One line: place, total, band, targets, vetoes. */
export function addStanding(frame: ProfileFrame, { standing, targets }: UnitProfile, of: number): void {
  const { canvas, words, digits } = frame;
  const known = targets.filter(({ state }) => state !== "unknown");
  const text =
    standing === null
      ? words.profile.noScore
      : words.profile.standing({
          rank: standing.rank && plain(standing.rank),
          of,
          total: standing.total && decimal(standing.total, digits),
          full: plain(standing.full),
          band: standing.band,
          previousRank: standing.previousRank && plain(standing.previousRank),
          targets: known.length,
          reached: known.filter(({ state }) => state === "reached").length,
          vetoes: standing.vetoes.map(({ event }) => event),
        });
  addParagraph(canvas, text, { size: 12 });
}

/** Every criterion with value, bar, points and loss; what lost most stands out. */
export function addScores(frame: ProfileFrame, { standing, targets }: UnitProfile): void {
  const { words } = frame;
  const { heads, parts } = words.profile;
  if (standing === null) return;
  const lost = new Map(lossesOf(standing).map((loss) => [loss.score.criterion.id, loss.lost]));
  const rows = standing.scores.map((score): ProfileRow => {
    const check = targets.find(({ criterion }) => criterion.id === score.criterion.id);
    return {
      cells: [
        score.criterion.item,
        valueText(score, words.scores),
        check ? words.scores.target(check.target, check.bar && plain(check.bar)) : null,
        numberCell(score.points, frame.digits, words.scores.words.none),
        { number: plain(score.criterion.full) },
        numberCell(lost.get(score.criterion.id) ?? null, frame.digits),
      ],
      looks: check ? [{ col: 1, style: checkLook(check) }] : [],
      link: score.reading.sources[0] ? { col: 1, target: score.reading.sources[0] } : null,
    };
  });
  addHeading(frame.canvas, parts.scores(rows.length));
  addTable(frame, [heads.item, heads.value, heads.target, heads.points, heads.full, heads.lost], rows, {
    center: [1, 2],
    right: [3, 4, 5],
    format: [
      [3, fixedFormat(frame.digits)],
      [5, fixedFormat(frame.digits)],
    ],
  });
}

function valueText({ reading }: Score, texts: ProfileFrame["words"]["scores"]): string {
  return reading.state === "number" ? `${plain(reading.value, 2)}${reading.unit ?? ""}` : texts.reading(reading);
}

function checkLook({ state, reading }: TargetCheck): CellStyle {
  const fills = { reached: PALETTE.reached, near: PALETTE.near, notReached: PALETTE.notReached };
  if (state !== "unknown") return { fill: fills[state] };
  return reading.state === "notApplicable" ? NOT_APPLICABLE_STYLE : { fill: PALETTE.missing };
}

/** Problems not cleared, the overdue ones first. */
export function addRectifications(frame: ProfileFrame, { rectifications }: UnitProfile): void {
  const { heads, parts } = frame.words.profile;
  const { state, mark } = frame.words.ledgers;
  const rows = [...rectifications]
    .sort((a, b) => Number(b.state === "overdue") - Number(a.state === "overdue"))
    .map((one): ProfileRow => ({
      cells: [one.problem, null, null, one.due, null, `${mark[one.state]} ${state[one.state]}`],
      looks: [{ col: 5, style: STATE_LOOKS[one.state === "overdue" ? "overdue" : "onTime"] }],
      link: { col: 0, target: one.place },
    }));
  addHeading(frame.canvas, parts.rectifications(rows.length));
  addTable(frame, [heads.problem, null, null, heads.deadline, null, heads.state], rows, {
    merged: [
      [0, 2],
      [3, 4],
    ],
    center: [3, 5],
  });
}

/** The tasks of the plan that the unit leads, shares or is meant in with all townships, the most urgent first. */
export function addTasks(frame: ProfileFrame, { tasks, unit }: UnitProfile): void {
  const { heads, parts } = frame.words.profile;
  const { plan } = frame.words;
  const rows = tasks.map((task): ProfileRow => {
    const state = taskState(task, frame.dated);
    const role = roleIn(task, unit) === "lead" ? plan.leads : plan.responsible;
    return {
      cells: [
        `${task.number} ${task.title}`,
        null,
        role,
        task.deadlineText ?? dueDay(task) ?? plan.noDeadline,
        null,
        `${plan.mark[state]} ${plan.state[state]}`,
      ],
      looks: [{ col: 5, style: STATE_LOOKS[state] }],
      link: task.place.cell ? { col: 0, target: task.place.cell } : null,
    };
  });
  addHeading(frame.canvas, parts.tasks(rows.length));
  addTable(frame, [heads.task, null, heads.role, heads.deadline, null, heads.state], rows, {
    merged: [
      [0, 1],
      [3, 4],
    ],
    center: [2, 3, 5],
  });
}

/** What every ledger says, a line a figure. */
export function addFigures(frame: ProfileFrame, { figures }: UnitProfile): void {
  const { heads, parts } = frame.words.profile;
  const { none } = frame.words.ledgers;
  const rows = figures.map(({ sheet, name, unit, reading }): ProfileRow => {
    const value = reading.state === "number" ? `${plain(reading.value, 2)}${unit ?? ""}` : none;
    const [source] = reading.sources;
    return {
      cells: [sheet, name, null, value, null, null],
      looks: [],
      link: source ? { col: 3, target: source } : null,
    };
  });
  addHeading(frame.canvas, parts.figures(rows.length));
  addTable(frame, [heads.ledger, heads.figure, null, heads.measure, null, null], rows, {
    merged: [
      [1, 2],
      [3, 5],
    ],
    center: [3],
  });
}

/** Who answers for which village; a village without anybody stands out. */
export function addDuties(frame: ProfileFrame, { duties }: UnitProfile): void {
  const { heads, parts, nobody } = frame.words.profile;
  const rows = duties.map(({ village, role, person, department, place }): ProfileRow => {
    const looks = person === "" ? [{ col: 2, style: { fill: PALETTE.notReached, bold: true } }] : [];
    const link = { col: 0, target: place };
    return { cells: [village, role, person === "" ? nobody : person, department, null, null], looks, link };
  });
  addHeading(frame.canvas, parts.duties(rows.length));
  addTable(frame, [heads.village, heads.duty, heads.person, heads.department, null, null], rows, {
    merged: [[3, 5]],
    center: [1, 2],
  });
}
