import { describe, expect, test } from "vitest";
import { campaign, shares } from "../../../../test/support/campaigns/campaign.ts";
import { analysedAt, analysisOf, fileHash, hostile, phish } from "../../../../test/support/campaigns/export-analysis.ts";
import type { Campaign } from "../../campaign.ts";
import type { ExportOptions } from "../export-options.ts";
import { campaignsStix } from "../stix/campaigns-stix.ts";
import { campaignsMisp, mispChunks } from "./campaigns-misp.ts";
import type { MispAttribute, MispEvent } from "./misp-event.ts";

const spam = campaign({ id: "ccccccccccc" });
const ham = campaign({ id: "cham0000000", class: "ham", linkHosts: shares("192.0.2.77", 1) });
const uuid = /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Types that each category may have, of those used here (section 2.4.2). */
const categories: Readonly<Record<string, readonly string[]>> = {
	"Payload delivery": [
		"domain",
		"sha256",
		"email-subject",
		"email-src",
		"email-src-display-name",
		"email-reply-to",
		"email-attachment",
		"email-body",
		"ip-src",
	],
	"Network activity": ["hostname", "ip-dst", "uri", "url"],
	"Financial fraud": ["phone-number", "btc", "dash", "xmr", "text"],
	Attribution: ["campaign-id", "campaign-name"],
};
/** Relations of the template "email", with their types. */
const template: Readonly<Record<string, string>> = {
	subject: "email-subject",
	from: "email-src",
	"from-display-name": "email-src-display-name",
	"reply-to": "email-reply-to",
	"ip-src": "ip-src",
	attachment: "email-attachment",
	"email-body": "email-body",
};

const attributesOf = (event: MispEvent): MispAttribute[] => [...event.Attribute, ...event.Object.flatMap(({ Attribute }) => Attribute)];
const byType = (event: MispEvent, type: string) =>
	event.Attribute.filter((attribute) => attribute.type === type).map(({ value, to_ids }) => [value, to_ids]);

describe.each([
	["a few campaigns", campaignsMisp(analysisOf(phish(), hostile(), spam, ham)).Event],
	[
		"all that can be asked for",
		campaignsMisp(analysisOf(hostile(), ham), { ham: true, samples: true, tlp: "green", by: "Some \ud800 CERT\n" }).Event,
	],
	["nothing", campaignsMisp(analysisOf()).Event],
])("an event of %s", (_, event) => {
	test("has what an event must have (section 2.2)", () => {
		expect(event).toMatchObject({ published: false, publish_timestamp: "0", analysis: "2", distribution: "0", org_id: "0", orgc_id: "0" });
		expect(event.uuid).toMatch(uuid);
		expect(event.info).toMatch(/^[^\r\n]{1,256}$/);
		expect(event.date).toBe(event.Object.length > 0 ? "2024-03-04" : "2024-06-01");
		expect(event.timestamp).toBe(String(Math.floor(analysedAt / 1000)));
		expect(event.threat_level_id).toMatch(/^[1-4]$/);
		expect(event.attribute_count).toBe(String(attributesOf(event).length));
	});

	test("has attributes of types that their categories may have (section 2.4)", () => {
		for (const attribute of attributesOf(event)) {
			expect(categories[attribute.category], attribute.category).toContain(attribute.type);
			expect(attribute.value).not.toBe("");
			expect(attribute.value).not.toMatch(/[\u0000-\u001f\u202e]/);
			expect(attribute.value.isWellFormed()).toBe(true);
			expect(attribute).toMatchObject({ event_id: "0", distribution: "5", sharing_group_id: "0", deleted: false });
			expect(typeof attribute.to_ids).toBe("boolean");
		}
	});

	test("has objects of a template that has these relations (section 2.6)", () => {
		for (const object of event.Object) {
			expect(object).toMatchObject({
				name: "email",
				"meta-category": "network",
				template_uuid: "a0c666e0-fc65-4be8-b48f-3423d788b552",
				template_version: "15",
			});
			for (const { object_relation = "", type, to_ids } of object.Attribute)
				expect([template[object_relation], to_ids]).toEqual([type, false]);
			const count = (relation: string) => object.Attribute.filter(({ object_relation }) => object_relation === relation).length;
			expect(count("subject")).toBe(1);
			expect(count("reply-to")).toBeLessThanOrEqual(1);
		}
	});

	test("has references that lead to something in it (section 2.7), and every UUID once", () => {
		const references = event.Object.flatMap(({ ObjectReference }) => ObjectReference);
		const attributes = new Set(event.Attribute.map((attribute) => attribute.uuid));
		const objects = new Set(event.Object.map((object) => object.uuid));
		for (const reference of references) {
			expect((reference.referenced_type === "0" ? attributes : objects).has(reference.referenced_uuid)).toBe(true);
			expect(objects.has(reference.object_uuid)).toBe(true);
		}
		const all = [event, ...attributesOf(event), ...event.Object, ...references].map((part) => part.uuid);
		expect(new Set(all).size).toBe(all.length);
		for (const id of all) expect(id).toMatch(uuid);
	});
});

