import { describe, expect, test } from "vitest";
import { campaign, shares } from "../../../../test/support/campaigns/campaign.ts";
import { analysedAt, analysisOf, fileHash, hostile, phish } from "../../../../test/support/campaigns/export-analysis.ts";
import type { Campaign } from "../../campaign.ts";
import type { CampaignAnalysis } from "../../campaign-analysis.ts";
import type { ExportOptions } from "../export-options.ts";
import { campaignsStix, stixChunks } from "./campaigns-stix.ts";
import type { StixBundle, StixObject } from "./stix-object.ts";

const spam = campaign({ id: "ccccccccccc" });
const ham = campaign({ id: "cham0000000", class: "ham", theme: "newsletter" });
const undated = campaign({
	id: "cundated000",
	firstSeen: undefined as never,
	lastSeen: undefined as never,
	days: [],
	senders: [],
	senderDomains: [],
	linkHosts: [],
	actionHosts: [],
});
const everything = analysisOf(phish(), hostile(), spam, ham, undated);

const of = (bundle: StixBundle, type: string) => bundle.objects.filter((object) => object.type === type);
const values = (bundle: StixBundle, type: string) => of(bundle, type).map(({ value }) => value);
const only = (bundle: StixBundle, type: string) => {
	const found = of(bundle, type);
	expect(found).toHaveLength(1);
	return found[0] as StixObject;
};

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const observables = ["domain-name", "email-addr", "email-message", "file", "ipv4-addr", "ipv6-addr", "url"];
/** What each type must have, besides what all must (sections 4 to 7). */
const required: Readonly<Record<string, readonly string[]>> = {
	"attack-pattern": ["name"],
	campaign: ["name"],
	grouping: ["context", "object_refs"],
	identity: ["name"],
	indicator: ["pattern", "pattern_type", "valid_from"],
	infrastructure: ["name"],
	"observed-data": ["first_observed", "last_observed", "number_observed", "object_refs"],
	relationship: ["relationship_type", "source_ref", "target_ref"],
	sighting: ["sighting_of_ref"],
	"marking-definition": ["definition_type", "definition"],
	"domain-name": ["value"],
	"email-addr": ["value"],
	"ipv4-addr": ["value"],
	"ipv6-addr": ["value"],
	"email-message": ["is_multipart"],
	file: ["hashes"],
	url: ["value"],
};

