import { inSlices } from "./in-slices";
import { oneAfterAnother } from "./one-after-another";

/** A browser takes one message a task; Node hands over all that wait in one turn. */
class BrowserLikeChannel {
  readonly port1 = { onmessage: null as (() => void) | null, close: () => undefined };
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage?.()) };
}

const nodeChannel = globalThis.MessageChannel;

beforeAll(() => void Object.assign(globalThis, { MessageChannel: BrowserLikeChannel }));
afterAll(() => void Object.assign(globalThis, { MessageChannel: nodeChannel }));

/** Steps that each take some milliseconds; notes when they were taken. */
function* slowSteps(name: string, count: number, noted: string[]): Generator<void, string> {
  for (let step = 1; step <= count; step += 1) {
    for (const end = performance.now() + 9; performance.now() < end;);
    noted.push(`${name}${step}`);
    yield;
  }
  return name;
}

test("Long work leaves the page free between its slices", async () => {
  const noted: string[] = [];
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 1);
  const result = await new Promise((resolve) => inSlices(slowSteps("读", 12, noted), resolve));
  clearInterval(counting);
  expect(result).toBe("读");
  expect(noted).toHaveLength(12);
  expect(turns).toBeGreaterThanOrEqual(3);
});

test("Work that is stopped takes no further step and tells no result", async () => {
  const noted: string[] = [];
  let isStopped = false;
  let isDone = false;
  inSlices(
    slowSteps("填", 50, noted),
    () => (isDone = true),
    () => isStopped,
  );
  await new Promise((resolve) => setTimeout(resolve, 40));
  isStopped = true;
  const taken = noted.length;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect([isDone, noted.length - taken <= 2]).toEqual([false, true]);
});

test("Two requests are answered one after the other, the first that came first", async () => {
  const noted: string[] = [];
  const pace = oneAfterAnother();
  await Promise.all(["甲", "乙"].map((name) => new Promise((resolve) => pace(slowSteps(name, 4, noted), resolve))));
  expect(noted).toEqual(["甲1", "甲2", "甲3", "甲4", "乙1", "乙2", "乙3", "乙4"]);
});
