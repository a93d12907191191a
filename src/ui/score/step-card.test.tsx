/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { StepCard } from "./step-card";

function OneStep() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <FluentProvider theme={webLightTheme}>
      <StepCard
        number={1}
        title="数据"
        mark="look"
        state="18个乡镇 · 2个待确认"
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      >
        请确认
      </StepCard>
    </FluentProvider>
  );
}

test("A step says how it stands before it is opened, and opens by keyboard", async () => {
  render(<OneStep />);
  const head = screen.getByRole("button", { name: /数据.*18个乡镇 · 2个待确认/ });
  expect(head.getAttribute("aria-expanded")).toBe("false");
  expect(screen.queryByText("请确认")).toBeNull();
  head.focus();
  await userEvent.keyboard("{Enter}");
  expect(head.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("请确认")).toBeTruthy();
});
