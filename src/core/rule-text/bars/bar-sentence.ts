import type { Exact } from "../../values/exact";
import type { BarAward } from "./bar-award";
import { splitBarAward } from "./bar-award";
import type { Condition, HeldBar } from "./bar-condition";
import { readBasis, readCondition } from "./bar-condition";
import type { Limit } from "./bar-limits";
import { readLimit } from "./bar-limits";
import type { BarStep } from "./bar-step";
import { readBarStep } from "./bar-step";
import { isBarSubject, isGeneral, isSameSubject } from "./bar-subject";

/** What the clauses of one text say of a bar, in their order. */
export interface BarSentence {
  readonly subject: string;
  readonly goals: readonly { readonly on: Condition | "otherwise"; readonly award: BarAward }[];
  readonly targets: readonly Condition[];
  readonly steps: readonly BarStep[];
  readonly limits: readonly Limit[];
  /** A bar that leading words name for all that follows: 与上年相比. */
  readonly basis: HeldBar | null;
}

const OTHERWISE = /^(?:否则|其余|其他|其余情况|其他情况|反之)(?:的)?$/;
const NAMES_SCORING = /^(?:考核|评分|计分|赋分)(?:办法|标准|方法|规则|方式)$/;

/** Reads every clause of a text about one bar; null when any of the words is not known or they speak of two figures. */
export function readBarSentence(text: string): BarSentence | null {
  const reader = new SentenceReader();
  return clausesOf(text).every((clause) => reader.take(clause)) ? reader.finished() : null;
}

/** Clauses in order, what stands in brackets behind the clause that it stands in. */
function clausesOf(text: string): readonly string[] {
  return text
    .split(/[,;。!]/)
    .flatMap((part) => {
      const inside = [...part.matchAll(/\(([^()]*)\)/g)].map(([, words]) => words!);
      return [part.replace(/\([^()]*\)/g, ""), ...inside];
    })
    .flatMap((part) => part.split(/(?<=^[^\d:]{2,16}):/))
    .map((part) =>
      part.replace(/^(?:其中|即|且|但|同时|则|如|若|凡|对|凡是|如果)(?=.)/, "").replace(/^[:、]+|[:、]+$/g, ""),
    )
    .filter((part) => part !== "");
}

/** Takes one clause after the other; a condition waits for the points that follow it. */
class SentenceReader {
  private subject = "";
  private waiting: Condition | "otherwise" | null = null;
  private basis: HeldBar | null = null;
  private hasScored = false;
  private readonly goals: { on: Condition | "otherwise"; award: BarAward }[] = [];
  private readonly targets: Condition[] = [];
  private readonly steps: BarStep[] = [];
  private readonly limits: Limit[] = [];

  /** Whether the clause was understood. */
  take(clause: string): boolean {
    const limit = readLimit(clause);
    // Behind a condition 得满分 and 3分 are what it gives.
    const isGiven = this.waiting !== null && (limit?.is === "full" || limit?.is === "heldAtFull");
    if (limit?.is === "full" && isGiven) return this.takePoints(limit.points);
    if (limit && !isGiven) return this.takeLimit(limit);
    return this.takeStep(clause) || this.takeAward(clause) || this.takeCondition(clause) || this.takeName(clause);
  }

  finished(): BarSentence | null {
    if (this.waiting !== null && !this.settleWaiting()) return null;
    const { subject, goals, targets, steps, limits, basis } = this;
    return goals.length + steps.length === 0 ? null : { subject, goals, targets, steps, limits, basis };
  }

  /** 不低于80%(2分). */
  private takePoints(figure: Exact): boolean {
    const on = this.waiting!;
    this.waiting = null;
    this.hasScored = true;
    this.goals.push({ on, award: { kind: "points", points: { of: "points", figure }, isBase: false } });
    return true;
  }

  private takeLimit(limit: Limit): boolean {
    if (this.waiting !== null && !this.settleWaiting()) return false;
    if (limit.is !== "nothing") this.limits.push(limit);
    return true;
  }

  private takeStep(clause: string): boolean {
    const step = readBarStep(clause);
    if (!step || !this.isNamed(step.subject)) return false;
    const waiting = this.waiting === "otherwise" ? null : this.waiting;
    if (this.waiting === "otherwise" || (waiting && step.when)) return false;
    this.waiting = null;
    if (waiting && isStatement(waiting, step)) {
      this.targets.push(waiting);
      this.steps.push(step);
    } else {
      this.steps.push(waiting ? { ...step, when: waiting, bar: step.bar ?? waiting.bar } : step);
    }
    this.hasScored = true;
    return true;
  }

  private takeAward(clause: string): boolean {
    const said = splitBarAward(clause);
    if (!said) return false;
    const before = said.before.replace(/[的,]+$/, "");
    const own = before === "" ? null : OTHERWISE.test(before) ? "otherwise" : readCondition(before);
    if (before !== "" && own === null) return false;
    if (own !== null && this.waiting !== null && !this.settleWaiting()) return false;
    const on = own ?? this.waiting;
    if (on === null || (on !== "otherwise" && !this.isNamed(on.subject))) return false;
    this.waiting = null;
    this.hasScored = true;
    this.goals.push({ on, award: said.award });
    return true;
  }

  private takeCondition(clause: string): boolean {
    const condition = OTHERWISE.test(clause) ? "otherwise" : readCondition(clause);
    if (condition === null || isFigureAlone(condition, clause)) return this.takeBasis(clause);
    if (this.waiting !== null && !this.settleWaiting()) return false;
    if (condition !== "otherwise" && !this.isNamed(condition.subject)) return false;
    this.waiting = condition;
    return true;
  }

  private takeBasis(clause: string): boolean {
    const basis = readBasis(clause);
    if (!basis || this.basis !== null || this.waiting !== null || !this.isNamed(basis.subject)) return false;
    this.basis = basis.bar;
    return true;
  }

  /** Leading words may name what is measured; behind the first points they would be about something else. */
  private takeName(clause: string): boolean {
    if (this.hasScored || this.waiting !== null || this.goals.length > 0) return false;
    if (NAMES_SCORING.test(clause)) return true;
    if (!isBarSubject(clause) || (this.subject !== "" && !isSameSubject(this.subject, clause))) return false;
    this.subject = clause;
    return true;
  }

  /** A condition that no points follow is a bar of its own: 参保率不低于95%. */
  private settleWaiting(): boolean {
    const condition = this.waiting;
    this.waiting = null;
    if (condition === null || condition === "otherwise" || condition.bar === null) return false;
    if (condition.side !== ">=" && condition.side !== "<=" && condition.side !== "bare") return false;
    this.targets.push(condition);
    return true;
  }

  private isNamed(subject: string): boolean {
    if (!isSameSubject(this.subject, subject)) return false;
    if (isGeneral(this.subject)) this.subject = subject;
    return true;
  }
}

/** 100% with no name says nothing; 以95%为目标 does. */
function isFigureAlone(condition: Condition | "otherwise", clause: string): boolean {
  return condition !== "otherwise" && condition.side === "bare" && condition.subject === "" && !clause.startsWith("以");
}

/** 参保率不低于95%,每低1个百分点: the bar that the step falls short of, not a side on which it holds. */
function isStatement({ side }: Condition, { moves }: BarStep): boolean {
  return side === "bare" || (side === ">=" && moves === "down") || (side === "<=" && moves === "up");
}
