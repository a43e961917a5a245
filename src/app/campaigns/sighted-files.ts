import { hash } from "node:crypto";
import type { SightedFile } from "../../campaigns/sighting.ts";
import type { Mail } from "../../mail/mail.ts";

const mostFiles = 4;
const longestName = 80;

/** Where one of these was noted, a file may not be all there. */
const cuts: ReadonlySet<string> = new Set(["TOO_LARGE", "DECODED_TOO_LARGE"]);

/**
 * Files that a message carries, pictures that its HTML shows left out, each with the SHA-256 of its content. Empty ones have none in common; nor has
 * one that a limit may have cut: no other tool would give that file this hash.
 */
export function sightedFiles(mail: Mail): SightedFile[] {
	const files = mail.attachments.filter(({ embedded }) => !embedded).slice(0, mostFiles);
	const contents = files.map(({ part }) => part.bytes());
	// Asked for when all are decoded, for that is what may come upon a limit.
	const isCut = mail.defects.some(({ code }) => cuts.has(code));
	return files.map(({ filename, kind }, at) => ({
		name: filename.slice(0, longestName),
		kind: kind ?? "",
		hash: isCut ? "" : hashOf(contents[at] as Uint8Array),
	}));
}

function hashOf(bytes: Uint8Array): string {
	return bytes.length === 0 ? "" : hash("sha256", bytes, "hex");
}