describe.each<[string, CampaignAnalysis, ExportOptions]>([
	["a few campaigns", everything, {}],
	["all that can be asked for", everything, { ham: true, samples: true, tlp: "amber", by: "Some \ud800 CERT\n" }],
	["nothing unwanted", analysisOf(ham), {}],
	["nothing", analysisOf(), { tlp: "clear" }],
])("a bundle of %s", (_, analysis, options) => {
	const bundle = campaignsStix(analysis, options);

	test("is a bundle (section 8)", () => {
		expect(Object.keys(bundle)).toEqual(["type", "id", "objects"]);
		expect(bundle.id).toMatch(/^bundle--/);
		expect(bundle.objects.length).toBeGreaterThan(0);
	});

	test("has ids of their type, each once (section 2.9)", () => {
		const ids = bundle.objects.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { type, id } of bundle.objects) {
			const version = type === "marking-definition" ? "4" : "5";
			expect(id).toMatch(new RegExp(`^${type}--[\\da-f]{8}-[\\da-f]{4}-${version}[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}$`));
		}
	});

	test("has what is required, and no empty list, string of nothing or null (sections 2, 3.2)", () => {
		for (const object of bundle.objects) {
			expect(object.spec_version).toBe("2.1");
			for (const property of required[object.type] ?? ["no such type"]) expect(object, object.type).toHaveProperty(property);
			for (const value of Object.values(object)) {
				expect(value === null || value === undefined || value === "").toBe(false);
				if (Array.isArray(value)) expect(value.length).toBeGreaterThan(0);
			}
			const common = ["created", "modified", "created_by_ref"].filter((property) => property in object);
			if (observables.includes(object.type)) expect(common).toEqual([]);
			else if (object.type === "marking-definition") expect(common).toEqual(["created"]);
			else expect(common.slice(0, 2)).toEqual(["created", "modified"]);
		}
	});

	test("has timestamps in UTC and in order (sections 2.16, 3.2)", () => {
		const pairs = ["created modified", "first_seen last_seen", "first_observed last_observed", "valid_from valid_until"];
		for (const object of bundle.objects) {
			for (const [property, value] of Object.entries(object))
				if (/^(?:created|modified|date|valid_from|valid_until)$|^(?:first|last)_/.test(property)) expect(value).toMatch(timestamp);
			for (const [from, to] of pairs.map((pair) => pair.split(" ") as [string, string]))
				if (to in object) expect(String(object[from]) <= String(object[to])).toBe(true);
		}
	});

	test("refers to nothing outside of it (section 2.9)", () => {
		const ids = new Set(bundle.objects.map(({ id }) => id));
		const references = bundle.objects.flatMap((object) =>
			Object.entries(object).flatMap(([property, value]) => (/_refs?$/.test(property) ? [value].flat() : [])),
		);
		expect(references.filter((reference) => !ids.has(reference as string))).toEqual([]);
	});

	test("has patterns of one comparison, whatever is in them (section 9)", () => {
		const pattern = /^\[(?:(?:domain-name|ipv4-addr|ipv6-addr|url):value|file:hashes\.'SHA-256') = '(?:[^'\\]|\\['\\])+'\]$/;
		for (const indicator of of(bundle, "indicator")) expect(indicator["pattern"]).toMatch(pattern);
	});

	test("is JSON in UTF-8, with nothing that moves a cursor", () => {
		const text = [...stixChunks(analysis, options)].join("");
		expect(text.isWellFormed()).toBe(true);
		expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/.test(text)).toBe(false);
		expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(bundle)));
		JSON.parse(text, (_key, value) => expect(typeof value !== "string" || value.isWellFormed()).toBe(true));
	});

	test("is the same the next time", () => expect(campaignsStix(analysis, options)).toEqual(bundle));
});

test("ids of observables are those that everybody gives them (section 2.9; ids of examples in Errata 01)", () => {
	const bundle = campaignsStix(
		analysisOf(
			phish({
				senders: [],
				replyTo: [],
				senderDomains: shares("example.com", 1),
				networks: shares("198.51.100.3", 1),
				linkHosts: [],
				actionHosts: [],
				pages: [],
				attachments: [],
			}),
		),
	);
	const ids = bundle.objects.filter(({ type }) => observables.includes(type)).map(({ id }) => id);
	expect(ids).toEqual(["domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7", "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4"]);
});

