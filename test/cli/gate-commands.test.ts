import { describe, expect, test } from "vitest";
import type { ObserveMail } from "../../src/app/observe-mail.ts";
import { accountAddCommand } from "../../src/cli/gate/account-add-command.ts";
import { accountFreezeCommand } from "../../src/cli/gate/account-freeze-command.ts";
import { accountLearnCommand } from "../../src/cli/gate/account-learn-command.ts";
import { accountListCommand } from "../../src/cli/gate/account-list-command.ts";
import { accountResetProfileCommand } from "../../src/cli/gate/account-reset-profile-command.ts";
import { accountRotateCommand } from "../../src/cli/gate/account-rotate-command.ts";
import { accountShowCommand } from "../../src/cli/gate/account-show-command.ts";
import { accountThawCommand } from "../../src/cli/gate/account-thaw-command.ts";
import type { Desk } from "../../src/cli/gate/desk.ts";
import { eventsCommand } from "../../src/cli/gate/events-command.ts";
import { heldCommand } from "../../src/cli/gate/held-command.ts";
import { holdCommand } from "../../src/cli/gate/hold-command.ts";
import { keyAddCommand } from "../../src/cli/gate/key-add-command.ts";
import { keyListCommand } from "../../src/cli/gate/key-list-command.ts";
import { keyRevokeCommand } from "../../src/cli/gate/key-revoke-command.ts";
import { ledgerCommand } from "../../src/cli/gate/ledger-command.ts";
import { refuseCommand } from "../../src/cli/gate/refuse-command.ts";
import { releaseCommand } from "../../src/cli/gate/release-command.ts";
import { showCommand } from "../../src/cli/gate/show-command.ts";
import { displayWidth } from "../../src/cli/terminal/display-width.ts";
import { runAtDesk } from "../support/desk-for-test.ts";
import { fakeAccount, fakeCampaign, fakeCode, fakeControl, fakeRow } from "../support/fake-control.ts";

const secrets = ["secret-hash", "JBSWY3DPEHPK3PXP", "whsec"];

