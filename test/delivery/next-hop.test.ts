import { readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { silentLog } from "../../src/base/log.ts";
import { type GivenNextHopSettings, nextHopSettings } from "../../src/gate/delivery/next-hop-settings.ts";
import { openNextHop } from "../../src/gate/delivery/open-next-hop.ts";
import type { DeliveryJob, NextHop } from "../../src/gate/next-hop.ts";
import { openSink, type Sink } from "../../src/gateways/smtp-sink/open-sink.ts";
import type { SinkSettings } from "../../src/gateways/smtp-sink/sink-settings.ts";
import { SpoolFile } from "../support/delivery/spool-file.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closers.splice(0).reverse()) await close();
});

let spool: SpoolFile;
let lastJob = 0;
const folder = () => join(spool.folder, "delivery");
const processId = (): number => JSON.parse(readFileSync(join(folder(), "process.json"), "utf8")).pid;

async function nextHop(port: number, settings: Partial<GivenNextHopSettings> = {}): Promise<NextHop> {
	spool = new SpoolFile();
	const opened = await openNextHop(nextHopSettings({ host: "127.0.0.1", port, tls: "never", connections: 2, ...settings }), {
		folder: folder(),
		log: silentLog,
	});
	closers.push(() => spool.remove());
	closers.push(() => opened.close(0));
	return opened;
}

async function sinkWith(settings: Omit<SinkSettings, "port"> = {}): Promise<Sink> {
	const sink = await openSink({ port: 0, ...settings });
	closers.push(() => sink.close());
	return sink;
}

function job(message: string, addresses: readonly string[], change: Partial<DeliveryJob> = {}): DeliveryJob {
	const { accountId: _, receivedAt: __, ...spooled } = spool.message(message);
	const recipients = addresses.map((address, at) => ({ recipientId: 10 * lastJob + at, address, notify: [], orcpt: "" }));
	return { jobId: ++lastJob, path: spool.path, ...spooled, recipients, ...change };
}

const outcomes = (replies: Awaited<ReturnType<NextHop["deliver"]>>) => replies.map(({ outcome }) => outcome);

test("messages are handed over by a process of its own; journals are forgotten when all is settled", async () => {
	const sink = await sinkWith({ keepContent: true, answer: ({ address }) => (address.startsWith("no") ? "550 5.1.1 nobody" : undefined) });
	const hop = await nextHop(sink.port);
	const jobs = Array.from({ length: 20 }, (_, at) =>
		job(`Message-ID: <${at}@x>\r\n\r\n.dot\r\n`, [`a${at}@home.example`, "no@home.example"]),
	);
	const replies = await Promise.all(jobs.map((each) => hop.deliver(each)));
	expect(replies.map(outcomes)).toEqual(Array(20).fill(["delivered", "failed"]));
	expect(sink.messages.map(({ messageId }) => messageId).sort()).toEqual(jobs.map((_, at) => `<${at}@x>`).sort());
	expect(sink.messages[0]?.content.toString()).toMatch(/^Message-ID: <\d+@x>\r\n\r\n\.dot\r\n$/);
	expect(sink.connections.total).toBeLessThanOrEqual(2);
	expect(processId()).not.toBe(process.pid);
	hop.settled(jobs.map(({ jobId }) => jobId));
	await hop.close(1_000);
	expect(readdirSync(folder())).toEqual([]);
});

test("what is answered and not settled is recovered by the next one, until that is settled", async () => {
	const sink = await sinkWith();
	const hop = await nextHop(sink.port);
	const handed = job("Subject: x\r\n\r\n", ["a@home.example"]);
	await hop.deliver(handed);
	await hop.close(1_000);
	for (const reopened of [1, 2]) {
		const next = await openNextHop(nextHopSettings({ host: "127.0.0.1", port: sink.port }), { folder: folder(), log: silentLog });
		expect(next.recovered.replies, `${reopened}`).toEqual([
			expect.objectContaining({ recipientId: handed.recipients[0]!.recipientId, outcome: "delivered" }),
		]);
		if (reopened === 2) next.recovered.settled();
		await next.close(1_000);
	}
	expect(readdirSync(folder())).toEqual([]);
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s does not end it", async (signal) => {
	const sink = await sinkWith();
	const hop = await nextHop(sink.port);
	await hop.deliver(job("Subject: x\r\n\r\n", ["a@home.example"]));
	const before = processId();
	process.kill(before, signal);
	expect(outcomes(await hop.deliver(job("Subject: x\r\n\r\n", ["b@home.example"])))).toEqual(["delivered"]);
	expect(processId()).toBe(before);
});

test("a process that was killed is started again; who had not been answered failed for now", async () => {
	const sink = await sinkWith({
		answer: ({ stage, connection }) => (stage === "rcpt" && connection === 1 ? new Promise(() => {}) : undefined),
	});
	const hop = await nextHop(sink.port);
	const answer = hop.deliver(job("Subject: x\r\n\r\n", ["a@home.example"]));
	await expect.poll(() => sink.connections.total).toBe(1);
	process.kill(processId(), "SIGKILL");
	expect(outcomes(await answer)).toEqual(["tempfailed"]);
	await expect.poll(async () => outcomes(await hop.deliver(job("Subject: x\r\n\r\n", ["a@home.example"])))).toEqual(["delivered"]);
	expect(sink.messages).toHaveLength(1);
});

