import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { abuseMail } from "../synthetic/abuse-mail.ts";
import { genuineMail } from "../synthetic/genuine-mail.ts";
import { type Kind, readLabels } from "./labels.ts";
import { type Source, sources } from "./sources.ts";

/** One message to learn from. */
export interface Item {
	/** File name without its ending: the hash that labels are kept under. */
	readonly id: string;
	readonly source: Source;
	/** What is held out at once within the source: a sender, or a kind of synthetic mail. */
	readonly folder: string;
	readonly unwanted: boolean;
	/** Kind of unwanted mail, where somebody has looked. */
	readonly kind: Kind | undefined;
	read(): Uint8Array;
}

const syntheticSeed = "8 March 2026";
const syntheticGenuine = 5_000;
const syntheticAbuse = 1_500;

/** Everything there is to learn from, in a fixed order: the archives below `directory`, then our own synthetic mail. */
export function corpusItems(directory: string): Item[] {
	const labels = readLabels();
	const archives = sources.filter(({ synthetic }) => !synthetic);
	const real = archives.flatMap((source) => [...itemsOf(directory, source, false, labels), ...itemsOf(directory, source, true, labels)]);
	if (real.length === 0) {
		throw new Error(`no training mail below ${directory}: unpack each archive into a folder of its own name there, as DIR/<archive>/{ham,unwanted}/`);
	}
	return [...real, ...syntheticItems()];
}

function itemsOf(directory: string, source: Source, unwanted: boolean, labels: ReadonlyMap<string, Kind>): Item[] {
	const top = join(directory, source.name, unwanted ? "unwanted" : "ham");
	return emlFiles(top).map((path) => {
		const parts = relative(top, path).split("/");
		const id = (parts.pop() as string).slice(0, -".eml".length);
		return { id, source, folder: parts.join("/"), unwanted, kind: labels.get(id), read: () => readFileSync(path) };
	});
}

function syntheticItems(): Item[] {
	const [genuine, abuse] = ["synthetic-genuine", "synthetic-abuse"].map((name) => sources.find((source) => source.name === name) as Source);
	const items: Item[] = [];
	for (const { name, bytes, kind } of genuineMail(syntheticSeed, syntheticGenuine)) {
		items.push({ id: name, source: genuine as Source, folder: kind, unwanted: false, kind: undefined, read: () => bytes });
	}
	for (const { name, bytes, kind, class: as } of abuseMail(syntheticSeed, syntheticAbuse)) {
		items.push({ id: name, source: abuse as Source, folder: kind, unwanted: true, kind: as, read: () => bytes });
	}
	return items;
}

function emlFiles(directory: string): string[] {
	try {
		return readdirSync(directory, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".eml"))
			.sort()
			.map((name) => join(directory, name));
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw cause;
	}
}
