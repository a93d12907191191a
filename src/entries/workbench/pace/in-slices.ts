import { inNextTurn } from "./next-turn";

/** Milliseconds of work before the page may draw and answer keys again. */
const SLICE = 16;

/** Takes steps for a slice of time; true when there are more. The last step's result is handed to `done`. */
function takeSome<Result>(steps: Generator<unknown, Result>, done: (result: Result) => void): boolean {
  for (const end = performance.now() + SLICE; performance.now() < end;) {
    const step = steps.next();
    if (!step.done) continue;
    done(step.value);
    return false;
  }
  return true;
}

/**
 * Takes the steps of a long piece of work a few at a time, the first in a turn of its own; `done` hears the result. The work
 * stops for good once `isStopped` says so.
 */
export function inSlices<Result>(
  steps: Generator<unknown, Result>,
  done: (result: Result) => void,
  isStopped: () => boolean = () => false,
): void {
  const go = () => {
    if (!isStopped() && takeSome(steps, done)) inNextTurn(go);
  };
  inNextTurn(go);
}
