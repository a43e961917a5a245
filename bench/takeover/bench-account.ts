import { asSubmitted, bodiesOf, encodedBody, readRaw, writeRaw } from "./raw-mail.ts";
import type { CorpusFile } from "./corpus-file.ts";

/** A real sender of the archives, played as an account: its messages in order of time. */
export interface BenchAccount {
	readonly name: string;
	readonly archive: string;
	readonly fold: number;
	readonly issues: readonly Issue[];
}

export interface Issue {
	readonly id: string;
	readonly at: number;
	readonly bytes: Uint8Array;
}

/** Links that were taken out of an archive are put back as links to the sender's own site. */
const redacted = "[[URL REDACTED]]";

export function issueOf(file: CorpusFile): Issue {
	const bytes = asSubmitted(file.bytes);
	const { plain, html } = bodiesOf(bytes);
	if (html !== undefined || plain?.includes(redacted) !== true) return { id: file.id, at: file.at, bytes };
	const site = file.from.slice(file.from.indexOf("@") + 1);
	const { fields } = readRaw(bytes);
	const kept = fields.filter(({ name }) => !name.startsWith("content-") && name !== "mime-version").map(({ text }) => text);
	const encoded = encodedBody({ plain: plain.replaceAll(redacted, `https://www.${site}/go`), html });
	return { id: file.id, at: file.at, bytes: writeRaw([...kept, ...encoded.fields], encoded.body) };
}