describe("what is for blocking", () => {
	const { Event: event } = campaignsMisp(analysisOf(phish(), spam));

	test("is where unwanted mail calls to, and what phishing brings", () => {
		expect(byType(event, "hostname")).toEqual([
			["pay.post-fee.test", true],
			["xn--mnchen-3ya.example", false],
			["shop.flora.example", true],
		]);
		expect(byType(event, "ip-dst")).toEqual([["192.0.2.77", true]]);
		expect(byType(event, "sha256")).toEqual([[fileHash, true]]);
	});

	test("is no place that everybody uses, with no wanted mail to tell it by; a customer's own name below one is", () => {
		const hosts = [
			"bit.ly",
			"storage.googleapis.com",
			"docs.google.com",
			"www.facebook.com",
			"flora.github.io",
			"co.uk",
			"api.viglink.com",
		];
		const many = { actionHosts: hosts.flatMap((host) => shares(host, 1)), linkHosts: [] };
		expect(byType(campaignsMisp(analysisOf(phish(many))).Event, "hostname")).toEqual([
			["bit.ly", false],
			["storage.googleapis.com", false],
			["docs.google.com", false],
			["www.facebook.com", false],
			["flora.github.io", true],
			["co.uk", false],
			["api.viglink.com", false],
		]);
	});

	test("is nothing that letters lead to which want an answer or coins", () => {
		const { Attribute } = campaignsMisp(analysisOf(phish({ theme: "extortion", attachments: [] }))).Event;
		expect(Attribute.filter(({ to_ids }) => to_ids)).toEqual([]);
	});

	test("is the very page where the host is everybody's", () => {
		const addresses = [
			"https://bit.ly/3xYz",
			"https://pay.post-fee.test/a",
			"https://bitcointalk.org/index.php?topic=5",
			"https://www.paypal.com/x",
			"no page",
		];
		const pages = addresses.flatMap((address) => shares(address, 1));
		expect(byType(campaignsMisp(analysisOf(phish({ pages }))).Event, "url")).toEqual([
			["https://bit.ly/3xYz", true],
			["https://pay.post-fee.test/a", false],
			["https://bitcointalk.org/index.php?topic=5", false],
			["https://www.paypal.com/x", false],
		]);
		expect(byType(campaignsMisp(analysisOf(campaign({ class: "ham", pages })), { ham: true }).Event, "url").some(([, ids]) => ids)).toBe(
			false,
		);
	});

	test("is not what may be forged or honest", () => {
		expect(byType(event, "domain")).toEqual([
			["post-fee.test", false],
			["flora.example", false],
		]);
		expect(byType(event, "uri")).toEqual([["/wp-content/express-fee/*.php", false]]);
		expect(byType(event, "phone-number")).toEqual([["+15550100", false]]);
		expect(byType(event, "btc")).toEqual([["bc1qexampleexampleexampleexampleexample0", false]]);
		const picture = phish({ attachments: [{ value: fileHash, messages: 1, name: "logo.png", kind: "png" }] });
		expect(byType(campaignsMisp(analysisOf(picture)).Event, "sha256")).toEqual([[fileHash, false]]);
		const known = { ...ham, attachments: phish().attachments };
		const withHam = campaignsMisp(analysisOf(phish(), known)).Event;
		expect([...byType(withHam, "ip-dst"), ...byType(withHam, "sha256")]).toEqual([
			["192.0.2.77", false],
			[fileHash, false],
		]);
		expect(attributesOf(campaignsMisp(analysisOf(ham), { ham: true }).Event).filter(({ to_ids }) => to_ids)).toEqual([]);
	});
});

