/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { failureOf } from "../../app/run-command";
import { HostError, type HostErrorCode } from "../../host/host-error";
import type { Locale } from "../../i18n/locale";
import { hostErrors } from "../../i18n/zh-CN/host-errors";
import { FailureNotice } from "./failure-notice";

const CODES = Object.keys(hostErrors) as HostErrorCode[];

function show(error: unknown, locale: Locale, onRetry?: () => void): HTMLElement {
  const retry = onRetry && { label: "再试一次", onClick: onRetry };
  render(
    <FluentProvider theme={webLightTheme}>
      <FailureNotice failure={failureOf(error, locale)} retry={retry} />
    </FluentProvider>,
  );
  return screen.getByRole(error instanceof HostError && error.code === "cancelled" ? "status" : "alert");
}

test.each(CODES)("%s is told in whole Chinese sentences: what happened, and what to do now", (code) => {
  const notice = show(new HostError(code), "zh-CN");
  const [what, next] = [...notice.children].map((child) => child.textContent ?? "");
  expect(what).toMatch(/^\p{Script=Han}|^“|^Excel|^与/u);
  expect(what).toMatch(/。$/);
  expect(next).toMatch(/^(请|需要|不影响)[^。]*.*。$/);
  expect(notice.textContent).not.toMatch(/undefined|null|\{|对象|实例|渲染|JSON/);
});

test.each(CODES)("%s is told in English too, without a Chinese character", (code) => {
  const notice = show(new HostError(code), "en");
  expect(notice.textContent).not.toMatch(/\p{Script=Han}|undefined/u);
});

test("The sheet that stood in the way is named, and so is what was left behind", () => {
  const error = new HostError("name-taken", { sheet: "季度排名", leftovers: "session-lost" });
  expect(show(error, "zh-CN").textContent).toMatch(/季度排名.*可能留有未完成的内容/);
});

test("What can be tried again has a button for it", async () => {
  let tries = 0;
  show(new HostError("busy"), "zh-CN", () => void tries++);
  await userEvent.click(screen.getByRole("button", { name: "再试一次" }));
  expect(tries).toBe(1);
});

test("A mistake of ours is shown with its own words for whoever helps", () => {
  expect(show(new Error("expected a grid"), "zh-CN").textContent).toBe(
    "程序出错,本次没有完成:expected a grid请把这句话告诉维护人员。",
  );
});
