import { readDeadline } from "./deadline";
import type { OutlineNode } from "./outline";
import { walk } from "./outline";
import type { Campaign } from "./plan";

/**
 * The campaigns of a plan: headings that name one in quotes (“冬季决战”行动工作重点) whose months stand in the text behind the
 * name: 冬季决战(11月-次年1月). Keyed by the heading's node.
 */
export function findCampaigns(root: OutlineNode, year: number | null): ReadonlyMap<OutlineNode, Campaign> {
  const nodes = walk(root).map(([node]) => node);
  const text = [root.body, ...nodes.map((node) => `${node.title}。${node.body}`)].join("\n");
  const found = new Map<OutlineNode, Campaign>();
  for (const node of nodes) {
    const name = /[“"]([^”"]{2,12})[”"]/.exec(node.title)?.[1];
    const campaign = name ? campaignNamed(name, text, year) : null;
    if (campaign) found.set(node, campaign);
  }
  return found;
}

function campaignNamed(name: string, text: string, year: number | null): Campaign | null {
  const at = text.indexOf(`${name}(`);
  if (at < 0) return null;
  const months = /^\(([^)]{2,20})\)/.exec(text.slice(at + name.length))?.[1];
  const reading = months ? readDeadline(months, year) : null;
  if (!reading?.ok || reading.deadline.kind !== "day" || reading.deadline.first === null) return null;
  return { name, first: reading.deadline.first, last: reading.deadline.last };
}

/** The campaign that a part belongs to: its own heading's or that of a heading above it. */
export function campaignOf(
  above: readonly OutlineNode[],
  campaigns: ReadonlyMap<OutlineNode, Campaign>,
): Campaign | null {
  for (const node of [...above].reverse()) {
    const campaign = campaigns.get(node);
    if (campaign) return campaign;
  }
  return null;
}
