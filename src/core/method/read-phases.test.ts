import { plain } from "../values/rounding";
import { readPhases } from "./read-phases";

function phases(text: string, year: number | null = 2020): string | null {
  const read = readPhases(text, year);
  return read && `${read.phases.map(({ last, value }) => `${last} ${read.op}${plain(value)}`).join("; ")} ${read.unit}`;
}

test.each([
  ["6月底≥60%;12月底≥95%", "2020-06-30 >=60; 2020-12-31 >=95 %"],
  ["到2018年达到85%,到2020年达到95%", "2018-12-31 >=85; 2020-12-31 >=95 %"],
  ["2020Q2:60%、2020Q4:95%", "2020-06-30 >=60; 2020-12-31 >=95 %"],
  ["一季度1000座;二季度累计4000座;三季度累计7000座", "2020-03-31 >=1000; 2020-06-30 >=4000; 2020-09-30 >=7000 座"],
  ["上半年不超过3%;全年不超过5%", "2020-06-30 <=3; 2020-12-31 <=5 %"],
  ["12月底≥95%;6月底≥60%", "2020-06-30 >=60; 2020-12-31 >=95 %"],
  ["10月20日前:80户;年底:100户", "2020-10-20 >=80; 2020-12-31 >=100 户"],
])("%s", (text, expected) => expect(phases(text)).toBe(expected));

test.each([
  "≥95%",
  "6月底≥60%;尽快≥95%",
  "6月底≥60%;6月底≥70%",
  "6月底≥60%;12月底≤95%",
  "6月底≥60%;12月底≥95户",
  "2月30日≥60%",
])("%s is no target by phases", (text) => expect(phases(text)).toBeNull());

test("a month without any year is no day", () => expect(phases("6月底≥60%", null)).toBeNull());
