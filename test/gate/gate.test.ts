import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { company } from "../../src/app/drill/newsletter.ts";
import { shippedTakeoverNumbers } from "../../src/app/takeover-numbers.ts";
import type { GateSettings } from "../../src/gate/gate-settings.ts";
import { StorageError } from "../../src/base/storage-error.ts";
import { issue, issues, ministry, messageFor, TestGate, valueOf, withChangedLinks } from "../support/gate/test-gate.ts";

const manyLinks = `<a href="https://www.${company}/a">·</a> `.repeat(520);
const hour = 3_600_000;
const day = 24 * hour;
let gate: TestGate;

beforeEach(async () => {
	gate = await TestGate.open();
});
afterEach(() => gate.close());

describe("a genuine issue", () => {
	test("passes, and every copy of it is one campaign", async () => {
		await gate.addAccountWithPast();
		await gate.submitTo(issue(issues + 1), 0, 30);
		expect(gate.campaigns).toHaveLength(1);
		expect(gate.campaign("passing").counts.accepted).toBe(30);
		expect(gate.wakes).toBeGreaterThan(0);
		expect(gate.told).toEqual([]);
	});

	test("what is shown adds up to what was decided", async () => {
		await gate.addAccountWithPast();
		await gate.submit(issue(issues + 1));
		await gate.submit(ministry);
		for (const { campaign } of gate.campaigns) {
			const sum = campaign.reasons.reduce((sum, { weight }) => sum + weight, 0);
			expect(Math.abs(sum - campaign.score)).toBeLessThan(1e-6);
		}
	});
});

describe("the ministry's mail from the company's own address", () => {
	test("is held whole: nothing is due, the owner is told once, the sender is told nothing", async () => {
		await gate.addAccountWithPast();
		for (let reader = 0; reader < 20; reader++) expect((await gate.submit(ministry, reader)).kind).toBe("taken");
		expect(gate.due).toEqual([]);
		expect(gate.campaign("held").counts.held).toBe(20);
		expect(gate.told).toEqual([{ what: "held", campaign: gate.campaign("held").campaign.id }]);
	});

	test("is held from an account without any past too", async () => {
		await gate.addAccount();
		await gate.submit(ministry);
		expect(gate.due).toEqual([]);
	});

	test("goes out only with the second factor, and then once to each", async () => {
		const secrets = await gate.addAccountWithPast();
		await gate.submitTo(ministry, 0, 5);
		const { id } = gate.campaign("held").campaign;
		const wrong = await gate.gate.control.release(id, "000000", "operator");
		expect(wrong).toMatchObject({ done: false, why: "wrong-code" });
		expect(gate.due).toEqual([]);
		const code = gate.code(secrets);
		valueOf(await gate.gate.control.release(id, code, "owner"));
		expect(gate.due).toHaveLength(5);
		// Copies that come now go the same way, without being held for the same reasons again.
		await gate.submitTo(ministry, 5, 2);
		expect(gate.due).toHaveLength(7);
		expect(new Set(gate.due).size).toBe(7);
	});

	test("a code works once", async () => {
		const secrets = await gate.addAccountWithPast();
		await gate.submit(ministry);
		await gate.submit(withChangedLinks(issues + 1));
		const [first, second] = gate.campaigns.map(({ campaign }) => campaign.id) as [string, string];
		const code = gate.code(secrets);
		valueOf(await gate.gate.control.release(first, code, "owner"));
		expect(await gate.gate.control.release(second, code, "owner")).toMatchObject({ done: false, why: "code-already-used" });
	});

	test("once refused, it never goes out, whatever comes later", async () => {
		await gate.addAccountWithPast();
		await gate.submitTo(ministry, 0, 3);
		const { id } = gate.campaign("held").campaign;
		valueOf(await gate.gate.control.refuse(id, "owner"));
		await gate.submitTo(ministry, 3, 3);
		expect(gate.due).toEqual([]);
		expect(gate.campaign("refused").counts).toMatchObject({ refused: 6, held: 0, accepted: 0 });
		expect(await gate.gate.control.release(id, "123456", "owner")).toMatchObject({ done: false, why: "already-decided" });
	});

	test("once released, it is refused while somebody waits for it, and not when it is out", async () => {
		const secrets = await gate.addAccountWithPast();
		await gate.submitTo(ministry, 0, 3);
		const { id } = gate.campaign("held").campaign;
		valueOf(await gate.gate.control.release(id, gate.code(secrets), "owner"));
		gate.store.moveRecipients(id, ["accepted"], "delivered", gate.clock.now());
		const told = gate.told.length;
		expect(await gate.gate.control.refuse(id, "owner")).toMatchObject({
			done: false,
			why: "already-decided",
			text: expect.stringContaining(`Nothing to do for ${id}: it is out`),
		});
		expect(gate.campaign("released").counts).toMatchObject({ delivered: 3, refused: 0 });
		expect(gate.told).toHaveLength(told);
		await gate.submitTo(ministry, 3, 1);
		valueOf(await gate.gate.control.refuse(id, "owner"));
		expect(gate.campaign("refused").counts).toMatchObject({ delivered: 3, refused: 1 });
	});
});

