import { assess } from "../src/core/scoring/assess";
import { fragilityInSteps } from "../src/core/what-if/fragility";
import { lostPoints, riseOnePlace } from "../src/core/what-if/rise-one-place";
import { largeCounty } from "../test/support/large-county";
import { fastest } from "./support/timing";

const BAR = 2000;

/** Everything that the page 灵敏度 shows for 20 townships by 30 criteria: what each lost, one place up, one thing otherwise. */
export function run(): void {
  const { grids } = largeCounty(20, 30, 20_200_630);
  let [variations, longest] = [0, 0];
  const whole = fastest(3, () => {
    const assessment = assess({ grids });
    for (const standing of assessment.standings) {
      lostPoints(standing);
      riseOnePlace(assessment, standing.unit);
    }
    ({ variations, longest } = stepThrough(grids));
  });
  const verdict = whole <= BAR ? "met" : "MISSED";
  console.log(`20 x 30, ${variations} variations: ${whole.toFixed(0)} ms (bar ${BAR} ms: ${verdict})`);
  console.log(`longest step between two pauses of the pane: ${longest.toFixed(1)} ms`);
}

function stepThrough(grids: Parameters<typeof fragilityInSteps>[1]): { variations: number; longest: number } {
  const { method } = assess({ grids });
  const steps = fragilityInSteps(method, grids, []);
  let [variations, longest] = [0, 0];
  for (;;) {
    const started = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - started);
    if (step.done) return { variations, longest };
    variations = step.value.total;
  }
}