describe("a campaign", () => {
	const bundle = campaignsStix(analysisOf(phish()));

	test("tells when it was seen, and what it is about", () => {
		expect(only(bundle, "campaign")).toMatchObject({
			name: "Parcels, posing as Example Post: Your parcel … is held back (caaaaaaaaaa)",
			aliases: ["caaaaaaaaaa"],
			labels: ["phish", "parcel"],
			first_seen: "2024-03-04T08:40:00.000Z",
			modified: "2024-03-04T08:40:00.010Z",
			description: expect.stringContaining("Telephone numbers: +15550100. Wallets: bc1q"),
		});
	});

	test("of one message says so", () => {
		expect(only(campaignsStix(analysisOf(phish({ messages: 1 }))), "campaign")["description"]).toMatch(/^1 message, phish, Parcels\./);
	});

	test("names a wallet of Ethereum with its checksum (EIP-55)", () => {
		const wallets = shares("0x742d35cc6634c0532925a3b844bc454e4438f44e", 10);
		expect(only(campaignsStix(analysisOf(phish({ wallets }))), "campaign")["description"]).toContain(
			"Wallets: 0x742d35Cc6634C0532925a3b844Bc454e4438f44e.",
		);
	});

	test("comes with what was observed", () => {
		expect(values(bundle, "domain-name")).toEqual(["post-fee.test", "pay.post-fee.test", "xn--mnchen-3ya.example"]);
		expect(values(bundle, "ipv4-addr")).toEqual(["192.0.2.77", "192.0.2.0/24"]);
		expect(values(bundle, "ipv6-addr")).toEqual(["2001:db8::/48"]);
		expect(values(bundle, "url")).toEqual(["https://pay.post-fee.test/wp-content/express-fee/start.php"]);
		expect(values(bundle, "email-addr")).toEqual(["info@post-fee.test", "fees@reply.test"]);
		expect(only(bundle, "file")).toMatchObject({ name: "invoice.html", hashes: { "SHA-256": fileHash } });
		const seen = of(bundle, "observed-data");
		expect(new Set(seen.flatMap(({ object_refs }) => object_refs as string[]))).toEqual(
			new Set(bundle.objects.filter(({ type }) => observables.includes(type)).map(({ id }) => id)),
		);
		expect(only(bundle, "sighting")).toMatchObject({
			count: 10,
			observed_data_refs: seen.map(({ id }) => id),
			sighting_of_ref: only(bundle, "campaign").id,
		});
	});

	test("says of each thing how often it was observed (section 4.14), in one object what all messages have", () => {
		const senders = [...shares("A <a@post-fee.test>", 4), ...shares("B <a@post-fee.test>", 3), ...shares("b@post-fee.test", 3)];
		const bundle = campaignsStix(analysisOf(phish({ senders, linkHosts: [...phish().linkHosts, ...shares("post-fee.test", 9)] })));
		const value = new Map(bundle.objects.map(({ id, value, name }) => [id, value ?? name]));
		const told = of(bundle, "observed-data").map(({ number_observed, object_refs }) => [
			number_observed,
			...(object_refs as string[]).map((id) => value.get(id)),
		]);
		expect(told).toEqual([
			[10, "post-fee.test", "pay.post-fee.test", "https://pay.post-fee.test/wp-content/express-fee/start.php", "invoice.html"],
			[2, "192.0.2.77"],
			[1, "xn--mnchen-3ya.example"],
			[6, "192.0.2.0/24"],
			[4, "2001:db8::/48"],
			[7, "a@post-fee.test"],
			[3, "b@post-fee.test"],
			[4, "fees@reply.test"],
		]);
	});

	test("uses its infrastructure, and is indicated by where it calls to", () => {
		const kinds = of(bundle, "relationship").map(({ relationship_type, source_ref, target_ref }) =>
			[source_ref, relationship_type, target_ref].map((part) => String(part).replace(/--.*/, "")).join(" "),
		);
		expect(new Set(kinds)).toEqual(
			new Set([
				"campaign uses attack-pattern",
				"campaign related-to identity",
				"campaign uses infrastructure",
				"infrastructure consists-of domain-name",
				"infrastructure consists-of ipv4-addr",
				"infrastructure consists-of url",
				"indicator indicates campaign",
				"indicator based-on observed-data",
			]),
		);
		expect(of(bundle, "indicator").map(({ pattern, indicator_types }) => `${indicator_types} ${pattern}`)).toEqual([
			"malicious-activity [domain-name:value = 'pay.post-fee.test']",
			"malicious-activity [ipv4-addr:value = '192.0.2.77']",
			`malicious-activity [file:hashes.'SHA-256' = '${fileHash}']`,
		]);
	});

	test("is tied to the technique by MITRE's name for it where it has something to press or open, and to whom it poses as", () => {
		expect(only(bundle, "attack-pattern")).toMatchObject({
			name: "Phishing",
			external_references: [{ source_name: "mitre-attack", external_id: "T1566" }],
			kill_chain_phases: [{ kill_chain_name: "mitre-attack", phase_name: "initial-access" }],
		});
		const [, brand] = of(bundle, "identity");
		expect(brand).toMatchObject({ name: "Example Post", identity_class: "organization" });
		const related = of(bundle, "relationship").filter(({ relationship_type }) => relationship_type === "related-to");
		expect(related).toMatchObject([{ target_ref: brand?.id, description: "Poses as this organization." }]);
	});

	test("is tied to neither where that would not be true", () => {
		const types = (some: Partial<Campaign>, ham = false) =>
			campaignsStix(analysisOf(phish(some)), { ham })
				.objects.slice(1)
				.map(({ type }) => type)
				.filter((type) => type === "identity" || type === "attack-pattern");
		expect(types({})).toEqual(["attack-pattern", "identity"]);
		expect(types({ class: "spam" })).toEqual(["identity"]);
		expect(types({ theme: "advance-fee", posesAs: shares("Example Post", 5) })).toEqual([]);
		expect(types({ class: "ham" }, true)).toEqual([]);
		// A reader's address stood in the name.
		expect(types({ class: "spam", posesAs: shares("IT of anna@reader.example", 10) })).toEqual([]);
	});

	test("shows its sample only when asked", () => {
		expect(JSON.stringify(bundle)).not.toContain("Anna");
		const message = only(campaignsStix(analysisOf(phish()), { samples: true }), "email-message");
		expect(message).toMatchObject({ is_multipart: false, subject: "Flowers for Anna by 8 March", date: "2024-03-04T08:40:00.000Z" });
	});

	test("shows nothing of a sample that has nothing", () => {
		const messages = (some: Partial<Campaign["sample"]>) =>
			of(campaignsStix(analysisOf(phish({ sample: { ...phish().sample, ...some } })), { samples: true }), "email-message");
		const [message] = messages({ subject: "\u200b", text: "" });
		expect(Object.keys(message ?? {})).toEqual(["type", "spec_version", "id", "from_ref", "is_multipart", "date"]);
		expect(messages({ from: "", subject: "", text: " " })).toEqual([]);
	});
});