describe("an altered message among genuine ones", () => {
	test("is held by itself, and the others pass", async () => {
		await gate.addAccountWithPast();
		for (let reader = 0; reader < 100; reader++) {
			await gate.submit(reader % 50 === 25 ? withChangedLinks(issues + 1) : issue(issues + 1), reader);
		}
		const held = gate.campaign("held");
		expect(held.counts.held).toBe(2);
		expect(held.campaign.alteredFrom).toBe(gate.campaign("passing").campaign.id);
		expect(gate.due).toHaveLength(98);
	});

	test("releasing a campaign does not release what differs from it", async () => {
		const secrets = await gate.addAccountWithPast();
		await gate.submit(issue(issues + 1), 0);
		const { id } = gate.campaign("passing").campaign;
		valueOf(await gate.gate.control.hold(id, "looking at it", "operator"));
		valueOf(await gate.gate.control.release(id, gate.code(secrets), "owner"));
		await gate.submit(withChangedLinks(issues + 1), 1);
		await gate.submit(issue(issues + 1), 2);
		expect(gate.due).toHaveLength(2);
		expect(gate.campaign("held").counts.held).toBe(1);
	});

	test("an attack on the account's own template does not take the genuine mail down with it", async () => {
		await gate.addAccountWithPast();
		await gate.submitTo(withChangedLinks(issues + 1), 0, 3);
		valueOf(await gate.gate.control.refuse(gate.campaign("held").campaign.id, "owner"));
		await gate.submitTo(issue(issues + 1), 3, 3);
		expect(gate.due).toHaveLength(3);
	});
});

test("a campaign that is going out can be stopped, and goes on where it was", async () => {
	const secrets = await gate.addAccountWithPast();
	await gate.submitTo(issue(issues + 1), 0, 4);
	const { id } = gate.campaign("passing").campaign;
	valueOf(await gate.gate.control.hold(id, "wrong template", "operator"));
	expect(gate.stopped).toEqual([id]);
	await gate.submitTo(issue(issues + 1), 4, 2);
	expect(gate.due).toEqual([]);
	valueOf(await gate.gate.control.release(id, gate.code(secrets), "owner"));
	expect(gate.due).toHaveLength(6);
});