describe("account add", () => {
	const shop = { from: ["news@shop.example"], contact: ["owner@shop.example"] };

	test("says once what the sending program needs, and asks nothing where nobody is there", async () => {
		const { control, state } = fakeControl();
		const { status, output, asked } = await runAtDesk(control, (desk) => accountAddCommand(desk, "shop", shop));
		expect(status).toBe(0);
		expect(state.calls).toEqual([["addAccount", { name: "shop", from: shop.from, contacts: shop.contact }, "operator"]]);
		expect(output).toContain("Server    127.0.0.1:2525, STARTTLS\n  Login     shop-7f3k\n  Password  k3n8-w2pq-x7vd-m4tr\n");
		expect(output).toContain("Secret  JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP\n");
		expect(output).toContain("otpauth://totp/");
		expect(output).not.toContain("\u001b");
		expect(asked).toEqual([]);
	});

	test("suggests to teach it, with the folder and the settings that are in use", async () => {
		const { control } = fakeControl();
		const added = await runAtDesk(control, (desk) => accountAddCommand(desk, "shop", { ...shop, data: "/srv/my gate" }));
		expect(added.output).toContain("\n  tidegate account learn shop PATH… --data '/srv/my gate'\n");
		const plainly = await runAtDesk(control, (desk) => accountAddCommand(desk, "desk", shop));
		expect(plainly.output).toContain("\n  tidegate account learn desk PATH…\n");
		const empty = fakeControl();
		const account = async () => ({ done: true, value: { account: fakeAccount(), knownRecipients: 0, held: 0, profile: [] } }) as const;
		const options = { config: "gate.toml", data: "/srv/gate" };
		const shown = await runAtDesk({ ...empty.control, account }, (desk) => accountShowCommand(desk, "alsquare", options));
		expect(shown.output).toContain("\n  tidegate account learn alsquare PATH… --config gate.toml --data /srv/gate\n");
	});

	test("shows a QR code on a terminal, and asks for one code to see that it works", async () => {
		const { control } = fakeControl();
		const { TOTP, Secret } = await import("otpauth");
		const right = new TOTP({ secret: Secret.fromBase32("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP") });
		const { fakeNow } = await import("../support/fake-control.ts");
		const code = right.generate({ timestamp: fakeNow });
		const answers = ["000000", `${code.slice(0, 3)} ${code.slice(3)}`];
		const { output, asked } = await runAtDesk(control, (desk) => accountAddCommand(desk, "shop", shop), { columns: 80, answers });
		expect(output).toContain("█▀▀▀▀▀█");
		expect(asked).toHaveLength(2);
		expect(output).toContain("That is not the code.");
		expect(output).toContain("It works.");
	});

	test("the code need not be tried, and the picture need not be shown", async () => {
		const { control } = fakeControl();
		const { output, asked } = await runAtDesk(control, (desk) => accountAddCommand(desk, "shop", { ...shop, qr: false }), { columns: 80 });
		expect(asked).toHaveLength(1);
		expect(output).toContain("Not tried.");
		expect(output).not.toContain("█");
		const narrow = await runAtDesk(control, (desk) => accountAddCommand(desk, "other", shop), { columns: 40 });
		expect(narrow.output).not.toContain("█");
	});

	test("in JSON", async () => {
		const { control } = fakeControl();
		const { json, asked } = await runAtDesk(control, (desk) => accountAddCommand(desk, "shop", { ...shop, json: true }), { columns: 80 });
		expect(json()).toEqual([
			expect.objectContaining({ login: "shop-7f3k", password: "k3n8-w2pq-x7vd-m4tr", totpSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" }),
		]);
		expect(asked).toEqual([]);
	});

	test("a name that is taken is refused", async () => {
		const { control } = fakeControl();
		const { status, output, errors } = await runAtDesk(control, (desk) => accountAddCommand(desk, "alsquare", shop));
		expect([status, output]).toEqual([1, ""]);
		expect(errors).toBe("tidegate: there is an account alsquare already\n");
	});
});

describe("accounts", () => {
	test("list", async () => {
		const { control } = fakeControl({ accounts: [fakeAccount(), fakeAccount({ name: "shop", state: "frozen", totpSecret: undefined })] });
		const { output } = await runAtDesk(control, (desk) => accountListCommand(desk, {}));
		expect(output).toBe(
			[
				"ACCOUNT   STATE   HELD  RECIPIENTS  2ND FACTOR  SENDS AS",
				"alsquare  active     1      40,000  yes         news@alsquare.example",
				"shop      frozen     1      40,000  no          news@alsquare.example",
				"",
			].join("\n"),
		);
	});

	test("an empty list says what to do", async () => {
		const { control } = fakeControl({ accounts: [] });
		expect((await runAtDesk(control, (desk) => accountListCommand(desk, {}))).output).toContain("tidegate account add NAME --from ADDRESS");
	});

	test("show", async () => {
		const { control } = fakeControl();
		const { output } = await runAtDesk(control, (desk) => accountShowCommand(desk, "alsquare", {}));
		expect(output).toMatch(/^Account {8}alsquare\nState {10}active\n/);
		expect(output).toContain("k7m2-9xqd");
		expect(output).toContain("alsquare.example       410  ████████████\n    blog.alsquare.example   12  ▍\n");
	});

	test("no output holds a secret, JSON least of all", async () => {
		const { control } = fakeControl();
		for (const json of [false, true]) {
			const shown = await runAtDesk(control, (desk) => accountShowCommand(desk, "alsquare", { json }));
			const listed = await runAtDesk(control, (desk) => accountListCommand(desk, { json }));
			for (const secret of secrets) expect(shown.output + listed.output).not.toContain(secret);
		}
	});

	test("freeze, thaw, rotate", async () => {
		const { control, state } = fakeControl();
		await runAtDesk(control, (desk) => accountFreezeCommand(desk, "alsquare", { reason: "leak" }));
		const wrong = await runAtDesk(control, (desk) => accountThawCommand(desk, "alsquare", { code: "000000" }));
		const right = await runAtDesk(control, (desk) => accountThawCommand(desk, "alsquare", {}), { columns: 80, answers: ["123 456"] });
		const rotated = await runAtDesk(control, (desk) => accountRotateCommand(desk, "alsquare", {}), { columns: 80 });
		expect(state.calls).toEqual([
			["freeze", "alsquare", "leak", "operator"],
			["thaw", "alsquare", "000000", "operator"],
			["thaw", "alsquare", fakeCode, "operator"],
			["rotate", "alsquare", {}, "operator"],
		]);
		expect([wrong.status, right.status, rotated.status]).toEqual([1, 0, 0]);
		expect(wrong.errors).toBe("tidegate: that is not the code\n");
		expect(rotated.output).toContain("Password  k3n8-w2pq-x7vd-m4tr");
		expect(rotated.output).not.toContain("Secret");
		expect(rotated.asked).toEqual([]);
	});

	test("a new second factor takes a code of the old one", async () => {
		const { control } = fakeControl();
		const without = await runAtDesk(control, (desk) => accountRotateCommand(desk, "alsquare", { secondFactor: true }));
		expect(without.status).toBe(1);
		const answers = [fakeCode];
		const { status, output } = await runAtDesk(control, (desk) => accountRotateCommand(desk, "alsquare", { secondFactor: true }), {
			columns: 80,
			answers,
		});
		expect(status).toBe(0);
		expect(output).toContain("Secret  JBSW");
	});

	test("reset-profile asks a person first", async () => {
		const { control, state } = fakeControl();
		const no = await runAtDesk(control, (desk) => accountResetProfileCommand(desk, "alsquare", {}), { columns: 80 });
		expect([no.status, state.calls]).toEqual([1, []]);
		await runAtDesk(control, (desk) => accountResetProfileCommand(desk, "alsquare", {}), { columns: 80, answers: ["y"] });
		await runAtDesk(control, (desk) => accountResetProfileCommand(desk, "alsquare", { yes: true }), { columns: 80 });
		expect(state.calls).toHaveLength(2);
	});
});

describe("account learn", () => {
	const observe: ObserveMail = async function* (found) {
		for await (const item of found) {
			if (item.kind === "unreadable") yield item;
			else {
				const from = /^From: .*?([\w.+-]+@[\w.-]+)/m.exec(Buffer.from(item.bytes).toString())?.[1] ?? "";
				yield { kind: "observed", source: item.source, index: item.index, from, observation: { traits: { from } as never, at: 0 } };
			}
		}
	};

	test("learns the account's own mail and names what others wrote", async () => {
		const { control, state } = fakeControl();
		const paths = ["samples/ministry-statement-en.eml", "samples/list-post.eml"];
		const { status, output, errors } = await runAtDesk(control, (desk) => accountLearnCommand(desk, "alsquare", paths, {}, observe));
		expect(status).toBe(0);
		expect(state.calls).toEqual([["learn", "alsquare", 1, "operator"]]);
		expect(output).toBe("Learnt 1 message. tidegate account show alsquare shows what is normal now.\n");
		expect(errors).toMatch(/^tidegate: samples\/list-post\.eml: left out, it is from \S+, which the account does not send as\n$/);
	});

	test("what cannot be read is named, and the exit status says so", async () => {
		const { control } = fakeControl();
		const { status, errors, json } = await runAtDesk(control, (desk) =>
			accountLearnCommand(desk, "alsquare", ["samples/none.eml"], { json: true }, observe),
		);
		expect(status).toBe(2);
		expect(errors).toBe("tidegate: samples/none.eml: no such file or folder\n");
		expect(json()).toEqual([{ learnt: 0, seen: 0, foreign: 0, unread: 1 }]);
	});
});

describe("campaigns", () => {
	test("held: what waits, why, and what to do", async () => {
		const passing = fakeCampaign({ id: "aaaa-bbbb", state: "passing" }, { delivered: 1_200, accepted: 300 });
		const { control } = fakeControl({ campaigns: [fakeCampaign(), passing] });
		const held = await runAtDesk(control, (desk) => heldCommand(desk, {}));
		expect(held.output).toContain("k7m2-9xqd");
		expect(held.output).toContain("Says it is from ministry of foreign affairs");
		expect(held.output).toContain("tidegate release k7m2-9xqd");
		expect(held.output).not.toContain("aaaa-bbbb");
		const all = await runAtDesk(control, (desk) => heldCommand(desk, { all: true }));
		expect(all.output).toMatch(/aaaa-bbbb {2}passing .* 300 {2}1,200 /);
		const none = fakeControl({ campaigns: [] });
		expect((await runAtDesk(none.control, (desk) => heldCommand(desk, {}))).output).toBe("Nothing is held.\n");
		const unknown = await runAtDesk(control, (desk) => heldCommand(desk, { account: "nobody" }));
		expect([unknown.status, unknown.output]).toEqual([1, ""]);
	});

	test("show: the reasons add up to the score that is shown", async () => {
		const { control } = fakeControl();
		const { output } = await runAtDesk(control, (desk) => showCommand(desk, "k7m2-9xqd", {}));
		const why = output.slice(output.indexOf("\nWhy\n"), output.indexOf("\nThe message by itself"));
		const [sum, ...weights] = [...why.matchAll(/^ +([+-]\d+\.\d\d) /gm)].map(([, weight]) => Number(weight)).reverse();
		expect(weights).toHaveLength(3);
		expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(sum ?? 0, 9);
		expect(output).toContain("held, waiting for a decision  39,950");
		expect(output.indexOf("Held before the first")).toBeLessThan(output.indexOf("was told"));
	});

	test("show --sample: the bytes as they are, but not on a terminal", async () => {
		const { control } = fakeControl();
		const command = (desk: Desk) => showCommand(desk, "k7m2-9xqd", { sample: true });
		expect((await runAtDesk(control, command)).output).toBe("Subject: \u001b[2Jboo\r\n\r\nbody\r\n");
		expect((await runAtDesk(control, command, { columns: 80 })).output).toBe("Subject: \ufffd[2Jboo\n\nbody\n\n");
	});

	test("release takes the second factor: from the option or from a person, and from nobody else", async () => {
		const { control, state } = fakeControl();
		const release = (options: object, run = {}) => runAtDesk(control, (desk) => releaseCommand(desk, "k7m2-9xqd", options), run);
		expect((await release({})).status).toBe(1);
		expect((await release({ json: true }, { columns: 80, answers: [fakeCode] })).json()).toEqual([
			{ refused: "wrong-code", text: "that is not the code" },
		]);
		const given = await release({ code: fakeCode });
		expect([given.status, given.output]).toEqual([
			0,
			"k7m2-9xqd is released: on its way to 39,950 recipients. tidegate show k7m2-9xqd says how far.\n",
		]);
		const asked = await release({}, { columns: 80, answers: [fakeCode] });
		expect([asked.status, asked.asked.length]).toEqual([0, 1]);
		expect(state.calls.map(([, , code]) => code)).toEqual(["", "", fakeCode, fakeCode]);
	});

	test("refuse and hold", async () => {
		const { control } = fakeControl();
		const refused = await runAtDesk(control, (desk) => refuseCommand(desk, "k7m2-9xqd", {}));
		expect(refused.output).toBe("k7m2-9xqd is refused: it never goes out to 39,950 recipients; nobody got it.\n");
		const held = await runAtDesk(control, (desk) => holdCommand(desk, "k7m2-9xqd", {}));
		expect(held.output).toContain("waiting for 39,000 recipients, out to 950 before");
		const unknown = await runAtDesk(control, (desk) => refuseCommand(desk, "none", {}));
		expect([unknown.status, unknown.errors]).toEqual([1, expect.stringContaining("there is no campaign none")]);
	});

	test("events", async () => {
		const { control } = fakeControl();
		const { json } = await runAtDesk(control, (desk) => eventsCommand(desk, undefined, { json: true }));
		expect(json()).toEqual([
			{ at: "2026-11-26T08:40:00.040Z", campaign: "k7m2-9xqd", kind: "held", text: "Held before the first recipient got it", by: "gate" },
			{ at: "2026-11-26T08:40:01.000Z", campaign: "k7m2-9xqd", kind: "told", text: "owner@alsquare.example was told", by: "gate" },
		]);
	});
});

describe("ledger", () => {
	test("one line for every recipient", async () => {
		const rows = [
			fakeRow(),
			fakeRow({
				address: "ben\u001b]0;x\u0007@home.example",
				state: "accepted",
				attempts: 2,
				reply: "451 later",
				dueAt: Date.UTC(2026, 10, 26, 9),
			}),
		];
		const { control } = fakeControl({ rows });
		const { output } = await runAtDesk(control, (desk) => ledgerCommand(desk, undefined, {}));
		const [first = "", second = ""] = output.split("\n");
		expect(first).toMatch(/delivered {3}anna@home\.example +250 2\.0\.0 Ok: queued as 4F1$/);
		expect(second).toMatch(/accepted {4}ben\ufffd\]0;x\ufffd@home\.example +again at .*: 451 later$/);
		const one = await runAtDesk(control, (desk) => ledgerCommand(desk, undefined, { address: "ANNA@home.example", json: true }));
		expect(one.json()).toEqual([expect.objectContaining({ address: "anna@home.example", state: "delivered", dueAt: null })]);
	});

	test("a campaign that is not there is no empty ledger", async () => {
		const { control, state } = fakeControl();
		expect((await runAtDesk(control, (desk) => ledgerCommand(desk, "none", {}))).status).toBe(1);
		expect((await runAtDesk(control, (desk) => ledgerCommand(desk, undefined, { account: "none" }))).status).toBe(1);
		expect(state.rowsRead).toBe(0);
	});
});

test("keys: shown once, listed by name, revoked", async () => {
	const { control } = fakeControl();
	const run = (command: (desk: Desk) => Promise<number>) => runAtDesk(control, command);
	expect((await run((desk) => keyListCommand(desk, {}))).output).toContain("tidegate key add NAME");
	expect((await run((desk) => keyAddCommand(desk, "service", {}))).output).toContain("Authorization: Bearer tg_k3n8w2pqx7vdm4tr");
	expect((await run((desk) => keyAddCommand(desk, "service", {}))).status).toBe(1);
	expect((await run((desk) => keyListCommand(desk, { json: true }))).json()).toEqual([
		{ name: "service", createdAt: "2026-11-26T08:40:00.000Z" },
	]);
	expect((await run((desk) => keyRevokeCommand(desk, "service", {}))).output).toBe("The key service no longer works.\n");
	expect((await run((desk) => keyRevokeCommand(desk, "service", {}))).status).toBe(1);
});

describe.each([60, 80, 120])("on a terminal of %i columns", (columns) => {
	const campaign = fakeCampaign({ subject: "외교부 사회보장 명세서가 발급되었습니다. 지금 확인하세요 \u001b[2J\u202e exe.fdp ".repeat(4) });
	const row = fakeRow({
		state: "accepted",
		attempts: 3,
		reply: "451 4.7.1 \u001b[31mGreylisted ".repeat(9),
		address: `${"a".repeat(60)}@home.example`,
	});
	const account = fakeAccount({
		from: ["news@alsquare.example", "@alsquare.example", "office@alsquare.example"],
		state: "frozen",
		stateReason: "why ".repeat(40),
	});
	const commands: [string, (desk: Desk) => Promise<number>][] = [
		["account list", (desk) => accountListCommand(desk, {})],
		["account show", (desk) => accountShowCommand(desk, "alsquare", {})],
		["held", (desk) => heldCommand(desk, { all: true })],
		["ledger", (desk) => ledgerCommand(desk, undefined, {})],
		["events", (desk) => eventsCommand(desk, undefined, {})],
	];

	test.each(commands)("%s keeps to it, and nothing from mail reaches the terminal as it is", async (_name, command) => {
		const { control } = fakeControl({ accounts: [account], campaigns: [campaign], rows: [row] });
		const { output } = await runAtDesk(control, command, { columns });
		const own = output.replace(/\u001b\[\d+m/g, "");
		expect(own).not.toMatch(/[\u001b\u202e\u0007]/);
		for (const line of own.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
	});
});
