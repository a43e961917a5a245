import { createSocket } from "node:dgram";
import { once } from "node:events";

export interface EmptyDns {
	readonly port: number;
	stop(): void;
}

const headerBytes = 12;

/** A name server on loopback that answers every question at once with "there is no such name": nobody waits, nothing leaves the machine. */
export async function startEmptyDns(): Promise<EmptyDns> {
	const socket = createSocket("udp4");
	socket.on("message", (query, { port, address }) => {
		const answer = emptyAnswer(query);
		if (answer !== undefined) socket.send(answer, port, address);
	});
	socket.bind(0, "127.0.0.1");
	await once(socket, "listening");
	return { port: socket.address().port, stop: () => socket.close() };
}

/** The question again, EDNS and all, marked as an answer with RCODE 3 (RFC 1035 section 4.1.1). */
function emptyAnswer(query: Buffer): Buffer | undefined {
	if (query.length < headerBytes) return undefined;
	const answer = Buffer.from(query);
	answer.writeUInt16BE(0x8183, 2);
	return answer;
}