describe("freezing", () => {
	test("ends the login and all mail; thawing takes the second factor", async () => {
		const secrets = await gate.addAccountWithPast();
		await gate.submitTo(issue(issues + 1), 0, 3);
		const login = { login: secrets.login, password: secrets.password, clientAddress: "192.0.2.17", helo: "x" };
		expect((await gate.gate.desk.login(login)).kind).toBe("welcome");
		valueOf(await gate.gate.control.freeze("alsquare", "stolen", "operator"));
		expect(gate.expelled).toEqual([1]);
		expect(gate.due).toEqual([]);
		expect((await gate.gate.desk.login(login)).kind).toBe("frozen");
		expect(await gate.submit(issue(issues + 1), 9)).toMatchObject({ kind: "deferred", why: "frozen" });
		expect(await gate.gate.control.thaw("alsquare", "111111", "operator")).toMatchObject({ done: false });
		valueOf(await gate.gate.control.thaw("alsquare", gate.code(secrets), "owner"));
		expect((await gate.gate.desk.login(login)).kind).toBe("welcome");
	});

	test("a hold with signs on the credential freezes by itself", async () => {
		await gate.close();
		gate = await TestGate.open({ freeze: "auto" });
		const secrets = await gate.addAccountWithPast();
		await gate.submit(ministry, 1, { clientAddress: "203.0.113.9" });
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(valueOf(gate.gate.control.account("alsquare")).account.state).toBe("frozen");
		const login = { login: secrets.login, password: secrets.password, clientAddress: "192.0.2.17", helo: "x" };
		expect((await gate.gate.desk.login(login)).kind).toBe("frozen");
	});

	test("a new password ends the old one at once", async () => {
		const secrets = await gate.addAccountWithPast();
		const login = { login: secrets.login, password: secrets.password, clientAddress: "192.0.2.17", helo: "x" };
		expect((await gate.gate.desk.login(login)).kind).toBe("welcome");
		const renewed = valueOf(await gate.gate.control.rotate("alsquare", {}, "owner"));
		expect((await gate.gate.desk.login(login)).kind).toBe("wrong");
		expect((await gate.gate.desk.login({ ...login, password: renewed.password })).kind).toBe("welcome");
	});
});

test("an account can be changed, and only to what it may be", async () => {
	await gate.addAccount();
	const { control } = gate.gate;
	const changed = valueOf(
		await control.changeAccount("alsquare", { contacts: ["desk@home.example"], from: ["New@Alsquare.example"] }, "operator"),
	);
	expect(changed).toMatchObject({ contacts: ["desk@home.example"], from: ["new@alsquare.example"], login: "alsquare" });
	expect(await control.changeAccount("alsquare", { from: [] }, "operator")).toMatchObject({ done: false, why: "bad-address" });
	expect(await control.changeAccount("none", { from: ["a@b.example"] }, "operator")).toMatchObject({ done: false, why: "no-such-account" });
	expect(await control.addAccount({ name: "ALSQUARE", from: ["a@b.example"] }, "operator")).toMatchObject({
		done: false,
		why: "name-taken",
	});
});

