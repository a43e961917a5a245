import { expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import type { Campaign } from "../campaign.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { clustersOf } from "../overlaps/clusters-of.ts";
import { findOverlaps } from "../overlaps/find-overlaps.ts";
import { graphSvg } from "./graph-svg.ts";
import { graphLegend } from "./graph-legend.ts";
import { graphStrips } from "./graph-strips.ts";
import { grouped } from "./figures.ts";
import { overlapSection } from "./overlap-section.ts";
import { graphLimits, overlapGraph } from "./overlap-graph.ts";

/** So many hands with so many campaigns each. */
function analysis(hands: number, each: number, some: Partial<Campaign> = {}): CampaignAnalysis {
	const campaigns = Array.from({ length: hands * each }, (_, at) => {
		const domain = `${Array.from(String(at), (digit) => "abcdefghij"[Number(digit)]).join("")}-desk.example`;
		return campaign({
			id: `c${String(at).padStart(10, "0")}`,
			messages: 3 + ((at * 37) % 400),
			senders: shares(`x@${domain}`, 400),
			senderDomains: shares(domain, 400),
			linkHosts: [],
			actionHosts: [],
			skeletons: [],
			phones: shares(`+1888555${1000 + (at % hands)}`, 400),
			...some,
		});
	});
	const overlaps = findOverlaps(campaigns);
	return { campaigns, known: campaigns, overlaps, clusters: clustersOf(campaigns, overlaps), waves: [], due: [], messages: 0, at: 0 };
}

test("nothing to draw is an empty picture", () => {
	const picture = overlapGraph(analysis(0, 0));
	expect(picture).toMatchObject({ height: 0, nodes: [], edges: [], leftOut: { campaigns: 0, singles: 0 } });
	expect(graphSvg(picture)).toBe("");
});

test("nodes do not lie on each other, and everything is on the page and in its frame", () => {
	const { nodes, frames, width, height } = overlapGraph(analysis(9, 12));
	expect(nodes).toHaveLength(108);
	expect(width).toBe(graphLimits.width);
	for (const [at, one] of nodes.entries()) {
		for (const other of nodes.slice(at + 1))
			expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
		expect(
			frames.filter(
				({ x, y, width: wide, height: high }) =>
					one.x - one.radius >= x && one.x + one.radius <= x + wide && one.y - one.radius >= y && one.y + one.radius <= y + high,
			),
		).toHaveLength(1);
		expect(one.x >= 0 && one.x <= width && one.y >= 0 && one.y <= height).toBe(true);
	}
	for (const [at, one] of frames.entries())
		for (const other of frames.slice(at + 1))
			expect(
				one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height,
			).toBe(false);
});

test("no more is drawn than there is room for, and what is left out is counted", () => {
	const picture = overlapGraph(analysis(40, 30));
	expect(picture.nodes.length).toBeLessThanOrEqual(graphLimits.campaigns);
	expect(picture.leftOut).toEqual({ campaigns: 1_200 - picture.nodes.length, singles: 0 });
	expect(graphLegend(picture).text).toContain(`${grouped(1_200 - picture.nodes.length)} campaigns of groups are not drawn`);
	for (const { left, right } of picture.edges) expect(Math.max(left, right)).toBeLessThan(picture.nodes.length);
});

test("a group is told by its campaigns and single mails, and by how many of them share what is told of it", () => {
	const { campaigns } = analysis(1, 3);
	const [one, other, third] = campaigns.map((each, at) => ({ ...each, messages: at === 2 ? 1 : 5 })) as [Campaign, Campaign, Campaign];
	const tie = { kind: "action-host", value: "pay.example", weight: 4, text: "Both send the reader to pay.example" } as const;
	const mesh = { kind: "skeleton", value: "0badcafe", weight: 1, text: "Their HTML is built alike" } as const;
	const group = { id: "g1", campaigns: [one.id, other.id, third.id], messages: 11, ties: [tie] };
	const overlaps = [
		{ left: one.id, right: other.id, weight: 4, ties: [tie] },
		{ left: other.id, right: third.id, weight: 1, ties: [mesh] },
	];
	const found = { ...analysis(1, 0), campaigns: [one, other, third], overlaps, clusters: [group] };
	const told = { title: "2 campaigns and 1 single mail", note: "11 messages", subtitle: "2 of them lead to pay[.]example" };
	expect(overlapGraph(found).frames).toMatchObject([told]);
	expect(overlapGraph({ ...found, clusters: [{ ...group, ties: [mesh] }] }).frames[0]?.subtitle).toBe("2 of them have the same HTML");
	expect(overlapGraph(analysis(1, 3)).frames[0]?.subtitle).toMatch(/^All 3 give the telephone \+1888/);
	expect(overlapGraph(analysis(1, 2)).frames[0]?.subtitle).toMatch(/^Both give the telephone/);
});

test("themes have the colours that they have on the whole page, which are named before the drawing", () => {
	const found = analysis(1, 3, { theme: "romance", class: "phish" });
	expect(graphSvg(overlapGraph(found))).toContain('fill="var(--c-adult)"');
	const { text } = overlapSection(found, overlapGraph(found));
	expect(text.indexOf("Dating and casinos")).toBeGreaterThan(0);
	expect(text.indexOf("Dating and casinos")).toBeLessThan(text.indexOf("<svg"));
	expect(text).toContain('tabindex="0" role="region" aria-label=');
});

test("the same analysis gives the same picture", () => {
	expect(graphSvg(overlapGraph(analysis(5, 6)))).toBe(graphSvg(overlapGraph(analysis(5, 6))));
});

test("an edge tells its reasons, and two campaigns have room for the strongest on it", () => {
	const svg = graphSvg(overlapGraph(analysis(1, 2)));
	expect(svg).toContain("<title>Both give the telephone number +18885551000, which nobody else does</title>");
	expect(svg).toMatch(/<text [^>]*>telephone \+1888555100/u);
});

test("rows of clusters are drawings of their own, and none is cut", () => {
	const picture = overlapGraph(analysis(9, 12));
	const strips = graphStrips(picture);
	expect(strips.length).toBeGreaterThan(2);
	for (const part of ["frames", "nodes", "edges"] as const)
		expect(strips.reduce((sum, strip) => sum + strip[part].length, 0)).toBe(picture[part].length);
	for (const { frames, nodes, height } of strips) {
		for (const { y, height: high } of frames) expect(y >= 0 && y + high <= height + 0.01).toBe(true);
		for (const { x, y } of nodes)
			expect(frames.some((frame) => x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height)).toBe(true);
	}
	expect(graphSvg(picture).match(/<svg /gu)).toHaveLength(strips.length);
});

test("addresses on it cannot be taken for links", () => {
	const svg = graphSvg(
		overlapGraph(analysis(1, 2, { subject: "Look at www.zoo.example now", phones: [], actionHosts: shares("pay.zoo.example", 400) })),
	);
	expect(svg).toContain("www[.]zoo[.]example");
	expect(svg).toMatch(/leads to pay\[\.\]zoo/u);
	expect(svg).not.toContain("zoo.example");
});

test("titles stay within their frames, set larger than the names are", () => {
	for (const { title, width } of overlapGraph(analysis(40, 30)).frames) expect(title.length * 7.2).toBeLessThan(width);
});

test("hostile text is escaped everywhere", () => {
	const hostile = `<script>alert(1)</script>"'&\u0000\u001b\u202e\ud800`;
	const svg = graphSvg(overlapGraph(analysis(1, 3, { subject: hostile, phones: shares(hostile, 400), class: "phish" })));
	expect(svg).not.toMatch(/<script|[\u0000\u001b\u202e]/u);
	expect(svg.isWellFormed()).toBe(true);
	expect(svg).toContain("&lt;script&gt;");
	expect([...svg.matchAll(/<(?!\/?(?:svg|g|rect|text|path|circle|title)\b)/gu)]).toEqual([]);
});
