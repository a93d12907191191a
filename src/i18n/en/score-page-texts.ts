import type { ScorePageTexts } from "../score-page-texts";

export const scorePageTexts: ScorePageTexts = {
  score: "Score",
  running: "Scoring…",
  ranking: "Ranking",
  rank: "Rank",
  unit: "Township",
  total: "Total",
  band: "Band",
  vetoed: "Veto",
  blocked: (count) => `${count} problems must be settled first; nothing was written.`,
};
