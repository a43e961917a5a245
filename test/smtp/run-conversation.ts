import { expect } from "vitest";
import { Client } from "./client.ts";
import type { ConversationCase } from "./conversation-file.ts";
import type { DeskStub } from "./desk-stub.ts";
import { serverForTest } from "./open-server.ts";

/**
 * How a conversation is sent. The answers have to be the same in each: where packets begin and end means nothing.
 * in step: a line, then its answer. at once: everything in one piece. in turns: the same, and others have their turn after every
 * step. bytes: everything, a byte at a time. pieces: cut anywhere.
 */
export const sendings = ["in step", "at once", "in turns", "bytes", "pieces"] as const;
export type Sending = (typeof sendings)[number];

/** Runs one conversation against a server of its own. */
export async function runConversation(conversation: ConversationCase, sending: Sending, random: () => number = Math.random): Promise<void> {
	const { limits, ...options } = conversation.options;
	const turns = sending === "in turns" ? { commandsInARow: 1 } : {};
	const { desk, port } = await serverForTest({ ...options, limits: { ...limits, ...turns } });
	const client = await Client.connect(port);
	if (conversation.loggedIn) await client.logIn();
	const sent = sending === "in step" ? undefined : client.sendPieces(pieces(conversation, sending, random));
	let taken = 0;
	for (const line of conversation.lines) {
		if (line.kind === "client" && sent === undefined) client.send(line.bytes);
		else if (line.kind === "server") expect(await client.line()).toMatch(line.pattern);
		else if (line.kind === "reply") expect(await client.reply()).toMatch(/^\d{3}[- ]/);
		else if (line.kind === "closed") expect(await client.line()).toBe("(closed)");
		else if (line.kind === "ends-with") expectEnd(desk, taken, line.text);
		else if (line.kind === "taken") expectTaken(desk, (taken = line.count), line.envelope);
	}
	await sent;
	// Nothing more is said, and nothing more was taken, than stands there.
	if (conversation.lines.at(-1)?.kind !== "closed") expect(await client.line(20)).toMatch(/^\((?:nothing came|closed)\)$/);
	if (conversation.lines.some((line) => line.kind === "taken")) expect(desk.submissions).toHaveLength(taken);
}

function expectTaken(desk: DeskStub, count: number, envelope: string): void {
	expect(desk.submissions.length).toBeGreaterThanOrEqual(count);
	if (envelope === "") return;
	const { mailFrom, recipients } = desk.submissions[count - 1]!;
	expect(`${mailFrom} -> ${recipients.map((recipient) => recipient.address).join(", ")}`).toBe(envelope);
}

function expectEnd(desk: DeskStub, count: number, text: string): void {
	const message = Buffer.from(desk.submissions[count - 1]!.message).toString("utf8");
	expect(message.slice(-text.length)).toBe(text);
}

function pieces({ lines }: ConversationCase, sending: Exclude<Sending, "in step">, random: () => number): Buffer[] {
	const all = Buffer.concat(lines.flatMap((line) => (line.kind === "client" ? [line.bytes] : [])));
	if (sending === "at once" || sending === "in turns") return [all];
	const cut: Buffer[] = [];
	for (let at = 0, size = 0; at < all.length; at += size) {
		size = sending === "bytes" ? 1 : 1 + Math.floor(random() * 40);
		cut.push(all.subarray(at, at + size));
	}
	return cut;
}
