import { expect, test } from "vitest";
import { campaign, shares } from "../../../../test/support/campaigns/campaign.ts";
import { analysisOf, fileHash, hostile, hostileTexts, phish } from "../../../../test/support/campaigns/export-analysis.ts";
import { campaignsCsv, csvRows } from "./campaigns-csv.ts";
import { csvCell } from "./csv-cell.ts";

const header =
	"id,class,theme,poses_as,messages,first_seen,last_seen,languages,subject,sender_domains,action_hosts,link_hosts,attachments,networks,dmarc_pass_share,incomplete,senders,reply_to,phones,wallets,paths,pages";

test("has a row for each campaign, in which everything has its place", () => {
	const dmarc = [...shares("pass", 3), ...shares("fail", 1), ...shares("unknown", 6)];
	const authentication = { spf: [], dkim: [], dmarc };
	const text = campaignsCsv(
		analysisOf(
			phish({ authentication, incomplete: ["linkHosts", "senders"] }),
			campaign({ firstSeen: undefined as never, lastSeen: undefined as never }),
		),
	);
	const [first, second, third, end] = text.split("\r\n");
	expect(first).toBe(header);
	expect(second).toBe(
		`caaaaaaaaaa,phish,parcel,Example Post,10,2024-03-04T08:40:00.000Z,2024-03-04T08:40:00.000Z,en,Your parcel … is held back,post-fee.test,"pay.post-fee.test; 192.0.2.77","pay.post-fee.test; 192.0.2.77; münchen.example",invoice.html ${fileHash},"192.0.2.0/24; 2001:db8::/48",0.750,"linkHosts; senders","""Example Post"" <info@post-fee.test>",fees@reply.test,+15550100,bc1qexampleexampleexampleexampleexample0,/wp-content/express-fee/*.php,https://pay.post-fee.test/wp-content/express-fee/start.php`,
	);
	expect(cells(third ?? "")).toMatchObject({ 0: "c0123456789", 8: "Flowers for … by 8 March", 14: "", 15: "" });
	expect(end).toBe("");
});

test("an empty analysis is its header", () => {
	expect(campaignsCsv(analysisOf())).toBe(`${header}\r\n`);
});

test("more hosts than a cell takes are counted, none of them cut", () => {
	const linkHosts = Array.from({ length: 1_000 }, (_, at) => ({ value: `${"long-".repeat(12)}${at}.phish.example`, messages: 1 }));
	const row = cells(campaignsCsv(analysisOf(campaign({ linkHosts }))).split("\r\n")[1] ?? "");
	const hosts = row[11]?.split("; ") ?? [];
	expect(hosts.at(-1)).toBe(`and ${1_000 - (hosts.length - 1)} more`);
	expect(hosts.slice(0, -1)).toEqual(linkHosts.slice(0, hosts.length - 1).map(({ value }) => value));
});

test("lists are split at semicolon and space, whatever is in a value", () => {
	const senders = ["Smith; Jones;  Bank <s@semi-colon.test>", "a;\u202e ;b <t@semi-colon.test>", "; ; <u@semi-colon.test>"];
	const row = cells(campaignsCsv(analysisOf(campaign({ senders: senders.flatMap((value) => shares(value, 1)) }))).split("\r\n")[1] ?? "");
	expect(row[16]?.split("; ")).toEqual(["Smith;Jones;Bank <s@semi-colon.test>", "a;;b <t@semi-colon.test>", ";;<u@semi-colon.test>"]);
});

test("a mark by which spreadsheets know UTF-8 stands at the beginning where it is asked for", () => {
	const text = [...csvRows(analysisOf(), { bom: true })].join("");
	expect([...Buffer.from(text).subarray(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
	expect(campaignsCsv(analysisOf())).toMatch(/^id,/);
});

test.each(hostileTexts)("no spreadsheet computes %#, and no row breaks", (text) => {
	const csv = campaignsCsv(analysisOf(campaign({ subject: text, posesAs: shares(text, 1), senderDomains: shares(text, 1) })));
	const rows = csv.split("\r\n");
	expect(rows).toHaveLength(3);
	const row = cells(rows[1] ?? "");
	expect(row).toHaveLength(22);
	for (const cell of row) {
		expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
		expect(cell).not.toMatch(/[\u0000-\u001f\u202e]/);
		expect(cell.isWellFormed()).toBe(true);
		expect(cell.length).toBeLessThan(32_767);
	}
});

test("a whole campaign of hostile texts is one row of its columns", () => {
	const rows = campaignsCsv(analysisOf(hostile())).split("\r\n");
	expect(cells(rows[1] ?? "")).toHaveLength(22);
});

test.each([
	["plain", "plain"],
	["a,b", '"a,b"'],
	['say "no"', '"say ""no"""'],
	["=1+1", "'=1+1"],
	['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
	["\t@x", "'@x"],
	["a\r\nb", "a b"],
	["a; b", '"a; b"'],
	["harmless;=1+1", `"harmless;'=1+1"`],
	["harmless; \u0000＝1+1", `"harmless;  '＝1+1"`],
	['harmless;"=1+1"', `"harmless;""'=1+1"""`],
	["+15550100", "+15550100"],
	["+15550100; 0800123; +15550101", '"+15550100; 0800123; +15550101"'],
	["+15550100; =1+1", `"'+15550100; '=1+1"`],
	["+1+1", "'+1+1"],
	["harmless\t=1+1", "harmless =1+1"],
	["a - b; c - d", '"a - b; c - d"'],
	[12, "12"],
])("the cell of %j", (value, cell) => expect(csvCell(value)).toBe(cell));

test("a wallet of Ethereum has its checksum (EIP-55)", () => {
	const wallets = shares("0x742d35cc6634c0532925a3b844bc454e4438f44e", 10);
	const [, row = ""] = campaignsCsv(analysisOf(phish({ wallets }))).split("\r\n");
	expect(cells(row)).toContain("0x742d35Cc6634C0532925a3b844Bc454e4438f44e");
});

/** The cells of a row as RFC 4180 section 2 has them. */
function cells(row: string): string[] {
	const found: string[] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
	for (;;) {
		const match = cell.exec(row);
		if (match === null) throw new Error(`no cell at ${cell.lastIndex} of ${row}`);
		found.push((match[1] ?? match[2] ?? "").replaceAll('""', '"'));
		if (match[3] === "") return found;
	}
}