describe("limits", () => {
	test("an account without history reaches only so many before its owner confirmed once", async () => {
		await gate.close();
		gate = await TestGate.open({ newAccountRecipients: 5 });
		const secrets = await gate.addAccount();
		await gate.submitTo(issue(1), 0, 8);
		expect(gate.due).toHaveLength(5);
		const held = gate.campaign("held");
		expect(held.campaign.reasons[0]?.code).toBe("LIMIT_NEW_ACCOUNT");
		valueOf(await gate.gate.control.release(held.campaign.id, gate.code(secrets), "owner"));
		await gate.submitTo(issue(1), 8, 4);
		expect(gate.due).toHaveLength(12);
	});

	test("a sender's address that is not the account's is held, however genuine the rest", async () => {
		await gate.addAccountWithPast();
		await gate.submit({ ...issue(issues + 1), fromAddress: "news@stranger.example" }, 0);
		expect(gate.due).toEqual([]);
		expect(gate.campaign("held").campaign.reasons[0]?.code).toBe("FROM_NOT_OF_ACCOUNT");
	});

	test("another address of the same domain is not the account's either, unless the domain was given", async () => {
		await gate.addAccountWithPast();
		valueOf(await gate.gate.control.changeAccount("alsquare", { from: ["news@alsquare.example"] }, "operator"));
		await gate.submit(issue(issues + 1), 0);
		expect(gate.due).toHaveLength(1);
		await gate.submit({ ...issue(issues + 2), fromAddress: "ceo@alsquare.example" }, 1);
		expect(gate.campaign("held").campaign.reasons[0]?.code).toBe("FROM_NOT_OF_ACCOUNT");
		expect(gate.due).toHaveLength(1);
	});

	test.each([
		["a second address in From", `news@${company}>, Ministry <service@ministry.example`],
		["a second field From", `news@${company}>\r\nFrom: Ministry <service@ministry.example`],
		["a stranger's address whose first 80 characters are the account's", `${"n".repeat(79 - company.length)}@${company}.portal.example`],
		["an address too long for any mail", `${"n".repeat(400)}@${company}`],
	])("%s is held, however genuine the rest", async (_, fromAddress) => {
		await gate.addAccountWithPast();
		await gate.submit({ ...issue(issues + 1), fromAddress }, 0);
		expect(gate.due).toEqual([]);
		expect(gate.campaign("held").campaign.reasons[0]?.code).toBe("FROM_NOT_OF_ACCOUNT");
	});

	test("what is not looked at whole is held until mail like that is usual for the account", async () => {
		const secrets = await gate.addAccountWithPast();
		const long = { ...issue(issues + 1), html: (issue(issues + 1).html ?? "").replace(/<body[^>]*>/, (body) => `${body}${manyLinks}`) };
		await gate.submit(long, 0);
		expect(gate.due).toEqual([]);
		const { campaign } = gate.campaign("held");
		expect(campaign.reasons[0]).toMatchObject({ code: "NOT_WHOLLY_READ", text: expect.stringContaining("the number of its links") });
		valueOf(await gate.gate.control.release(campaign.id, gate.code(secrets), "owner"));
		gate.clock.time += 8 * day;
		await gate.submit(long, 1);
		expect(gate.due).toHaveLength(2);
	});

	test("two authors who both are the account's pass", async () => {
		await gate.addAccountWithPast();
		await gate.submit({ ...issue(issues + 1), fromAddress: `news@${company}>, Office <office@${company}` }, 0);
		expect(gate.due).toHaveLength(1);
	});

	test("new recipients a day", async () => {
		await gate.close();
		gate = await TestGate.open({ newRecipientsPerDay: 4 });
		await gate.addAccountWithPast();
		await gate.submitTo(issue(issues + 1), 0, 6);
		expect(gate.due).toHaveLength(4);
		expect(gate.campaign("held").campaign.reasons[0]?.code).toBe("LIMIT_NEW_RECIPIENTS");
		gate.clock.time += day + hour;
		await gate.submitTo(issue(issues + 2), 0, 4);
		expect(gate.due).toHaveLength(8);
	});
});

