import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Campaign } from "../../src/campaigns/campaign.ts";
import { tidegate } from "../support/tidegate.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "own-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string): string {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
}

const own = ["--own", "Hafen-Hosting=hafen-hosting.example,hafen.example"];
const mail = (from: string, to: string, subject: string, text: string) =>
	`From: ${from}\nTo: ${to}\nDate: Wed, 07 Oct 2026 15:55:07 +0200\nSubject: ${subject}\n\n${text}\n`;
const phish = (at: number) =>
	mail(
		'"Hafen-Hosting Support" <support@lvrfoqz.icu>',
		`kunde${at}@werkhof.example`,
		"Speicher voll",
		`Hallo kunde${at},\n\nIhr Postfach hat 98 % des Speicherplatzes erreicht. Melden Sie sich an, sonst wird das Konto morgen gesperrt.\n\nHafen-Hosting Kundendienst\n\nAnmelden: https://info-wdvcx.example/auth.php?k=${at}\nImpressum: https://www.hafen-hosting.example/impressum`,
	);
const newsletter = mail(
	'"Hafen-Hosting" <news@hafen.example>',
	"jo@werkhof.example",
	"Neues aus dem Hafen",
	"Hallo Jo,\n\nunser neues Rechenzentrum ist offen: https://www.hafen-hosting.example/neu\n\nIhr Hafen-Hosting Team",
);
const customer = mail(
	"Max Huber <max@kunde-mueller.example>",
	"support@hafen-hosting.example",
	"Hafen-Hosting Rechnung 4711",
	"Hallo Hafen-Hosting Team,\n\nmeine Rechnung stimmt nicht, und das Postfach ist voll.\n\nGruß, Max",
);

interface Line {
	readonly class: string;
	readonly reasons: { readonly code: string; readonly weight: number; readonly text: string }[];
}

async function scanned(message: string, options: readonly string[]): Promise<Line> {
	const { output, errors } = await tidegate(["scan", "--json", ...options, put("one.eml", message)]);
	expect(errors).toBe("");
	return JSON.parse(output) as Line;
}

const claims = ({ reasons }: Line) => reasons.filter(({ code }) => /^(?:CLAIMS|LOOKALIKE)_/.test(code)).map(({ code }) => code);

describe("--own", () => {
	test("phishing in the house's own name is said to be that, and without it is not known for it", async () => {
		const judged = await scanned(phish(1), own);
		expect(judged.class).toBe("phish");
		expect(judged.reasons).toContainEqual(
			expect.objectContaining({
				code: "CLAIMS_IDENTITY_IN_NAME",
				text: "The sender name says Hafen-Hosting, but the message comes from lvrfoqz.icu, and not from a domain of Hafen-Hosting",
			}),
		);
		expect(claims(await scanned(phish(1), []))).toEqual([]);
	});

	test("its newsletter and a customer's mail are not", async () => {
		for (const message of [newsletter, customer]) {
			const judged = await scanned(message, own);
			expect([judged.class, claims(judged)]).toEqual(["ham", []]);
		}
	});

	test("explain tells it as well", async () => {
		const { output } = await tidegate(["explain", ...own, put("one.eml", phish(1))]);
		expect(output).toContain("The sender name says Hafen-Hosting");
	});

	test("campaigns pose as it, told on threads; its hosts are not to be blocked", { timeout: 60_000 }, async () => {
		const eml = Array.from({ length: 25 }, (_, at) => put(`phish-${at}.eml`, phish(at)));
		const paths = [...eml, put("news.eml", newsletter), put("customer.eml", customer)];
		const { output } = await tidegate(["campaigns", "--json", ...own, ...paths]);
		const campaigns = output
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line) as Campaign);
		expect(campaigns.map(({ messages, posesAs }) => [messages, posesAs])).toEqual([
			[25, [{ value: "Hafen-Hosting", messages: 25 }]],
			[1, []],
			[1, []],
		]);
		const { output: stix } = await tidegate(["campaigns", "--export", "stix", ...own, ...eml]);
		expect([stix.includes("info-wdvcx.example"), stix.includes("[url:value = 'https://www.hafen-hosting.example")]).toEqual([true, false]);
	});

	test("trace takes its hosts for shared", async () => {
		const [campaign] = (await tidegate(["campaigns", "--json", put("one.eml", phish(1))])).output.split("\n");
		const log = put("dns.log", "query: www.hafen-hosting.example IN A\nquery: info-wdvcx.example IN A\n");
		const { output } = await tidegate(["trace", put("campaign.json", campaign as string), "--dns", log, ...own]);
		expect(output).toMatch(/www\.hafen-hosting\.example +shared: tells little/);
		expect(output).toMatch(/info-wdvcx\.example +to be pressed/);
	});

	test.each([
		["Haf=hafen.example", 'It must be like "Harbor Tools=harbortools.example,harbor.example": "Haf" would be met everywhere'],
		["Hafen-Hosting=localhost", '"localhost" is no domain'],
		["Support-Team=hafen.example", 'everybody calls himself "Support-Team"'],
		["Hafen-Hosting=co.uk", "give your own, like yours.co.uk"],
	])("%s is refused", async (value, says) => {
		for (const command of [["scan"], ["campaigns"]])
			expect(await tidegate([...command, "--own", value, put("one.eml", phish(1))])).toMatchObject({
				status: 2,
				errors: expect.stringContaining(says),
			});
	});

	test("what is kept was judged when it was read", async () => {
		expect((await tidegate(["campaigns", ...own])).errors).toContain("--own is for mail that is named");
	});
});

