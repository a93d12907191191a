import { TaskQueue, type Doer } from "./task-queue";

/** Doers that answer when the test says so, with what each was handed. */
function doers() {
  const started: { readonly handed: string[]; isStopped: boolean; finish: (result: string) => void }[] = [];
  const start = (): Doer => {
    const one = { handed: [] as string[], isStopped: false, finish: (() => undefined) as (result: string) => void };
    started.push(one);
    return {
      run: async (name) => {
        one.handed.push(name);
        return new Promise((resolve) => (one.finish = resolve));
      },
      stop: () => void (one.isStopped = true),
    };
  };
  return { started, start };
}

test("one task at a time, in the order in which they came, all by one doer", async () => {
  const { started, start } = doers();
  const queue = new TaskQueue(start);
  const [first, second] = [queue.run("计分", null), queue.run("试算", null)];
  expect(started).toHaveLength(1);
  expect(started[0]!.handed).toEqual(["计分"]);
  started[0]!.finish("排名");
  expect(await first).toBe("排名");
  expect(started[0]!.handed).toEqual(["计分", "试算"]);
  started[0]!.finish("3.1分");
  expect(await second).toBe("3.1分");
});

test("cancelling the running task stops its doer, and the next goes on with another", async () => {
  const { started, start } = doers();
  const queue = new TaskQueue(start);
  const controller = new AbortController();
  const first = queue.run("计分", null, controller.signal);
  const second = queue.run("试算", null);
  controller.abort();
  await expect(first).rejects.toMatchObject({ code: "cancelled" });
  expect(started.map(({ isStopped, handed }) => [isStopped, handed])).toEqual([
    [true, ["计分"]],
    [false, ["试算"]],
  ]);
  started[0]!.finish("太晚");
  started[1]!.finish("3.1分");
  expect(await second).toBe("3.1分");
});

test("cancelling a task that waits leaves the running one alone", async () => {
  const { started, start } = doers();
  const queue = new TaskQueue(start);
  const controller = new AbortController();
  const first = queue.run("计分", null);
  const second = queue.run("试算", null, controller.signal);
  const third = queue.run("汇总", null);
  controller.abort();
  await expect(second).rejects.toMatchObject({ code: "cancelled" });
  started[0]!.finish("排名");
  expect(await first).toBe("排名");
  expect(started).toHaveLength(1);
  expect(started[0]!.handed).toEqual(["计分", "汇总"]);
  started[0]!.finish("汇总表");
  expect(await third).toBe("汇总表");
});

test("a task that was cancelled before it came is never begun, and one that is done is not cancelled any more", async () => {
  const { started, start } = doers();
  const queue = new TaskQueue(start);
  const controller = new AbortController();
  const done = queue.run("计分", null, controller.signal);
  started[0]!.finish("排名");
  expect(await done).toBe("排名");
  controller.abort();
  expect(started[0]!.isStopped).toBe(false);
  await expect(queue.run("试算", null, controller.signal)).rejects.toMatchObject({ code: "cancelled" });
  expect(started[0]!.handed).toEqual(["计分"]);
});

test("what a doer cannot do is told, and the next task goes on", async () => {
  const queue = new TaskQueue(() => ({
    run: async (name) => {
      if (name === "坏") throw new Error("expected a grid");
      return name;
    },
    stop: () => undefined,
  }));
  const [bad, good] = [queue.run("坏", null), queue.run("好", null)];
  await expect(bad).rejects.toThrow("expected a grid");
  expect(await good).toBe("好");
});