describe("when something was", () => {
	const march = Date.UTC(2024, 2, 4, 8, 40);
	const may = Date.UTC(2024, 4, 5, 6, 7, 8);
	const seconds = (milliseconds: number) => String(Math.floor(milliseconds / 1000));
	const late = phish({ id: "clate000000", firstSeen: march + 1, lastSeen: may, linkHosts: [], senderDomains: [] });
	const { Event: event } = campaignsMisp(analysisOf(phish(), late));
	const one = (type: string, value: string) => event.Attribute.find((each) => each.type === type && each.value === value);

	test("an event is of the last day that it was seen on, which cannot be after it was made", () => {
		expect(event.date).toBe("2024-05-05");
		expect(campaignsMisp(analysisOf(phish({ lastSeen: analysedAt + 80_000_000 }))).Event.date).toBe("2024-06-01");
	});

	test("a value is as of when it was last seen, and says since when", () => {
		const seen = { first_seen: "2024-03-04T08:40:00.000Z", last_seen: "2024-05-05T06:07:08.000Z" };
		expect(one("hostname", "pay.post-fee.test")).toMatchObject({ timestamp: seconds(may), to_ids: true, ...seen });
		expect(one("domain", "post-fee.test")).toMatchObject({ timestamp: seconds(march), last_seen: "2024-03-04T08:40:00.000Z" });
		const sender = event.Object[1]?.Attribute.find(({ type }) => type === "email-src");
		expect(sender?.timestamp).toBe(seconds(may));
		const undated = { firstSeen: undefined as never, lastSeen: undefined as never };
		const host = campaignsMisp(analysisOf({ ...phish(), ...undated })).Event.Attribute[0];
		expect(host?.timestamp).toBe(seconds(analysedAt));
		expect(host).not.toHaveProperty("last_seen");
	});

	test("what may take something back is as of now: MISP passes over what is no newer than what it has", () => {
		expect(one("hostname", "xn--mnchen-3ya.example")).toMatchObject({ to_ids: false, timestamp: event.timestamp });
		const good = campaignsMisp(analysisOf(phish(), campaign({ class: "ham", linkHosts: shares("pay.post-fee.test", 1) }))).Event;
		expect(good.Attribute[0]).toMatchObject({ value: "pay.post-fee.test", to_ids: false, timestamp: event.timestamp });
		const subject = event.Object[0]?.Attribute.find(({ type }) => type === "email-subject");
		expect(subject?.timestamp).toBe(event.timestamp);
	});
});

test("a campaign is found by its id and name", () => {
	const { Event: event } = campaignsMisp(analysisOf(phish()));
	const named = event.Attribute.filter(({ category }) => category === "Attribution");
	expect(named.map(({ type, value, comment, to_ids }) => [type, value, comment, to_ids])).toEqual([
		["campaign-id", "caaaaaaaaaa", "caaaaaaaaaa", false],
		["campaign-name", "Parcels, posing as Example Post: Your parcel … is held back (caaaaaaaaaa)", "caaaaaaaaaa", false],
	]);
	const kinds = event.Object[0]?.ObjectReference.filter(({ relationship_type }) => relationship_type === "characterized-by");
	expect(kinds?.map(({ referenced_uuid }) => referenced_uuid)).toEqual(named.map(({ uuid }) => uuid));
	const renamed = campaignsMisp(analysisOf(phish({ subject: "Your … is held back" }))).Event;
	expect(renamed.Attribute.at(-1)?.uuid).toBe(named[1]?.uuid);
});

test("campaigns that overlap refer to each other with the reasons", () => {
	const [first, second] = campaignsMisp(analysisOf(phish(), spam)).Event.Object;
	expect(first?.ObjectReference.filter(({ referenced_type }) => referenced_type === "1")).toMatchObject([
		{
			object_uuid: first?.uuid,
			referenced_uuid: second?.uuid,
			relationship_type: "related-to",
			comment: "Both name the telephone number +15550100.",
		},
	]);
});

test("answers go to every Reply-To: the first is in the object, which has room for one", () => {
	const replyTo = ["fees@reply.test", "none", "two@reply.test", "three@reply.test"].flatMap((address) => shares(address, 1));
	const { Event: event } = campaignsMisp(analysisOf(phish({ replyTo })));
	expect(event.Object[0]?.Attribute.filter(({ type }) => type === "email-reply-to").map(({ value }) => value)).toEqual(["fees@reply.test"]);
	expect(byType(event, "email-reply-to")).toEqual([
		["two@reply.test", false],
		["three@reply.test", false],
	]);
});

test("a wallet of Ethereum has its checksum (EIP-55)", () => {
	const wallets = shares("0x742d35cc6634c0532925a3b844bc454e4438f44e", 10);
	const { Attribute } = campaignsMisp(analysisOf(phish({ wallets }))).Event;
	expect(Attribute.map(({ value }) => value)).toContain("0x742d35Cc6634C0532925a3b844Bc454e4438f44e");
});

