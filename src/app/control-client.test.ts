import { link, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FakeControl } from "../../test/support/gate/fake-control.ts";
import { moment } from "../../test/support/gate/made-up.ts";
import type { ControlListener } from "../gateways/http/control/control-listener.ts";
import { listenControl } from "../gateways/http/control/control-listener.ts";
import { connectControl } from "./control-client.ts";
import type { ControlConnection } from "./control-connection.ts";
import { localControl } from "./local-control.ts";

let folder = "";
let path = "";
const open: { close(): Promise<void> }[] = [];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "tg-"));
	path = join(folder, "control.sock");
});
afterEach(async () => {
	for (const each of open.splice(0).reverse()) await each.close();
	await rm(folder, { recursive: true, force: true });
});

async function served(
	control = new FakeControl(),
): Promise<{ control: FakeControl; listener: ControlListener; connection: ControlConnection }> {
	const listener = await listenControl({ control }, path);
	open.push(listener);
	const connection = await connectControl(path);
	open.push(connection);
	return { control, listener, connection };
}

const ways = {
	"over the socket": async () => served(),
	"in this process": async () => {
		const control = new FakeControl();
		return { control, connection: localControl(control, async () => {}) };
	},
};

describe.each(Object.entries(ways))("%s", (way, setUp) => {
	test("every call arrives whole and is answered whole", async () => {
		const { control, connection } = await setUp();
		expect(connection.reached).toBe(way === "over the socket" ? "running" : "store");
		const request = { name: "new", from: ["@new.example"], contacts: ["o@new.example"] };
		expect(await connection.addAccount(request, "operator")).toMatchObject({
			done: true,
			value: { password: "pass-word", totpSecret: "SECRET", webhookSecret: "whsec_new", account: { name: "new", from: ["@new.example"] } },
		});
		expect(await connection.addAccount(request, "operator")).toMatchObject({ done: false, why: "name-taken", text: expect.any(String) });
		expect(await connection.rotate("shop", { code: "1" }, "operator")).toMatchObject({ done: true, value: { password: "new-word" } });
		expect(await connection.freeze("shop", "stolen", "operator")).toMatchObject({
			done: true,
			value: { state: "frozen", stateReason: "stolen" },
		});
		expect(await connection.thaw("shop", "123456", "operator")).toMatchObject({ done: true, value: { state: "active" } });
		expect((await connection.accounts()).map(({ account }) => account.name)).toEqual(["shop", "new"]);
		expect(await connection.account("shop")).toMatchObject({ done: true, value: { held: 1, profile: [{ what: "Links lead to" }] } });
		expect(await connection.resetProfile("none", "operator")).toMatchObject({ done: false, why: "no-such-account" });
		expect(await connection.campaigns({ states: ["held"], account: "shop", limit: 5 })).toMatchObject([
			{ account: "shop", counts: { held: 40_000 } },
		]);
		expect(await connection.campaign("k7m2-9xqd")).toMatchObject({
			done: true,
			value: { campaign: { id: "k7m2-9xqd", decidedAt: moment } },
		});
		expect(await connection.sample("k7m2-9xqd")).toEqual({ done: true, value: Uint8Array.from([0, 255, 13, 10]) });
		expect(await connection.sample("none")).toMatchObject({ done: false, why: "no-such-campaign" });
		expect(await connection.hold("k7m2-9xqd", "why", "operator")).toMatchObject({ done: true });
		expect(await connection.release("k7m2-9xqd", "000000", "operator")).toMatchObject({ done: false, why: "wrong-code" });
		expect(await connection.release("k7m2-9xqd", "123456", "operator")).toMatchObject({ value: { campaign: { state: "released" } } });
		expect(await connection.refuse("k7m2-9xqd", "operator")).toMatchObject({ done: false, why: "already-decided" });
		expect(await connection.events({ account: "shop", limit: 3 })).toMatchObject([{ kind: "held", at: moment }]);
		const { key } = (await connection.addApiKey("letters")) ?? { key: "" };
		expect(await connection.addApiKey("letters")).toBeUndefined();
		expect(await connection.apiKeys()).toEqual([{ name: "letters", createdAt: moment }]);
		expect(await connection.nameOfApiKey(key)).toBe("letters");
		expect(await connection.nameOfApiKey("tg_wrong")).toBeUndefined();
		expect(await connection.dropApiKey("letters")).toBe(true);
		expect(control.asked.filter(([name]) => name === "hold")).toEqual([["hold", "k7m2-9xqd", "why", "operator"]]);
	});

	test("a check brings its messages as bytes", async () => {
		const { control, connection } = await setUp();
		const messages = [Uint8Array.from([0, 13, 10, 255]), Buffer.from("Subject: x\r\n\r\n")];
		const session = { id: "1", clientAddress: "192.0.2.1", helo: "", tls: true, protocol: "api", loginAt: moment, user: "anna" } as const;
		expect(await connection.check({ account: "shop", messages, recipients: 5, session }, "operator")).toMatchObject({
			value: { action: "hold" },
		});
		const [, request] = control.asked.find(([name]) => name === "check") as [string, { messages: Uint8Array[]; session: object }];
		expect(request.messages.map((bytes) => [...bytes])).toEqual(messages.map((bytes) => [...bytes]));
		expect(request.session).toEqual(session);
	});

	test("kept secrets are shown to nobody", async () => {
		const { connection } = await setUp();
		const answers = JSON.stringify([
			await connection.accounts(),
			await connection.account("shop"),
			await connection.addAccount({ name: "new", from: [] }, "operator"),
			await connection.rotate("shop", {}, "operator"),
			await connection.freeze("shop", "x", "operator"),
			await connection.thaw("shop", "123456", "operator"),
			await connection.resetProfile("shop", "operator"),
		]);
		expect(answers).not.toMatch(/argon2id|GEZDGNBV|whsec_0123/);
		expect(answers).toContain('"totpSecret":"(set up)"');
	});

	test("a ledger comes in order, whatever its size, and is read no further than asked for", async () => {
		const { control, connection } = await setUp();
		control.rows = 5_000;
		const rows: number[] = [];
		for await (const row of connection.ledger({ campaignId: "k7m2-9xqd" })) {
			rows.push(row.recipientId);
			if (row.recipientId === 1) expect(row.address).toBe("r1\u2028@x.example");
		}
		expect(rows).toEqual(Array.from({ length: 5_000 }, (_, at) => at + 1));
		expect(control.asked).toEqual([["ledger", { campaignId: "k7m2-9xqd" }]]);
		control.rows = 1_000_000;
		control.rowsRead = 0;
		control.ledgerEnded = false;
		for await (const row of connection.ledger({})) if (row.recipientId === 10) break;
		await expect.poll(() => control.ledgerEnded).toBe(true);
		expect(control.rowsRead).toBeLessThan(100_000);
	});

	test("much past mail is learnt", async () => {
		const { control, connection } = await setUp();
		const observations = Array.from({ length: 1_234 }, (_, at) => ({
			traits: { from: "x".repeat(5_000) } as never,
			at: at === 0 ? undefined : at,
		}));
		expect(await connection.learn("shop", observations, "operator")).toEqual({ done: true, value: { learnt: 1_234 } });
		expect(await connection.learn("shop", [], "operator")).toEqual({ done: true, value: { learnt: 0 } });
		expect(control.asked.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(1_234);
	});
});

describe("the socket", () => {
	test("may be opened by its owner only, and is gone after closing", async () => {
		const { listener, connection } = await served();
		expect((await stat(path)).mode & 0o777).toBe(0o600);
		expect(await readdir(folder)).toEqual(["control.sock"]);
		await connection.close();
		await listener.close();
		expect(await readdir(folder)).toEqual([]);
		await expect(connectControl(path)).rejects.toMatchObject({ code: "not-running", message: expect.stringContaining("tidegate serve") });
	});

	test("a second gate is refused and takes nothing away", async () => {
		const { connection } = await served();
		await expect(listenControl({ control: new FakeControl() }, path)).rejects.toThrow(/runs on this data folder already/);
		expect(await readdir(folder)).toEqual(["control.sock"]);
		expect(await connection.accounts()).toHaveLength(1);
	});

	test("what a killed gate left behind is replaced", async () => {
		const dead: Server = createServer();
		const elsewhere = join(folder, "dead");
		await new Promise<void>((resolve) => dead.listen(elsewhere, resolve));
		// Linked, so that the socket file stays when its server ends: as after kill -9.
		await link(elsewhere, path);
		await new Promise((resolve) => dead.close(resolve));
		await expect(connectControl(path)).rejects.toMatchObject({ code: "not-running" });
		const { connection } = await served();
		expect(await connection.accounts()).toHaveLength(1);
	});

	test("what is no socket is not taken away", async () => {
		await writeFile(path, "precious");
		await expect(listenControl({ control: new FakeControl() }, path)).rejects.toMatchObject({ code: "control-socket" });
		expect((await stat(path)).isFile()).toBe(true);
		expect(await readdir(folder)).toEqual(["control.sock"]);
	});

	test("a path that is too long is told", async () => {
		const long = join(folder, "x".repeat(100), "control.sock");
		await mkdir(join(folder, "x".repeat(100)));
		await expect(listenControl({ control: new FakeControl() }, long)).rejects.toThrow(/too long/);
	});

	test("wrong arguments and faults reject with what the gate said", async () => {
		const { connection, control } = await served();
		await expect(connection.account(5 as never)).rejects.toMatchObject({ code: "failed", message: expect.stringContaining("400") });
		control.accounts = () => {
			throw new Error("secret");
		};
		await expect(connection.accounts()).rejects.toMatchObject({ code: "failed", message: expect.not.stringContaining("secret") });
	});

	test("a gate that goes away in the middle of the ledger is not taken for its end", async () => {
		const { connection, control } = await served();
		control.ledger = function* () {
			for (let round = 0; round < 500; round++) yield* new FakeControl().ledger({});
			throw new Error("disk");
		};
		const read = async () => {
			let count = 0;
			for await (const _ of connection.ledger({})) count++;
			return count;
		};
		await expect(read()).rejects.toMatchObject({ code: "broken" });
	});

	test("everything of the public API is there too, without a key", async () => {
		const { connection, control } = await served();

		const status = await new Promise((resolve) =>
			request({ socketPath: path, path: "/metrics" }, ({ statusCode }) => resolve(statusCode)).end(),
		);
		expect(status).toBe(200);
		expect(await connection.accounts()).toHaveLength(control.known.size);
	});
});
