import { hash } from "node:crypto";
import type { SightedFile } from "../../campaigns/sighting.ts";
import type { Mail } from "../../mail/mail.ts";

const longestName = 80;

/** Where one of these was noted, a file may not be all there. */
const cuts: ReadonlySet<string> = new Set(["TOO_LARGE", "DECODED_TOO_LARGE"]);

/**
 * Files that a message carries, pictures that its HTML shows left out, each content once, with its SHA-256. Empty ones have none in common; nor has
 * one that a limit may have cut: no other tool would give that file this hash. All of them are hashed: what a message may hold takes 20 ms, and the
 * scan has decoded it.
 */
export function sightedFiles(mail: Mail): SightedFile[] {
	const files = mail.attachments.filter(({ embedded }) => !embedded);
	const contents = files.map(({ part }) => part.bytes());
	// Asked for when all are decoded, for that is what may come upon a limit.
	const isCut = mail.defects.some(({ code }) => cuts.has(code));
	const sighted = new Map<string, SightedFile>();
	for (const [at, { filename, kind = "" }] of files.entries()) {
		const hash = isCut ? "" : hashOf(contents[at] as Uint8Array);
		if (!sighted.has(hash)) sighted.set(hash, { name: filename.slice(0, longestName), kind, hash });
	}
	return [...sighted.values()];
}

function hashOf(bytes: Uint8Array): string {
	return bytes.length === 0 ? "" : hash("sha256", bytes, "hex");
}
