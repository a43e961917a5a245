import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Client } from "./client.ts";
import { readConversations } from "./conversation-file.ts";
import { openServer } from "./open-server.ts";

const folder = new URL("./conversations/", import.meta.url);
const conversations = readdirSync(folder).flatMap((file) => readConversations(new URL(file, folder)));
/** What clients send in the conversations, one each, but for those in which the gate never answers. */
const scripts = conversations
	.map(({ lines }) => Buffer.concat(lines.flatMap((line) => (line.kind === "client" ? [line.bytes] : []))))
	.filter((script) => !script.includes("hanging"));

/** Pieces of SMTP that, put together anyhow, get further than random bytes. */
const words = [
	"EHLO x\r\n",
	"AUTH PLAIN AHNob3AAcGFzcyB3b3Jk\r\n",
	"AUTH LOGIN\r\n",
	"c2hvcA==\r\n",
	"MAIL FROM:<a@shop.example>\r\n",
	"MAIL FROM:<>",
	"RCPT TO:<b@home.example>\r\n",
	"DATA\r\n",
	"RSET\r\n",
	"QUIT\r\n",
	"\r\n.\r\n",
	".\r\n",
	"\r\n",
	"\r",
	"\n",
	".",
	"\0",
	"PROXY TCP4 1.2.3.4 1.2.3.4 1 2\r\n",
	"\r\n\r\n\0\r\nQUIT\n",
	" SIZE=1 BODY=8BITMIME",
	"Subject: x\r\n\r\n",
	"ü",
	"*\r\n",
];
const anyBytes = fc.oneof(
	{ weight: 4, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => Buffer.from(parts.join(""))) },
	{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
	{ weight: 4, arbitrary: mutatedScript() },
);

/** A conversation with some bytes changed, left out or doubled. */
function mutatedScript(): fc.Arbitrary<Buffer> {
	const change = fc.tuple(fc.nat(), fc.constantFrom("change", "remove", "double"), fc.nat({ max: 255 }));
	return fc.tuple(fc.constantFrom(...scripts), fc.array(change, { maxLength: 6 })).map(([script, changes]) => {
		let bytes: Buffer = script;
		for (const [where, what, byte] of changes) {
			const at = bytes.length === 0 ? 0 : where % bytes.length;
			const rest = bytes.subarray(what === "double" ? at : at + 1);
			const middle = what === "change" ? Buffer.from([byte]) : bytes.subarray(at, what === "double" ? at + 1 : at);
			bytes = Buffer.concat([bytes.subarray(0, at), middle, rest]);
		}
		return bytes;
	});
}

/** All bodies that lie between a DATA line and a CR LF.CR LF in what was sent, as the gate would get them. */
function bodiesIn(bytes: Buffer): Set<string> {
	const text = bytes.toString("latin1");
	const bodies = new Set<string>();
	for (const { index } of text.matchAll(/(?<=data *\r\n)/gi)) {
		const end = `\r\n${text.slice(index)}`.indexOf("\r\n.\r\n");
		if (end !== -1) bodies.add(text.slice(index, index + end).replace(/(^|\r\n)\./g, "$1"));
	}
	return bodies;
}

test("no bytes bring the server down, and nothing is handed in that did not end with CR LF.CR LF", async () => {
	const { server, desk, port } = await openServer({
		limits: { badCommands: 1e6, idleCommands: 1e6, loginFailures: 1e6, commandsInARow: 3 },
	});
	const property = fc.asyncProperty(
		anyBytes,
		fc.boolean(),
		fc.array(fc.nat({ max: 400 }), { maxLength: 6 }),
		async (bytes, loggedIn, cuts) => {
			desk.submissions.length = 0;
			const client = await Client.connect(port, { allowHalfOpen: true });
			if (loggedIn) await client.logIn();
			const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((left, right) => left - right), bytes.length];
			await client.sendPieces(places.slice(1).map((place, index) => bytes.subarray(places[index]!, place)));
			client.socket.end();
			while ((await client.line()) !== "(closed)");
			client.socket.destroy();
			const bodies = bodiesIn(bytes);
			for (const { message } of desk.submissions) {
				const text = Buffer.from(message).toString("latin1");
				expect(text).not.toMatch(/\0|\r(?!\n)|(?<!\r)\n/);
				expect([...bodies].some((body) => text.endsWith(body))).toBe(true);
			}
			expect(server.counters().bufferedBytes).toBe(0);
		},
	);
	await fc.assert(property, { numRuns: 400 });
	await server.close(0);
});