describe("infrastructure", () => {
	const parts = (some: Partial<Campaign>, ...others: Campaign[]) => {
		const bundle = campaignsStix(analysisOf(phish({ pages: [], ...some }), ...others), { ham: true });
		const value = new Map(bundle.objects.map((object) => [object.id, object["value"]]));
		const consists = of(bundle, "relationship").filter(({ relationship_type }) => relationship_type === "consists-of");
		return consists.map(({ target_ref }) => value.get(String(target_ref)));
	};
	const dmarc = (result: string, messages = 10) => ({ ...phish().authentication, dmarc: shares(result, messages) });

	test("is where the campaign leads to, not whom it is forged in the name of, nor whose machines it was sent with", () => {
		expect(parts({})).toEqual(["pay.post-fee.test", "192.0.2.77"]);
		expect(parts({ actionHosts: [...shares("t.co", 9), ...shares("help.paypal.com", 1)] })).toEqual([]);
		expect(parts({ actionHosts: [], pages: [...shares("https://bit.ly/a", 1), ...shares("https://www.paypal.com/a", 1)] })).toEqual([
			"https://bit.ly/a",
		]);
	});

	test("is no host that wanted mail has, nothing that letters link to which want an answer, and nothing of wanted mail", () => {
		expect(parts({}, campaign({ class: "ham", linkHosts: shares("pay.post-fee.test", 1) }))).toEqual(["192.0.2.77"]);
		expect(parts({ theme: "extortion" })).toEqual([]);
		expect(parts({ class: "ham" })).toEqual([]);
	});

	test("is a sender's domain that DMARC vouches for, where it is neither everybody's nor a known organization's", () => {
		const sent = (domain: string, authentication: Campaign["authentication"], messages = 10) =>
			parts({ senders: shares(`A <a@${domain}>`, messages), senderDomains: shares(domain, messages), actionHosts: [], authentication });
		expect(sent("post-fee.test", dmarc("pass"))).toEqual(["post-fee.test"]);
		expect(sent("post-fee.test", dmarc("none"))).toEqual([]);
		// All that passed may be of other senders.
		expect(sent("post-fee.test", dmarc("pass", 8), 3)).toEqual([]);
		for (const domain of ["gmail.com", "amazonses.com", "microsoft.com", "bradesco.com.br"])
			expect(sent(domain, dmarc("pass"))).toEqual([]);
	});
});

