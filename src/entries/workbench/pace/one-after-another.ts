import type { Pace } from "../../../host/embedded/wire/exchange";
import { inSlices } from "./in-slices";

/** A pace for a page: requests are answered in slices, each to its end before the next, in the order in which they came. */
export function oneAfterAnother(): Pace {
  const waiting: (() => void)[] = [];
  const goOn = () => waiting[0]?.();
  return (steps, done) => {
    waiting.push(() =>
      inSlices(steps, (result) => {
        waiting.shift();
        done(result);
        goOn();
      }),
    );
    if (waiting.length === 1) goOn();
  };
}
