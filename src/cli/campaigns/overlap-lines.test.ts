import { expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import { clustersOf } from "../../campaigns/overlaps/clusters-of.ts";
import { findOverlaps } from "../../campaigns/overlaps/find-overlaps.ts";
import { displayWidth } from "../terminal/display-width.ts";
import { overlapLines } from "./overlap-lines.ts";

const plain = (_: string, text: string) => text;

function own(at: number, subject: string, phone: string) {
	const domain = `${"abcdefgh".charAt(at)}-desk.example`;
	return campaign({
		id: `c${at}00000000${at}`,
		subject,
		messages: 20 - at,
		senders: shares(`x@${domain}`, 1),
		senderDomains: shares(domain, 1),
		linkHosts: [],
		actionHosts: [],
		skeletons: [],
		phones: shares(phone, 20),
	});
}

test("clusters and what holds them together", () => {
	const campaigns = [own(1, "Your order …", "+18885550142"), own(2, "Your renewal …", "+18885550142"), own(3, "News", "+18885550199")];
	const overlaps = findOverlaps(campaigns);
	const clusters = clustersOf(campaigns, overlaps);
	expect(overlapLines({ campaigns, overlaps, clusters }, 90, plain)).toEqual([
		"2 campaigns in one cluster, each perhaps from one hand (no proof)",
		"",
		`${clusters[0]?.id}  2 campaigns, 37 messages`,
		"  19  c1000000001  Your order …",
		"  18  c2000000002  Your renewal …",
		"  +5.50 ████▊   Both give the telephone number +18885550142, which nobody else does",
	]);
});

test("which two campaigns of a larger cluster share a thing is told", () => {
	const campaigns = [
		own(1, "Your order …", "+18885550142"),
		{ ...own(2, "Your renewal …", "+18885550142"), wallets: shares("bc1qexampleexampleexampleexampleexample0", 18) },
		{ ...own(3, "Your invoice …", "+18885550199"), wallets: shares("bc1qexampleexampleexampleexampleexample0", 17) },
	];
	const overlaps = findOverlaps(campaigns);
	const lines = overlapLines({ campaigns, overlaps, clusters: clustersOf(campaigns, overlaps) }, 160, plain);
	expect(lines.filter((line) => line.includes("Both ")).map((line) => line.slice(line.indexOf("Both ")))).toEqual([
		"Both ask to send to the wallet bc1qexampleexampleexampleexampleexample0, which nobody else does (c20000, c30000)",
		"Both give the telephone number +18885550142, which nobody else does (c10000, c20000)",
	]);
});

test("that not all pairs were looked at is said", () => {
	const campaigns = [own(1, "Your order …", "+18885550142"), own(2, "Your renewal …", "+18885550142")];
	const overlaps = findOverlaps(campaigns);
	const lines = overlapLines({ campaigns, overlaps, clusters: [], overlapsBounded: true }, 70, plain);
	expect(lines.slice(-2).join(" ")).toMatch(/^More campaigns share something than were looked at: .* all of one campaign\.$/);
});

test("nothing shared is said in words", () => {
	expect(overlapLines({ campaigns: [], overlaps: [], clusters: [] }, 80, plain)).toEqual(["No two campaigns share anything telling."]);
});

test("hostile text is made harmless and lines fit", () => {
	const subject = `\u001b[31m${"請".repeat(200)}\u202e`;
	const campaigns = [1, 2, 3, 4].map((at) => own(at, subject, `\u001b]0;${"9".repeat(300)}`));
	const overlaps = findOverlaps(campaigns);
	const clusters = clustersOf(campaigns, overlaps);
	for (const told of [clusters, []]) {
		const lines = overlapLines({ campaigns, overlaps, clusters: told }, 72, plain);
		expect(lines.length).toBeGreaterThan(5);
		for (const line of lines) {
			expect(displayWidth(line)).toBeLessThanOrEqual(72);
			expect(line).not.toMatch(/[\u001b\u202e]/u);
		}
	}
});