describe("indicators", () => {
	const indicators = (...campaigns: Campaign[]) => of(campaignsStix(analysisOf(...campaigns), { ham: true }), "indicator");
	const patterns = (...campaigns: Campaign[]) =>
		indicators(...campaigns)
			.filter(({ revoked }) => revoked !== true)
			.map(({ pattern }) => String(pattern))
			.filter((pattern) => !pattern.startsWith("[file"));
	const file = (value: string, kind = "html") => ({ value, messages: 10, name: "a", kind });
	const files = (some: Partial<Campaign>, ...others: Campaign[]) =>
		indicators(phish({ actionHosts: [], pages: [], ...some }), ...others).map(({ name, revoked }) => (revoked === true ? "revoked" : name));

	test("are for no place that everybody uses, which is observed all the same", () => {
		const hosts = { actionHosts: [...shares("t.co", 1), ...shares("flora.github.io", 1)], linkHosts: [], paths: [] };
		expect(patterns(phish(hosts))).toEqual(["[domain-name:value = 'flora.github.io']"]);
		expect(values(campaignsStix(analysisOf(phish(hosts))), "domain-name")).toContain("t.co");
	});

	test("are not made of letters that want an answer or coins: they link to exchanges and newspapers", () => {
		for (const theme of ["extortion", "advance-fee"] as const) expect(patterns(phish({ theme }))).toEqual([]);
	});

	test("are for the very page where the host is everybody's", () => {
		const pages = ["https://bit.ly/it's", "https://pay.post-fee.test/a", "javascript:alert(1)"].flatMap((address) => shares(address, 1));
		expect(patterns(phish({ pages, actionHosts: [] }))).toEqual(["[url:value = 'https://bit.ly/it\\'s']"]);
		expect(patterns(campaign({ class: "ham", pages }))).toEqual([]);
	});

	test("are for no host that cannot be: its suffix is none", () => {
		const hosts = ["esetupkeys.xyzcl", "r.notification.biopharmcatalystcom", "pay.post-fee.test", "pay.post-fee.xyz"];
		expect(patterns(phish({ actionHosts: hosts.flatMap((host) => shares(host, 1)), linkHosts: [] }))).toEqual([
			"[domain-name:value = 'pay.post-fee.test']",
			"[domain-name:value = 'pay.post-fee.xyz']",
		]);
	});

	test("are not made of wanted mail, nor of what wanted mail has too", () => {
		expect(patterns(ham)).toEqual([]);
		expect(patterns(phish({ paths: [] }), campaign({ class: "ham", linkHosts: shares("pay.post-fee.test", 1) }))).toEqual([
			"[ipv4-addr:value = '192.0.2.77']",
		]);
	});

	test("are one for a host of several campaigns, valid from the first", () => {
		const later = phish({ id: "clater00000", class: "spam", firstSeen: Date.UTC(2024, 3, 1) });
		const bundle = campaignsStix(analysisOf(later, phish()));
		const [first] = of(bundle, "indicator");
		expect(first).toMatchObject({
			name: "pay.post-fee.test",
			valid_from: "2024-03-04T08:40:00.000Z",
			indicator_types: ["malicious-activity"],
		});
		const indicates = of(bundle, "relationship").filter(({ relationship_type }) => relationship_type === "indicates");
		expect(indicates.filter(({ source_ref }) => source_ref === first?.id)).toHaveLength(2);
	});

	test("say how sure it is, what it is about and how long it holds (section 4.7)", () => {
		const [host] = indicators(phish({ lastSeen: Date.UTC(2024, 2, 9) }));
		expect(host).toMatchObject({
			description: "Phishing (Parcels) leads to this host, in 10 messages of campaign caaaaaaaaaa, seen from 2024-03-04 to 2024-03-09.",
			labels: ["phish", "parcel"],
			confidence: 92,
			kill_chain_phases: [{ kill_chain_name: "mitre-attack", phase_name: "initial-access" }],
			valid_from: "2024-03-04T08:40:00.000Z",
			valid_until: "2024-06-07T00:00:00.000Z",
		});
		const [other] = indicators(campaign({ messages: 1, classes: { ham: 0, spam: 1, phish: 0 } }));
		expect(other).toMatchObject({
			description: "Spam (Gifts and flowers) leads to this host, in 1 message of campaign c0123456789, seen on 2024-03-04.",
			confidence: 67,
		});
		expect(other).not.toHaveProperty("kill_chain_phases");
	});

	test("are the less sure, the more of the messages look wanted by themselves, or as the sum says that decided", () => {
		const confidence = (some: Partial<Campaign>) => indicators(campaign(some))[0]?.["confidence"];
		expect(confidence({ classes: { ham: 4, spam: 6, phish: 0 } })).toBe(58);
		const classReasons = [{ code: "CAMPAIGN_CHANGES_PLACES", weight: 3, text: "" }];
		expect(confidence({ classes: { ham: 10, spam: 0, phish: 0 }, classReasons })).toBe(88);
	});

	test("are based on what was observed in each campaign", () => {
		const bundle = campaignsStix(analysisOf(phish(), phish({ id: "clater00000" })));
		const [indicator] = of(bundle, "indicator");
		const bases = of(bundle, "relationship").filter(
			({ source_ref, relationship_type }) => source_ref === indicator?.id && relationship_type === "based-on",
		);
		const observed = bases.map(({ target_ref }) => bundle.objects.find(({ id }) => id === target_ref));
		const host = bundle.objects.find(({ value }) => value === "pay.post-fee.test");
		expect(observed.map((data) => [data?.["object_refs"]].flat().includes(host?.id))).toEqual([true, true]);
	});

	test("are for files that phishing brings, as long as one likes: but not for pictures, nor for what wanted mail has too", () => {
		expect(files({})).toEqual([fileHash]);
		expect(indicators(phish({ actionHosts: [] }))[0]).not.toHaveProperty("valid_until");
		expect(files({ attachments: [file("cd".repeat(32), "image/png"), file(""), file("x")] })).toEqual([]);
		expect(files({ class: "spam" })).toEqual([]);
		expect(files({ theme: "extortion" })).toEqual([fileHash]);
		expect(files({}, campaign({ class: "ham", firstSeen: 1, attachments: [file(fileHash)] }))).toEqual([]);
	});

	test("of undated mail are valid from ever on, and for ever", () => {
		const [indicator] = indicators({ ...phish(), firstSeen: undefined, lastSeen: undefined });
		expect(indicator?.["valid_from"]).toBe("1990-01-01T00:00:00.000Z");
		expect(indicator).not.toHaveProperty("valid_until");
	});

	test("are revoked where wanted mail brought it later: it may have been told before (section 3.6)", () => {
		const later = campaign({ class: "ham", firstSeen: Date.UTC(2024, 4, 1), linkHosts: shares("pay.post-fee.test", 1) });
		const [before, after] = [indicators(phish())[0], indicators(phish(), later)[0]];
		expect(after).toMatchObject({ id: before?.id, revoked: true });
		expect(String(after?.["modified"]) > String(before?.["modified"])).toBe(true);
		const bundle = campaignsStix(analysisOf(phish(), later));
		expect(of(bundle, "relationship").filter(({ source_ref }) => source_ref === after?.id)).toEqual([]);
		const earlier = { ...later, firstSeen: Date.UTC(2024, 0, 1) };
		expect(indicators(phish(), earlier).map(({ name }) => name)).not.toContain("pay.post-fee.test");
	});

	test("are for no path alone: it would find pages of honest sites", () => {
		const paths = [
			"/*/logo.png",
			"/verification/*",
			"/Account/ResetPassword",
			"/*/show.aspx",
			"/fr/formules",
			"/wp-content/express-fee/*.php",
		];
		const hosts = { linkHosts: [], actionHosts: [] };
		const told = phish({ ...hosts, paths: paths.flatMap((path) => shares(path, 1)) });
		expect(patterns(told)).toEqual([]);
		expect(only(campaignsStix(analysisOf(told)), "campaign")["description"]).toContain("Kit paths: /*/logo.png, /verification/*");
	});
});

