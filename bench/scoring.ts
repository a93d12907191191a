import { assess } from "../src/core/scoring/assess";
import { rankScores } from "../src/core/scoring/rank-scores";
import { scoreFigures } from "../src/core/scoring/score-criterion";
import { workOut } from "../src/core/scoring/work-out";
import { readMethod } from "../src/core/method/read-method";
import { decimal } from "../src/core/values/rounding";
import { largeCounty } from "../test/support/large-county";
import { scoreBarely } from "./support/bare-scoring";
import { scoreInBinary } from "./support/bare-numbers";
import { printRatio, turnAbout } from "./support/timing";

/** The bar of the whole: how many times a bare exact loop over the same figures. */
const BAR = 5;

/** 1,000 townships by 200 criteria that take thirteen ways of scoring in turn, from sheets to ranks and findings. */
export function run(): void {
  const { grids, figures } = largeCounty(1000, 200, 20_200_630);
  const barely = scoreBarely(figures).map((total) => decimal(total, 2));
  const mine = assess({ grids }).standings.flatMap(({ total }) => (total ? [decimal(total, 2)] : []));
  if (mine.join() !== barely.join()) throw new Error("the bare loop and the product give different totals");

  const bareExact = (): void => void scoreBarely(figures);
  const [whole, bare] = turnAbout(5, () => assess({ grids }), bareExact);
  printRatio("1,000 x 200, sheets to ranks, against a bare exact loop", whole, bare, BAR);

  const work = workOut(readMethod(grids, { suffix: null, period: null }).method, grids, []);
  const pointsAndRanks = (): void => {
    const scored = work.figures.map((one) => scoreFigures(one, work.context));
    rankScores(scored, work.context.method, work.composed);
  };
  const [points, again] = turnAbout(5, pointsAndRanks, bareExact);
  printRatio("1,000 x 200, points and ranks once the sheets are read", points, again, BAR);

  const [, binary] = turnAbout(
    5,
    () => undefined,
    () => scoreInBinary(figures),
  );
  console.log(
    `for scale, a loop in binary numbers (no exact result): ${binary.toFixed(1)} ms, ${(whole / binary).toFixed(0)} times less than the whole`,
  );
}