test("a host of several campaigns is one attribute that names them", () => {
	const many = Array.from({ length: 12 }, (_, at) => phish({ id: `c${at}` }));
	const [host] = campaignsMisp(analysisOf(...many)).Event.Attribute;
	expect(host).toMatchObject({ value: "pay.post-fee.test", comment: "c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 and 2 more" });
});

test("wanted mail and samples are only in it when asked for, and it is tagged", () => {
	const plain = campaignsMisp(analysisOf(phish(), ham)).Event;
	expect(JSON.stringify(plain)).not.toContain("Tulips");
	expect(plain.Object).toHaveLength(1);
	expect(plain.Tag.map(({ name }) => name)).toEqual(['rsit:fraud="phishing"']);
	const whole = campaignsMisp(analysisOf(phish(), spam, ham), { ham: true, samples: true, tlp: "amber" }).Event;
	expect(JSON.stringify(whole)).toContain("Tulips");
	expect(whole.Object).toHaveLength(3);
	expect(campaignsMisp(analysisOf(), { tlp: "amber+strict" }).Event.Tag[0]?.name).toBe("tlp:amber+strict");
	expect(whole.Tag.map(({ name }) => name)).toEqual(["tlp:amber", 'rsit:fraud="phishing"', 'rsit:abusive-content="spam"']);
});

describe("an event is that of an exporter and of what it is about, whichever campaigns there are", () => {
	const of = { folder: "/srv/tidegate" };
	const ids = (event: MispEvent) => [event, ...attributesOf(event), ...event.Object].map((part) => part.uuid);
	const made = (options: ExportOptions, ...campaigns: Campaign[]) => campaignsMisp(analysisOf(...campaigns), options).Event;
	const before = made({ of }, phish(), spam);

	test("a later export brings it up to date", () => {
		const later = { ...analysisOf(phish({ messages: 30 }), spam, phish({ id: "cnew0000000" })), at: analysedAt + 5_000 };
		const after = ids(campaignsMisp(later, { of }).Event);
		expect(ids(before).filter((id) => !after.includes(id))).toEqual([]);
		expect(ids(made({ of }, spam)).filter((id) => !after.includes(id))).toEqual([]);
	});

	test("what a campaign has one of stays the same attribute when it changes", () => {
		const subjectOf = (event: MispEvent) => event.Object[0]?.Attribute.find(({ object_relation }) => object_relation === "subject");
		const changed = subjectOf(made({ of }, phish({ subject: "Your … is held back" }), spam));
		expect(changed).toMatchObject({ uuid: subjectOf(before)?.uuid, value: "Your … is held back" });
	});

	test.each<[string, ExportOptions]>([
		["another exporter", { of, by: "Some CERT" }],
		["another folder", { of: { folder: "/srv/other" } }],
		["wanted mail, too", { of, ham: true }],
		["samples", { of, samples: true }],
		["another marking", { of, tlp: "green" }],
		["nothing that it is said to be about", {}],
	])("%s: another event, with nothing of its ids", (_, options) => {
		expect(ids(made(options, phish(), spam)).filter((id) => ids(before).includes(id))).toEqual([]);
	});

	test("is called by its title", () => {
		expect(made({ of, title: "Spring\n2026" }, phish()).info).toBe(
			"Spring 2026: 1 unwanted mail campaigns of 10 messages, seen by Tidegate",
		);
	});
});

test("an organization is the same one here and in STIX, and its ids are its own", () => {
	const of = (by?: string) => campaignsMisp(analysisOf(phish()), by === undefined ? {} : { by }).Event;
	const [cert, isac] = [of("Some CERT\n"), of("Some ISAC")];
	const [identity] = campaignsStix(analysisOf(phish()), { by: "Some CERT\n" }).objects;
	expect(cert.Orgc).toEqual({ id: "0", name: "Some CERT", uuid: identity?.id.slice("identity--".length) });
	expect([cert.Org, of().Orgc.name]).toEqual([cert.Orgc, "Tidegate"]);
	const ids = (event: MispEvent) => [event.Org, event, ...attributesOf(event), ...event.Object].map((part) => part.uuid);
	expect(ids(isac).filter((id) => ids(cert).includes(id) || ids(of()).includes(id))).toEqual([]);
});

test("comes as JSON in UTF-8", () => {
	for (const campaigns of [[], [hostile(), phish()]]) {
		const text = [...mispChunks(analysisOf(...campaigns))].join("");
		expect(text.isWellFormed()).toBe(true);
		expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(campaignsMisp(analysisOf(...campaigns)))));
	}
});
