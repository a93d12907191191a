/** @jest-environment jsdom */
import "../../../test/support/jsdom-gaps";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { assess } from "../../core/scoring/assess";
import { scorePageTexts } from "../../i18n/score-page-texts";
import { gridOf } from "../../../test/support/make-grid";
import { methodGrids } from "../../../test/support/method-grids";
import { RankingTable } from "./ranking-table";

/** 参保率按完成值得分:城关镇 10 分、石门乡 9 分、河口镇 8 分。 */
const GRIDS = [
  ...methodGrids({
    roster: ["河口镇", "城关镇", "石门乡"],
    settings: [
      ["等次", "优秀:≥9.5"],
      ["等次", "合格"],
    ],
    criteria: [["项目建设", "项目完成", 10, "项目!完成数", "值", "", "按完成比例", "", "10", "个"]],
  }),
  gridOf("项目", [
    ["乡镇", "完成数"],
    ["城关镇", 10],
    ["河口镇", 8],
    ["石门乡", 9],
  ]),
];

async function show() {
  const { standings, method } = assess({ grids: GRIDS });
  const opened: string[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <RankingTable
        standings={standings}
        digits={method.settings.digits}
        texts={scorePageTexts("zh-CN")}
        onUnit={(unit) => opened.push(unit)}
      />
    </FluentProvider>,
  );
  return opened;
}

test("Townships stand in the order of their places, with total and band", async () => {
  await show();
  const rows = within(screen.getByRole("table", { name: "排名" })).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "名次乡镇总分等次升降",
    "1城关镇10.00优秀",
    "2石门乡9.00合格",
    "3河口镇8.00合格",
  ]);
});

test("A township opens by keyboard alone", async () => {
  const opened = await show();
  const user = userEvent.setup();
  await user.tab();
  await user.tab();
  expect(screen.getByRole("button", { name: "石门乡" })).toBe(document.activeElement);
  await user.keyboard("{Enter}");
  expect(opened).toEqual(["石门乡"]);
});
