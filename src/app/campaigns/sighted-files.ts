import { hash } from "node:crypto";
import type { SightedFile } from "../../campaigns/sighting.ts";
import type { Mail } from "../../mail/mail.ts";

const mostFiles = 4;
/** Of larger ones only this much is hashed: a message may be 32 MB, and a hash is one more pass over it. */
const mostBytes = 4 * 1024 * 1024;
const longestName = 80;

/** Files that a message carries, pictures that its HTML shows left out, each with the SHA-256 of its content; empty ones have none in common. */
export function sightedFiles(mail: Mail): SightedFile[] {
	const files = mail.attachments.filter(({ embedded }) => !embedded).slice(0, mostFiles);
	return files.map(({ part, filename, kind }) => ({
		name: filename.slice(0, longestName),
		kind: kind ?? "",
		hash: hashOf(part.bytes()),
	}));
}

function hashOf(bytes: Uint8Array): string {
	return bytes.length === 0 ? "" : hash("sha256", bytes.subarray(0, mostBytes), "hex");
}