describe("a canary", () => {
	// Any mail that is a little unusual would do; the share and the quiet time are what is tested.
	const settings = { canaryShare: 0.1, canaryMost: 2, canaryQuiet: hour };

	async function begin(): Promise<void> {
		await gate.close();
		gate = await TestGate.open(settings);
		await gate.addAccountWithPast([`seed@own.example`]);
		await gate.submit(issue(issues + 1), 0);
		const room = gate.campaign("passing");
		gate.store.changeCampaign(room.campaign.id, { state: "canary", action: "canary", canaryUntil: gate.clock.now() + hour });
	}

	test("begins with the seeds and a small share, and the rest follows after the quiet time", async () => {
		await gate.close();
		const numbers = shippedTakeoverNumbers();
		// With this threshold whatever is not held is a canary.
		gate = await TestGate.open(settings, { ...numbers, thresholds: { ...numbers.thresholds, canary: -1_000 } });
		await gate.addAccountWithPast(["seed@own.example"]);
		await gate.submitTo(issue(issues + 1), 0, 30);
		const { campaign, counts } = gate.campaign("canary");
		expect(campaign.canaryUntil).toBe(gate.clock.now() + hour);
		expect(gate.due.filter((address) => address === "seed@own.example")).toHaveLength(1);
		expect(counts).toMatchObject({ accepted: 3, held: 28 });
		gate.clock.time += hour + 1;
		await gate.gate.canaries.check();
		expect(gate.due).toHaveLength(31);
		expect(new Set(gate.due).size).toBe(31);
	});

	/** Whatever is not held is a canary. */
	async function openForCanaries(more: Partial<GateSettings> = {}): Promise<void> {
		await gate.close();
		const numbers = shippedTakeoverNumbers();
		gate = await TestGate.open({ ...settings, ...more }, { ...numbers, thresholds: { ...numbers.thresholds, canary: -1_000 } });
		await gate.addAccountWithPast();
	}

	test("another text for every reader reaches no more of them than one text would", async () => {
		await openForCanaries({ canaryShare: 0.01 });
		for (let kind = 0; kind < 4; kind++) await gate.submit(issue(issues + 1 + kind), kind);
		expect(gate.campaigns).toHaveLength(4);
		expect(gate.due).toHaveLength(1);
		gate.clock.time += hour + 1;
		await gate.gate.canaries.check();
		expect(gate.due).toHaveLength(4);
	});

	test("many kinds of slightly unusual mail at once wait for a person", async () => {
		await openForCanaries({ canaryShare: 0.01 });
		for (let kind = 0; kind < 8; kind++) await gate.submit(issue(issues + 1 + kind), kind);
		await vi.waitFor(() => expect(gate.campaigns.every(({ campaign }) => campaign.state === "held")).toBe(true));
		gate.clock.time += hour + 1;
		await gate.gate.canaries.check();
		expect(gate.due).toEqual([]);
	});

	test("rings when other mail of the account is held", async () => {
		await openForCanaries();
		await gate.submitTo(issue(issues + 1), 0, 5);
		await gate.submit(ministry, 9);
		await vi.waitFor(() => expect(gate.campaigns.every(({ campaign }) => campaign.state === "held")).toBe(true));
		expect(gate.told.map(({ what }) => what)).toContain("canary-alarm");
	});

	test("its quiet time over, the rest goes out", async () => {
		await begin();
		const { id } = gate.campaign("canary").campaign;
		gate.store.moveRecipients(id, ["accepted"], "held", gate.clock.now());
		await gate.gate.canaries.check();
		expect(gate.due).toEqual([]);
		gate.clock.time += hour + 1;
		await gate.gate.canaries.check();
		expect(gate.due).toHaveLength(1);
		expect(gate.told.map(({ what }) => what)).toEqual(["canary-over"]);
	});

	test("rings when those who got it first bounce", async () => {
		await begin();
		await gate.submitTo(issue(issues + 1), 1, 9);
		const { id } = gate.campaign("canary").campaign;
		const now = gate.clock.now();
		const bounced = gate.store.dueRecipients(now, 4, new Set()).map(({ recipientId }) => recipientId);
		gate.store.markDelivering(bounced, now);
		gate.store.recordResults(
			bounced.map((recipientId) => ({ recipientId, state: "bounced" as const, reply: "550 no", dueAt: 0, attempts: 1 })),
			now,
		);
		await gate.gate.canaries.check();
		expect(gate.campaign("held").campaign.id).toBe(id);
		expect(gate.told.map(({ what }) => what)).toEqual(["canary-alarm"]);
	});
});

test("a message the scanner fails on is held, never passed", async () => {
	await gate.addAccountWithPast();
	gate.failScan = true;
	expect((await gate.submit(issue(issues + 1))).kind).toBe("taken");
	expect(gate.due).toEqual([]);
	expect(gate.campaign("held").campaign.reasons[0]?.code).toBe("SCANNER_FAILED");
});

test("a full disk is answered with a deferral, and nothing of the message is kept", async () => {
	await gate.addAccountWithPast();
	gate.spool.append = async () => {
		throw new StorageError("no-room", "no room is left on the disk");
	};
	expect(await gate.submit(issue(issues + 1))).toMatchObject({ kind: "deferred", why: "disk" });
	expect(gate.due).toEqual([]);
});

test.each(["accept", "defer"] as const)(
	"a hold whose first message could not be kept is told of with the next one (%s)",
	async (onHold) => {
		await gate.close();
		gate = await TestGate.open({ onHold });
		await gate.addAccountWithPast();
		const append = gate.spool.append.bind(gate.spool);
		gate.spool.append = async () => {
			throw new StorageError("no-room", "no room is left on the disk");
		};
		expect(await gate.submit(ministry, 0)).toMatchObject({ kind: "deferred", why: "disk" });
		gate.spool.append = append;
		expect((await gate.submit(ministry, 1)).kind).toBe("taken");
		expect(gate.told).toEqual([{ what: "held", campaign: gate.campaign("held").campaign.id }]);
		expect(valueOf(await gate.gate.control.sample(gate.campaign("held").campaign.id)).length).toBeGreaterThan(1_000);
	},
);