describe("without --own, it is whom the settings name", () => {
	const name = "Hafen-Hosting=hafen-hosting.example,hafen.example";
	let place: string;
	beforeAll(() => {
		place = mkdtempSync(join(tmpdir(), "own-settings-"));
		writeFileSync(
			join(place, "tidegate.toml"),
			`own = ["${name}"]\n[next_hop]\nhost = "mail.example"\nuser = "gate"\npassword_file = "not-for-whoever-scans"\n`,
		);
	});
	afterAll(() => rmSync(place, { recursive: true, force: true }));
	const inPlace = (args: readonly string[]) => tidegate(args, { cwd: place });

	test("of the file where the command is started, whose secrets are not needed", async () => {
		const { output, errors } = await inPlace(["scan", "--json", put("one.eml", phish(1))]);
		expect(errors).toBe("");
		expect(claims(JSON.parse(output) as Line)).toContain("CLAIMS_IDENTITY_IN_NAME");
	});

	test("of the environment; an option outranks both", async () => {
		const told = (args: readonly string[]) =>
			tidegate(["scan", "--json", ...args, put("one.eml", phish(1))], { environment: { TIDEGATE_OWN: name } });
		expect(claims(JSON.parse((await told([])).output) as Line)).toContain("CLAIMS_IDENTITY_IN_NAME");
		expect(claims(JSON.parse((await told(["--own", "Harbor Tools=harbortools.example"])).output) as Line)).toEqual([]);
	});

	test("trace takes its hosts for shared, of kept campaigns as well", { timeout: 60_000 }, async () => {
		const eml = Array.from({ length: 5 }, (_, at) => put(`kept-${at}.eml`, phish(at)));
		const data = ["--data", join(place, "data")];
		expect(await tidegate(["campaigns", "--keep", ...data, ...eml])).toMatchObject({ status: 0 });
		const [campaign] = (await tidegate(["campaigns", "--json", ...data])).output.split("\n");
		const asked = (host: string) => `Oct  7 16:00:00 dnsmasq[7]: query[A] ${host} from 192.0.2.7\n`;
		const log = put("dnsmasq.log", asked("www.hafen-hosting.example") + asked("info-wdvcx.example"));
		const { id } = JSON.parse(campaign as string) as Campaign;
		for (const args of [[], own]) {
			const { output, errors } = await inPlace(["trace", id, ...data, "--dns", log, ...args]);
			expect(errors).toBe("");
			expect(output).toMatch(/www\.hafen-hosting\.example +shared: tells little/);
		}
		const other = await inPlace(["trace", id, ...data, "--dns", log, "--own", "Harbor Tools=harbortools.example"]);
		expect(other.output).not.toMatch(/shared: tells little/);
	});
});