describe("overlaps and clusters", () => {
	test("are related-to with the reasons, and a grouping", () => {
		const bundle = campaignsStix(analysisOf(phish(), spam));
		const [left, right] = of(bundle, "campaign").map(({ id }) => id);
		const related = of(bundle, "relationship").filter(({ relationship_type }) => relationship_type === "related-to");
		expect(related.filter(({ target_ref }) => String(target_ref).startsWith("campaign"))).toMatchObject([
			{ source_ref: left, target_ref: right, description: "Both name the telephone number +15550100. (6.3)" },
		]);
		expect(only(bundle, "grouping")).toMatchObject({ context: "suspicious-activity", object_refs: [left, right] });
	});

	test("with wanted mail are left out with it", () => {
		const bundle = campaignsStix(analysisOf(phish(), ham));
		expect(JSON.stringify(bundle)).not.toContain("Both name");
		expect(of(bundle, "grouping")).toEqual([]);
		expect(of(campaignsStix(analysisOf(phish(), ham), { ham: true }), "grouping")).toHaveLength(1);
	});
});

describe("a later export", () => {
	const made = (bundle: StixBundle) => bundle.objects.map(({ id, created }) => `${id} ${created}`);
	/** With one message more, the oldest of all, that has none of the hosts, addresses and files. */
	const older = phish({ messages: 11, firstSeen: Date.UTC(2024, 0, 1), lastSeen: phish().lastSeen });

	test("of the same mail is the same to the byte, undated mail among it", () => {
		const later = { ...everything, at: analysedAt + 86_400_000 };
		expect([...stixChunks(later)].join("")).toBe([...stixChunks(everything)].join(""));
	});

	test("changes what it says, not what it is called nor when that was made, though older mail was read (section 3.6)", () => {
		const [first, second] = [campaignsStix(analysisOf(phish())), campaignsStix(analysisOf(older))];
		// What all messages had is now told thing by thing.
		const common = of(first, "observed-data")[0]?.id;
		const missing = first.objects.filter(({ id, created }) => !made(second).includes(`${id} ${created}`));
		expect(missing.map(({ id, target_ref }) => target_ref ?? id)).toEqual([common, common, common]);
		expect(only(second, "campaign")["first_seen"]).toBe("2024-01-01T00:00:00.000Z");
		expect(second.id).not.toBe(first.id);
	});

	test("is of a later version where it says something else, and of the same where not", () => {
		const after = new Map(campaignsStix(analysisOf(older, spam)).objects.map((object) => [object.id, object]));
		const said = (object: StixObject | undefined) => JSON.stringify({ ...object, modified: "" });
		const before = campaignsStix(analysisOf(phish(), spam)).objects.filter(({ id }) => after.has(id));
		const changed = before.filter((object) => said(object) !== said(after.get(object.id)));
		expect(new Set(changed.map(({ type }) => type))).toEqual(
			new Set(["campaign", "observed-data", "sighting", "infrastructure", "indicator"]),
		);
		for (const { id, type, modified } of changed) expect(String(after.get(id)?.["modified"]) > String(modified), type).toBe(true);
		for (const object of before.filter((one) => said(one).includes(spam.id))) expect(after.get(object.id), object.type).toEqual(object);
	});
});

test("everything is marked, and made by whom it says", () => {
	const bundle = campaignsStix(analysisOf(phish()), { tlp: "clear", by: "Example CERT" });
	const marking = only(bundle, "marking-definition");
	expect(marking).toMatchObject({ id: "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", definition: { tlp: "white" } });
	const creator = of(bundle, "identity")[0] as StixObject;
	expect(creator).toMatchObject({ name: "Example CERT", identity_class: "organization" });
	for (const object of bundle.objects) {
		if (object.type !== "marking-definition") expect(object["object_marking_refs"]).toEqual([marking.id]);
		if ("modified" in object && object !== creator) expect(object["created_by_ref"]).toBe(creator.id);
	}
	expect(only(campaignsStix(analysisOf(phish())), "campaign").id).not.toBe(only(bundle, "campaign").id);
});
