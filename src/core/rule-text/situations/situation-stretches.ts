import type { Award } from "../../scoring/rules/award";
import { awardPoints } from "../../scoring/rules/award";
import type { Interval } from "../../scoring/rules/interval";
import { isWithin } from "../../scoring/rules/interval";
import type { Exact } from "../../values/exact";
import { HUNDRED } from "../../values/exact";
import type { Arranged, Stretch } from "../clauses/join-stretches";
import { arrangeStretches, isSteady } from "../clauses/join-stretches";
import type { Situation } from "./situation-clauses";
import type { Condition } from "./situation-condition";
import type { Effect } from "./situation-effect";

/** Situations that are stretches of one figure. */
export interface Stretches {
  readonly looksAt: Condition["looksAt"];
  readonly unit: string | null;
  /** The first that holds counts. */
  readonly inOrder: readonly Stretch<Effect>[];
  readonly otherwise: Effect | null;
  /** Some values lie in none of them. */
  readonly isOpen: boolean;
}

/** The situations side by side; null where they look at several figures, or overlap. */
export function stretchesOf(situations: readonly Situation[]): Stretches | null {
  const rest = situations.filter(({ when }) => typeof when === "string");
  const written = situations.flatMap(({ when, effect }) => (typeof when === "string" ? [] : [{ when, given: effect }]));
  const looksAt = written[0]?.when[0]?.looksAt;
  if (!looksAt || looksAt === "best" || looksAt === "worst") return null;
  if (rest.length > 1 || situations.length < 2) return null;
  if (written.some(({ when }) => when.length !== 1 || when[0]!.looksAt !== looksAt)) return null;
  const units = new Set(written.flatMap(({ when }) => when[0]!.unit ?? []));
  if (units.size > 1) return null;
  const all = written.map(({ when, given }) => ({ within: when[0]!.within, given }));
  const points = all.filter((one) => isPointInAnother(one, all));
  const arranged = arrangeStretches(
    all.filter((one) => !points.includes(one)),
    (one, other) => isBetter(one, other, all),
  );
  if (arranged.kind === "contradicts" || !isSteady(sizesOf(stretchesIn(arranged)))) return null;
  const otherwise = rest[0]?.effect ?? null;
  const inOrder = [...points, ...stretchesIn(arranged)];
  return { looksAt, unit: [...units][0] ?? null, inOrder, otherwise, isOpen: otherwise === null && isOpen(arranged) };
}

/** 无收入的不得分 takes its one figure out of 5万元以下. */
function isPointInAnother({ within }: Stretch<Effect>, all: readonly Stretch<Effect>[]): boolean {
  const { low, high } = within;
  const isPoint = low !== null && high !== null && low.equals(high);
  return isPoint && all.some(({ within: other }) => other !== within && isWithin(low, other) && !isBoundOf(low, other));
}

function isBoundOf(figure: Exact, { low, high }: Interval): boolean {
  return [low, high].some((bound) => bound !== null && bound.equals(figure));
}

function sizesOf(placed: readonly Stretch<Effect>[]): readonly (Exact | null)[] {
  return placed.map(({ given }) => (given.kind === "award" ? sizeOf(given.award) : null));
}

type Placed = Exclude<Arranged<Effect>, { readonly kind: "contradicts" }>;

function stretchesIn(arranged: Placed): readonly Stretch<Effect>[] {
  return arranged.kind === "gaps" ? arranged.drawnUp : arranged.stretches;
}

function isOpen(arranged: Placed): boolean {
  const all = stretchesIn(arranged);
  return arranged.kind === "open" || all[0]!.within.high !== null || all[all.length - 1]!.within.low !== null;
}

/** A bound that two claim belongs to the one with more points; beside a formula, to the one that is written first. */
function isBetter(one: Effect, other: Effect, written: readonly Stretch<Effect>[]): boolean {
  if (one.kind === "award" && other.kind === "award") return sizeOf(one.award).compare(sizeOf(other.award)) > 0;
  const at = (effect: Effect): number => written.findIndex(({ given }) => given === effect);
  return at(one) < at(other);
}

/** For telling which award is the better one: a share counts as points of a hundred. */
export function sizeOf(award: Award): Exact {
  return awardPoints(award, HUNDRED);
}