test("a transaction that fails leaves no sample behind that is another message", async () => {
	await gate.addAccountWithPast();
	const transaction = gate.store.transaction;
	let faults = 1;
	gate.store.transaction = (work) =>
		transaction(() => {
			const value = work();
			if (faults-- > 0) throw new StorageError("input-output", "the disk failed");
			return value;
		});
	expect(await gate.submit(ministry, 0)).toMatchObject({ kind: "deferred", why: "disk" });
	await gate.submit(issue(issues + 1), 1);
	await gate.submit(ministry, 2);
	const { id } = gate.campaign("held").campaign;
	expect(Buffer.from(valueOf(await gate.gate.control.sample(id))).toString()).toContain("Social Security");
});

test("on_hold = defer keeps one sample and leaves the rest with the sender", async () => {
	await gate.close();
	gate = await TestGate.open({ onHold: "defer" });
	await gate.addAccountWithPast();
	expect((await gate.submit(ministry, 0)).kind).toBe("taken");
	expect(await gate.submit(ministry, 1)).toMatchObject({ kind: "deferred", why: "held" });
	expect(gate.campaign("held").counts.held).toBe(1);
});

describe("the profile", () => {
	test("learns from what went out without an alarm, after its time, and once", async () => {
		await gate.addAccountWithPast();
		await gate.submitTo(issue(issues + 1), 0, 3);
		const before = gate.store.profile(1);
		gate.gate.chores.learn();
		expect(gate.store.profile(1)).toBe(before);
		gate.clock.time += 4 * day;
		gate.gate.chores.learn();
		const after = gate.store.profile(1);
		expect(after).not.toBe(before);
		gate.gate.chores.learn();
		expect(gate.store.profile(1)).toBe(after);
	});

	test("never learns from what is held or refused", async () => {
		await gate.addAccountWithPast();
		await gate.submit(ministry, 0);
		const before = gate.store.profile(1);
		gate.clock.time += 30 * day;
		gate.gate.chores.learn();
		valueOf(await gate.gate.control.refuse(gate.campaign("held").campaign.id, "owner"));
		gate.gate.chores.learn();
		expect(gate.store.profile(1)).toBe(before);
	});
});

describe("newsletter services that ask before they send", () => {
	const session = { id: "api", clientAddress: "192.0.2.17", helo: "", tls: true, protocol: "api", loginAt: 0 } as const;
	const check = (messages: Uint8Array[]) =>
		gate.gate.control.check(
			{ account: "alsquare", messages, recipients: 40_000, session: { ...session, loginAt: gate.clock.now() } },
			"service",
		);

	test("are told to pass the issue and to hold the attack, with reasons that add up", async () => {
		await gate.addAccountWithPast();
		const passed = valueOf(await check([messageFor(issue(issues + 1), 0, gate.clock.now())]));
		expect(passed.action).toBe("pass");
		const held = valueOf(await check([messageFor(ministry, 0, gate.clock.now())]));
		expect(["hold", "freeze"]).toContain(held.action);
		expect(Math.abs(held.reasons.reduce((sum, { weight }) => sum + weight, 0) - held.score)).toBeLessThan(1e-6);
		expect(gate.told).toHaveLength(1);
		expect(valueOf(await gate.gate.control.sample(held.id)).length).toBeGreaterThan(1_000);
		expect(gate.due).toEqual([]);
	});

	test("the worst of several renderings decides", async () => {
		await gate.addAccountWithPast();
		const now = gate.clock.now();
		const answer = valueOf(await check([messageFor(issue(issues + 1), 0, now), messageFor(ministry, 1, now)]));
		expect(["hold", "freeze"]).toContain(answer.action);
	});
});

test("the ledger survives: another process opens the same store and finds everything", async () => {
	await gate.addAccountWithPast();
	await gate.submitTo(issue(issues + 1), 0, 3);
	const rows = [...gate.gate.control.ledger({ account: "alsquare" })];
	expect(rows.map(({ state }) => state)).toEqual(["accepted", "accepted", "accepted"]);
	expect(rows.map(({ campaignId }) => campaignId)).toEqual(Array(3).fill(gate.campaign("passing").campaign.id));
});