test("stopped in the middle of its data a message is cut off before the final dot", async () => {
	const server = await reluctantServer();
	const hop = await nextHop(server.port);
	const message = "Subject: x\r\n\r\n" + "a line of some length that is repeated\r\n".repeat(500_000);
	const answer = hop.deliver(job(message, ["a@home.example"]));
	await expect.poll(() => server.inData).toBe(true);
	const began = performance.now();
	await hop.stop("k7m2-9xqd");
	expect(performance.now() - began).toBeLessThan(5_000);
	expect(outcomes(await answer)).toEqual(["unsent"]);
	await server.readOn();
	expect(server.received).toBeGreaterThan(0);
	expect(server.received).toBeLessThan(message.length);
});

test("jobs that wait end as unsent when their campaign is stopped, and the sink sees no further recipient", async () => {
	const sink = await sinkWith({
		answer: ({ stage }) => (stage === "end" ? new Promise((resolve) => setTimeout(resolve, 20, undefined)) : undefined),
	});
	const hop = await nextHop(sink.port);
	const answers = Promise.all(Array.from({ length: 200 }, (_, at) => hop.deliver(job("Subject: x\r\n\r\n", [`a${at}@home.example`]))));
	await expect.poll(() => sink.messages.length).toBeGreaterThan(3);
	await hop.stop("k7m2-9xqd");
	const then = sink.deliveries.size;
	expect(then).toBeLessThan(150);
	const ended = (await answers).flatMap(outcomes);
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(sink.deliveries.size).toBe(then);
	expect(ended.filter((outcome) => outcome === "delivered")).toHaveLength(then);
	expect(ended.filter((outcome) => outcome === "unsent")).toHaveLength(200 - then);
});

test("a process that hangs is killed when a campaign is to be stopped", async () => {
	const sink = await sinkWith({ answer: ({ stage }) => (stage === "rcpt" ? new Promise(() => {}) : undefined) });
	const hop = await nextHop(sink.port, { stopWait: 100 });
	const answer = hop.deliver(job("Subject: x\r\n\r\n", ["a@home.example"]));
	await expect.poll(() => sink.connections.total).toBe(1);
	process.kill(processId(), "SIGSTOP");
	await hop.stop("k7m2-9xqd");
	expect(outcomes(await answer)).toEqual(["tempfailed"]);
});

/** A sink that thinks about its answer to the final dot for so long, and counts how many it has got. */
async function thoughtfulSink(milliseconds: number) {
	const counted = { ends: 0 };
	const sink = await sinkWith({
		answer: ({ stage }) => {
			if (stage !== "end") return undefined;
			counted.ends++;
			return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
		},
	});
	return { sink, counted };
}

test("closing waits for what is under way, and leaves the rest unsent", async () => {
	const { sink, counted } = await thoughtfulSink(300);
	const hop = await nextHop(sink.port);
	const answers = Promise.all(Array.from({ length: 6 }, (_, at) => hop.deliver(job("Subject: x\r\n\r\n", [`a${at}@home.example`]))));
	await expect.poll(() => counted.ends).toBe(2);
	await hop.close(15_000);
	expect((await answers).flatMap(outcomes).sort()).toEqual(["delivered", "delivered", "unsent", "unsent", "unsent", "unsent"]);
	expect(sink.messages).toHaveLength(2);
	expect(outcomes(await hop.deliver(job("Subject: x\r\n\r\n", ["b@home.example"])))).toEqual(["unsent"]);
});

test("an answer that does not come while the gate closes is heard by the process that stays behind, and recovered", async () => {
	const { sink, counted } = await thoughtfulSink(3_500);
	const hop = await nextHop(sink.port);
	void hop.deliver(job("Subject: x\r\n\r\n", ["a@home.example"]));
	await expect.poll(() => counted.ends).toBe(1);
	await hop.close(50);
	const next = await openNextHop(nextHopSettings({ host: "127.0.0.1", port: sink.port }), { folder: folder(), log: silentLog });
	closers.push(() => next.close(0));
	expect(next.recovered.replies.map(({ outcome }) => outcome)).toEqual(["delivered"]);
	expect(sink.messages).toHaveLength(1);
});

/** Takes the envelope and then reads nothing of the message until it is told to. */
async function reluctantServer() {
	const state = { port: 0, inData: false, received: 0, readOn: async () => {} };
	let client: Socket | undefined;
	const server = createServer((socket) => {
		client = socket;
		socket.on("error", () => {});
		socket.write("220 hi\r\n");
		socket.on("data", (chunk) => {
			if (state.inData) {
				state.received += chunk.length;
				return;
			}
			const line = chunk.toString();
			state.inData = line.startsWith("DATA");
			socket.write(state.inData ? "354 go\r\n" : "250 ok\r\n");
			if (state.inData) socket.pause();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	closers.push(() => {
		client?.destroy();
		server.close();
	});
	state.port = (server.address() as AddressInfo).port;
	state.readOn = () =>
		new Promise((resolve) => {
			client?.once("close", () => resolve());
			client?.resume();
		});
	return state;
}
