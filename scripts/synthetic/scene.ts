import { readFileSync } from "node:fs";

/** One line of a scene: what stands there (`p`, `h`, `b`, …), how often, and its template. */
export interface SceneLine {
	readonly kind: string;
	/** `must` always; `may` about every other time; `some` a shuffled part of such neighbours; `one` one of such neighbours. */
	readonly presence: "must" | "may" | "some" | "one";
	readonly template: string;
}

/**
 * A kind of message in one language, as its file tells it: `=== kind`, then header lines (`subject:`, `from:`, …;
 * several lines of one name are alternatives), then body lines in order.
 */
export interface Scene {
	readonly kind: string;
	readonly language: string;
	readonly heads: ReadonlyMap<string, readonly string[]>;
	readonly lines: readonly SceneLine[];
}

const heads = new Set([
	"sectors",
	"brands",
	"stream",
	"from",
	"local",
	"subject",
	"pre",
	"weight",
	"attach",
	"topic",
	"poses",
	"link",
	"class",
	"sender",
	"replyto",
	"auto",
	"month",
]);
const presences = { "?": "may", "~": "some", "/": "one" } as const;

/** Reads the scenes of one file under `content/`. */
export function readScenes(file: string, language: string): Scene[] {
	const source = readFileSync(new URL(`./content/${file}`, import.meta.url), "utf8");
	return source
		.split(/^=== /m)
		.slice(1)
		.map((text) => readScene(text, language));
}

function readScene(text: string, language: string): Scene {
	const [first = "", ...rest] = text.split("\n");
	const headLines = new Map<string, string[]>();
	const lines: SceneLine[] = [];
	for (const raw of rest) {
		const line = raw.trim();
		if (line === "" || line.startsWith("//")) continue;
		const found = /^([?~/]?)([a-z]+)(?::\s*|\s+|$)(.*)$/.exec(line);
		if (!found?.[2]) throw new Error(`scene ${first} (${language}): ${line}`);
		const [, mark = "", kind, template = ""] = found;
		if (heads.has(kind)) headLines.set(kind, [...(headLines.get(kind) ?? []), template]);
		else lines.push({ kind, presence: mark === "" ? "must" : presences[mark as "?"], template });
	}
	return { kind: first.trim(), language, heads: headLines, lines };
}
