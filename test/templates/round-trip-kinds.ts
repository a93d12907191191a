import type { TemplateRequest } from "../../src/app/work/template-from";

/** Every kind of form, and the sheets of the county that it renews. */
export interface RoundTrip {
  readonly kind: string;
  readonly request: TemplateRequest;
  readonly sheets: readonly string[];
}

const ledger = (kind: string, name: string, sheet: string): RoundTrip => ({
  kind: name,
  request: { kind: "ledger", ledger: kind },
  sheets: [sheet],
});

export const ROUND_TRIPS: readonly RoundTrip[] = [
  { kind: "指标报表", request: { kind: "indicators" }, sheets: ["社会保障", "住房"] },
  ledger("monthlyLists", "三单", "三单台账"),
  ledger("rectification", "整改进度", "整改台账"),
  ledger("supervision", "督查发现", "督查台账"),
  ledger("visits", "走访", "走访台账"),
  ledger("responsibility", "包抓", "包抓台账"),
  ledger("projects", "项目进度", "项目台账"),
  { kind: "户达标", request: { kind: "households" }, sheets: ["户达标登记"] },
  { kind: "照此表", request: { kind: "sheet", sheet: "村级台账" }, sheets: ["村级台账"] },
];
