/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { HostError } from "../../host/host-error";
import type { WorkbookHost } from "../../host/workbook-host";
import { AppSessionProvider, type AppSession } from "../app-session";
import { useCommand, type AppCommand } from "./use-command";

const session: AppSession = {
  host: async () => ({}) as WorkbookHost,
  locale: "zh-CN",
  files: null,
  today: () => "2020-06-30",
  now: () => "2020-06-30 10:00",
  memory: { get: () => null, set: () => undefined },
  workbenchUrl: "",
  saveFile: null,
};
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <AppSessionProvider session={session}>{children}</AppSessionProvider>
);

const hookOf = <Result,>(command: AppCommand<string, Result>) => renderHook(() => useCommand(command), { wrapper });

test("two clicks on a running command are one run", async () => {
  const seen: string[] = [];
  let finish: (result: string) => void = () => undefined;
  const { result } = hookOf(async (_, input) => {
    seen.push(input);
    return new Promise<string>((resolve) => (finish = resolve));
  });
  act(() => {
    void result.current.run("第一次");
    void result.current.run("第二次");
  });
  await waitFor(() => expect(seen).toEqual(["第一次"]));
  expect(result.current.state.kind).toBe("running");
  await act(async () => finish("好了"));
  expect(result.current.state).toEqual({ kind: "done", result: "好了" });
});

test("what the host cannot do comes out as a Chinese sentence with a next step", async () => {
  const { result } = hookOf<string>(async () => {
    throw new HostError("cell-edit-mode");
  });
  await act(async () => void (await result.current.run("")));
  const { state } = result.current;
  if (state.kind !== "failed") throw new Error(`expected a failure, got ${state.kind}`);
  expect(state.failure.code).toBe("cell-edit-mode");
  expect(state.failure.message).toMatch(/[\u4e00-\u9fff]/);
  expect(state.failure.next).not.toBe("");
});

test("cancel reaches the command, and so does leaving the page", async () => {
  const signals: AbortSignal[] = [];
  const { result, unmount } = hookOf<string>(async (_, _input, { signal }) => {
    signals.push(signal!);
    return new Promise((_resolve, reject) =>
      signal!.addEventListener("abort", () => reject(new HostError("cancelled"))),
    );
  });
  act(() => void result.current.run(""));
  await waitFor(() => expect(signals).toHaveLength(1));
  await act(async () => result.current.cancel());
  await waitFor(() => expect(result.current.state).toMatchObject({ kind: "failed", failure: { code: "cancelled" } }));
  act(() => void result.current.run(""));
  await waitFor(() => expect(signals).toHaveLength(2));
  unmount();
  expect(signals[1]!.aborted).toBe(true);
});

test("progress is shown while it runs", async () => {
  let report: (() => void) | undefined;
  const { result } = hookOf<string>(async (_, _input, { onProgress }) => {
    report = () => onProgress?.({ step: "reading", done: 3, total: 12, sheet: "社会保障" });
    return new Promise(() => undefined);
  });
  act(() => void result.current.run(""));
  await waitFor(() => expect(report).toBeDefined());
  act(() => report?.());
  expect(result.current.state).toMatchObject({ kind: "running", progress: { sheet: "社会保障" } });
});
