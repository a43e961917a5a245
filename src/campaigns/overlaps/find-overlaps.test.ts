import { expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import type { Campaign, Share } from "../campaign.ts";
import { findOverlaps, overlapsWith } from "./find-overlaps.ts";
import type { Overlap } from "./overlap.ts";

/** A campaign that shares nothing with others but what is given. */
function own(at: number, some: Partial<Campaign> = {}): Campaign {
	return campaign({
		id: `c${at.toString(16).padStart(10, "0")}`,
		messages: 10,
		senders: shares(`S${at} <info@sender-${letters(at)}.example>`, 10),
		senderDomains: shares(`sender-${letters(at)}.example`, 10),
		linkHosts: [],
		actionHosts: [],
		skeletons: [],
		...some,
	});
}

/** Digits would make one pattern of all domains. */
function letters(at: number): string {
	return Array.from(at.toString(16), (digit) => String.fromCharCode(103 + Number.parseInt(digit, 16))).join("");
}

function list(...values: string[]): Share[] {
	return values.map((value) => ({ value, messages: 10 }));
}

function only(overlaps: readonly Overlap[]): Overlap {
	expect(overlaps).toHaveLength(1);
	return overlaps[0] as Overlap;
}

test("campaigns that share nothing do not overlap", () => {
	expect(findOverlaps([own(1), own(2), own(3)])).toEqual([]);
});

test("a wallet is near proof, and the sentence says so", () => {
	const wallets = list("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq");
	const { left, right, weight, ties } = only(findOverlaps([own(2, { wallets }), own(1, { wallets }), own(3)]));
	expect([left, right]).toEqual(["c0000000001", "c0000000002"]);
	expect(weight).toBeGreaterThan(5);
	expect(ties[0]?.text).toBe("Both ask to send to the wallet bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq, which nobody else does");
});

test("the weight is the sum of the ties", () => {
	const some = { actionHosts: list("pay-desk.example", "pay-hall.example"), phones: list("+18885550142"), replyTo: list("desk@gmail.com") };
	const { weight, ties } = only(findOverlaps([own(1, some), own(2, some)]));
	expect(ties.map(({ kind }) => kind).sort()).toEqual(["action-host", "action-host", "phone", "reply-to"]);
	expect(ties.reduce((sum, tie) => sum + tie.weight, 0)).toBeCloseTo(weight, 10);
	expect(ties.find(({ kind }) => kind === "reply-to")?.text).toBe("Both want answers sent to desk@gmail.com, which nobody else does");
});

test("what everybody has ties nobody", () => {
	const some: Partial<Campaign> = {
		replyTo: list("noreply@gmail.com"),
		senderDomains: list("gmail.com", "mcsv.net", "paypal.com"),
		senders: list("PayPal <service@paypal.com>"),
		linkHosts: list("bit.ly", "sites.google.com", "fonts.googleapis.com", "list-manage.com", "www.facebook.com", "storage.googleapis.com"),
		actionHosts: list("docs.google.com"),
		skeletons: shares("00000000", 10),
	};
	expect(findOverlaps([own(1, some), own(2, some)])).toEqual([]);
});

test.each(["accounts.office77", "administrator.unclaimedfunds", "information.mrsjane", "supportdesk.jane", "no-reply-jane"])(
	"a mailbox whose name begins like those of a service is somebody's: %s",
	(name) => {
		const some = { replyTo: list(`${name}@gmail.com`) };
		expect(only(findOverlaps([own(1, some), own(2, some)])).ties[0]?.kind).toBe("reply-to");
	},
);

test.each(["noreply", "do-not-reply", "no_reply", "accounts", "support", "information", "mailer-daemon"])(
	"a service's own mailbox is everybody's: %s",
	(name) => {
		const some = { replyTo: list(`${name}@gmail.com`) };
		expect(findOverlaps([own(1, some), own(2, some)])).toEqual([]);
	},
);

test("the reader's own domain, put into From or links for show, ties nobody", () => {
	const some = {
		senderDomains: list("reader.example"),
		senders: list("You <you@reader.example>"),
		linkHosts: list("mail.reader.example", "a.b.reader.example"),
	};
	expect(findOverlaps([own(1, some), own(2, some)])).toEqual([]);
	const below = { ...some, recipientDomains: list("students.reader.example") };
	expect(findOverlaps([own(1, below), own(2, below)])).toEqual([]);
});

test("a mailbox for answers ties where its readers are at the same free mail service, too; a sender there may be a reader, forged for show", () => {
	const some = { replyTo: list("desk.jane@gmail.com"), senders: list("You <you@gmail.com>"), recipientDomains: list("gmail.com") };
	expect(only(findOverlaps([own(1, some), own(2, some)])).ties.map(({ kind }) => kind)).toEqual(["reply-to"]);
});

test("a name below a rented place is its tenant's", () => {
	const some = { actionHosts: list("parcel-desk.pages.dev") };
	expect(only(findOverlaps([own(1, some), own(2, some)])).ties[0]?.value).toBe("parcel-desk.pages.dev");
});

test("one domain that is linked to, sent from and answered to counts once", () => {
	const some = {
		senderDomains: list("pay-desk.example"),
		actionHosts: list("www.pay-desk.example"),
		linkHosts: list("www.pay-desk.example"),
		replyTo: list("x@pay-desk.example"),
	};
	expect(only(findOverlaps([own(1, some), own(2, some)])).ties).toHaveLength(1);
});

test("a sender that nothing vouches for is worth less than one that is vouched for", () => {
	const unknown = { spf: shares("unknown", 10), dkim: shares("unknown", 10), dmarc: shares("unknown", 10) };
	const some = { senderDomains: list("pay-desk.example") };
	const vouched = only(findOverlaps([own(1, some), own(2, some)]));
	const forged = only(findOverlaps([own(1, some), own(2, { ...some, authentication: unknown })]));
	expect(forged.weight).toBeLessThan(vouched.weight - 1);
});

test("domains of one pattern are a weaker tie", () => {
	const one = own(1, { linkHosts: list("secure-login-01.example") });
	const other = own(2, { linkHosts: list("secure-login-02.test") });
	const { weight, ties } = only(findOverlaps([one, other]));
	expect(ties[0]?.text).toBe("Their domains are made to one pattern, secure-login-01.example and secure-login-02.test");
	expect(weight).toBeLessThan(3);
});

test("pictures that differ in a few bits are one, others are not", () => {
	const picture = (value: string) => ({ pictures: shares(value, 10) });
	const near = findOverlaps([own(1, picture("f0e1d2c3b4a59687")), own(2, picture("f1e1d2c3b4a59486"))]);
	expect(only(near).ties[0]?.kind).toBe("picture");
	expect(findOverlaps([own(1, picture("f0e1d2c3b4a59687")), own(2, picture("0fe1d2c3b4a59678"))])).toEqual([]);
	expect(findOverlaps([own(1, picture("0000000000000000")), own(2, picture("0000000000000000"))])).toEqual([]);
});

test("the more share a value, the less it ties, and a common builder's skeleton ties nobody", () => {
	const weightOf = (count: number, some: Partial<Campaign>) =>
		findOverlaps(Array.from({ length: count }, (_, at) => own(at, some)))[0]?.weight ?? 0;
	const phone = { phones: list("+18885550142") };
	expect(weightOf(40, phone)).toBeLessThan(weightOf(2, phone));
	expect(weightOf(40, { skeletons: shares("0badcafe", 10) })).toBe(0);
});

test("what genuine mail links to as well is worth less", () => {
	const some = { actionHosts: list("pay-desk.example") };
	const unwanted = only(findOverlaps([own(1, some), own(2, some)]));
	const mixed = only(findOverlaps([own(1, some), own(2, { ...some, class: "ham" })]));
	expect(mixed.weight).toBeLessThan(unwanted.weight - 1);
});

test("fifty thousand campaigns, one wallet, one host and one skeleton of all of them, take time in proportion", () => {
	const campaigns = Array.from({ length: 50_000 }, (_, at) =>
		own(at, {
			messages: 10 + (at === 7 ? 1 : 0),
			wallets: list("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
			actionHosts: list("pay-desk.example"),
			skeletons: shares("0badcafe", 10),
		}),
	);
	const start = performance.now();
	const overlaps = findOverlaps(campaigns);
	expect(performance.now() - start).toBeLessThan(20_000);
	expect(overlaps).toHaveLength(campaigns.length - 1);
	for (const { left, right } of overlaps) expect([left, right]).toContain("c0000000007");
});

test("of one campaign, all that share something with it are told, however many do", () => {
	const wallets = list("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq");
	const ten = Array.from({ length: 10 }, (_, at) => own(at, { wallets, messages: at === 9 ? 100 : 10 }));
	const overlaps = overlapsWith(ten, ten[3]?.id ?? "");
	expect(overlaps).toHaveLength(9);
	expect(overlaps[0]?.ties[0]?.text).toMatch(/, as 8 others do$/);
	const [strongest] = findOverlaps(ten);
	expect(overlapsWith(ten, strongest?.left ?? "")).toContainEqual(strongest);
	expect(overlapsWith(ten, "nobody")).toEqual([]);
});

test("hostile values do not throw, and long ones are cut in sentences", () => {
	const value = `${"a.".repeat(5_000)}\u0000\ud800@`;
	const some = {
		wallets: list(value),
		linkHosts: list(value),
		senders: list(value),
		replyTo: list(value),
		pictures: list("zz", value),
		strings: list(value, `mailer: ${value}`),
		attachments: [{ value, messages: 10, name: value, kind: "" }],
	};
	for (const { ties } of findOverlaps([own(1, some), own(2, some)])) for (const { text } of ties) expect(text.length).toBeLessThan(400);
});

test("the order of campaigns does not matter", () => {
	const campaigns = Array.from({ length: 30 }, (_, at) =>
		own(at, { phones: list(`+1888555${1000 + (at % 7)}`), paths: list(`/kit-${at % 4}/login.php`) }),
	);
	expect(findOverlaps([...campaigns].reverse())).toEqual(findOverlaps(campaigns));
});

test("folders of a kit tie where the pages in them differ, and say nothing more where a page is the same", () => {
	const verify = list("/xw7/rezult/boot_kit9/verify.php");
	const sign = list("/xw7/rezult/boot_kit9/sign.php");
	const { ties, weight } = only(findOverlaps([own(1, { paths: verify }), own(2, { paths: sign }), own(3)]));
	expect(ties.map(({ value }) => value)).toEqual(["/xw7/rezult/boot_kit9/…"]);
	expect(ties.map(({ text }) => text)).toEqual(["Their pages lie in the same folders, /xw7/rezult/boot_kit9/, and nobody else's do"]);
	const same = only(findOverlaps([own(1, { paths: verify }), own(2, { paths: verify }), own(3)]));
	expect(same.ties).toHaveLength(1);
	expect(same.weight).toBeGreaterThan(weight);
	for (const path of ["/rezult/*.php", "/wp-admin/plugins/a.php", "/shop/cart/x.php", "/x.php"])
		expect(findOverlaps([own(1, { paths: list(path) }), own(2, { paths: list(path.replace(/[^/]+$/, "other.php")) })])).toEqual([]);
});
