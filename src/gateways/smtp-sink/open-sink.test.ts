import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { openSink, type Sink } from "./open-sink.ts";
import type { SinkSettings } from "./sink-settings.ts";
import { startSinkProcess } from "./start-sink-process.ts";

let sink: Sink | undefined;
let client: Socket | undefined;
afterEach(async () => {
	client?.destroy();
	await sink?.close();
	sink = undefined;
});

/** Says it all at once, and hears until the sink ends the connection. */
async function talk(port: number, text: string): Promise<string[]> {
	client = connect(port, "127.0.0.1");
	let heard = "";
	client.on("data", (chunk) => {
		heard += chunk;
	});
	client.write(text);
	await new Promise((resolve) => client?.once("close", resolve));
	return heard.split("\r\n").filter((line) => line !== "");
}

const envelope = "MAIL FROM:<a@shop.example> SIZE=5\r\nRCPT TO:<b@home.example> NOTIFY=NEVER\r\nRCPT TO:<c@home.example>\r\n";
const message = "DATA\r\nMessage-ID: <1@x>\r\n\r\n..dot\r\n.\r\n";

async function opened(settings: Omit<SinkSettings, "port"> = {}): Promise<Sink> {
	sink = await openSink({ port: 0, ...settings });
	return sink;
}

test("takes everything, and remembers it", async () => {
	const { port, messages, deliveries } = await opened({ keepContent: true });
	const codes = (await talk(port, `EHLO x\r\n${envelope}${message}${envelope}${message}QUIT\r\n`)).map((line) => line.slice(0, 3));
	expect(codes.filter((code) => code !== "250")).toEqual(["220", "354", "354", "221"]);
	expect(messages).toHaveLength(2);
	expect(messages[0]).toMatchObject({
		mailFrom: "a@shop.example",
		mailParameters: "SIZE=5",
		recipients: ["b@home.example", "c@home.example"],
		recipientParameters: ["NOTIFY=NEVER", ""],
		messageId: "<1@x>",
	});
	expect(messages[0]?.content.toString()).toBe("Message-ID: <1@x>\r\n\r\n.dot\r\n");
	expect(messages[0]?.size).toBe("Message-ID: <1@x>\r\n\r\n..dot\r\n".length);
	expect([...deliveries]).toEqual([
		["b@home.example", 2],
		["c@home.example", 2],
	]);
});

test("answers otherwise where it is told to", async () => {
	const { port, messages } = await opened({
		answer: ({ stage, address }) => (stage === "rcpt" && address.startsWith("b") ? "550 5.1.1 Nobody" : undefined),
	});
	const heard = await talk(port, `EHLO x\r\n${envelope}${message}QUIT\r\n`);
	expect(heard).toContain("550 5.1.1 Nobody");
	expect(messages.map(({ recipients }) => recipients)).toEqual([["c@home.example"]]);
});

test("drops a connection instead of its answer", async () => {
	const { port, messages } = await opened({ answer: ({ stage }) => (stage === "end" ? "drop" : undefined) });
	expect(await talk(port, `EHLO x\r\n${envelope}${message}`)).not.toContain("250 2.0.0 Ok: sunk");
	expect(messages).toEqual([]);
});

test("a message that cannot be kept is not answered 250", async () => {
	const { port, messages } = await opened({ onMessage: () => Promise.reject(new Error("no room")) });
	expect(await talk(port, `EHLO x\r\n${envelope}${message}QUIT\r\n`)).toContain("451 4.3.0 Could not be kept");
	expect(messages).toEqual([]);
});

test("in a process of its own", async () => {
	const other = await startSinkProcess({ port: 0, refuse: { "b@home.example": "450 4.2.1 Busy" } });
	expect(await talk(other.port, `EHLO x\r\n${envelope}${message}QUIT\r\n`)).toContain("450 4.2.1 Busy");
	expect(await other.report(true)).toMatchObject({
		messages: 1,
		deliveries: 1,
		recipients: [["c@home.example", 1]],
		messageIds: ["<1@x>"],
	});
	await other.close();
});
