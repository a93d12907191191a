import { INTERVAL, isWithin } from "../scoring/rules/interval";
import type { Exact } from "../values/exact";
import { HUNDRED, ZERO, sum } from "../values/exact";
import { round } from "../values/rounding";
import type { StatedBand } from "./rule-reading";
import { joinStretches } from "./clauses/join-stretches";

type Gaps = "asked" | "halfOpen" | "rounded";

/** The bands that offices use where their rule names none: 优秀 from 90, 良好 from 80, 合格 from 60, else 不合格. */
export const USUAL_BANDS: readonly StatedBand[] = [
  ["优秀", "≥90"],
  ["良好", "[80~90)"],
  ["合格", "[60~80)"],
  ["不合格", "<60"],
].map(([name, within]) => ({ name: name!, within: INTERVAL.read(within!)!, quota: null }));

/**
 * The band of a score; null when none holds it, and for a score in a gap of bands written in whole numbers where drawing
 * the lower band up and rounding the score give different bands. A quota lets at most so many of the units, by rank, into
 * its band; who has no room falls to the next one. With quotas alone the rank decides.
 */
export function bandOf(
  score: Exact | null,
  bands: readonly StatedBand[],
  gaps: Gaps,
  rank: Exact | null,
  of: number | null,
): string | null {
  const byScore = bands.filter((band) => band.within !== null);
  if (byScore.length === 0) return bands.find((band) => hasRoom(band, bands, rank, of))?.name ?? null;
  if (score === null) return null;
  const name = bandByScore(score, byScore, gaps);
  const start = bands.findIndex((band) => band.name === name);
  if (start < 0) return null;
  return (
    bands.slice(start).find((band) => isOpenToAll(band) || rank === null || hasRoom(band, bands, rank, of))?.name ??
    null
  );
}

function isOpenToAll({ quota, upToPlace }: StatedBand): boolean {
  return quota === null && upToPlace === undefined;
}

function bandByScore(score: Exact, bands: readonly StatedBand[], gaps: Gaps): string | null {
  const written = holding(score, bands);
  if (written !== null) return written;
  const drawn = holding(score, drawnUp(bands));
  const rounded = holding(round(score, 0), bands);
  if (gaps === "halfOpen") return drawn;
  if (gaps === "rounded") return rounded;
  return drawn === rounded ? drawn : null;
}

function holding(score: Exact, bands: readonly StatedBand[]): string | null {
  return bands.find(({ within }) => within !== null && isWithin(score, within))?.name ?? null;
}

function drawnUp(bands: readonly StatedBand[]): readonly StatedBand[] {
  const joined = joinStretches(
    bands.map((band) => ({ within: band.within!, given: band })),
    () => false,
  );
  if (joined.kind !== "gaps") return bands;
  return joined.drawnUp.map(({ within, given }) => ({ ...given, within }));
}

/** The first places up to the quotas of this band and the better ones, cut to whole units. */
function hasRoom(band: StatedBand, bands: readonly StatedBand[], rank: Exact | null, of: number | null): boolean {
  if (band.upToPlace !== undefined) return rank !== null && rank.compare(band.upToPlace) <= 0;
  if (band.quota === null) return true;
  if (rank === null || of === null) return false;
  const upToHere = bands.slice(0, bands.indexOf(band) + 1).map(({ quota }) => quota ?? ZERO);
  const room = sum(upToHere).mul(of).div(HUNDRED).floor();
  return rank.compare(room) <= 0;
}
