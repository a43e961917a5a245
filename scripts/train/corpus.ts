import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { abuseMail } from "../synthetic/abuse-mail.ts";
import { genuineMail } from "../synthetic/genuine-mail.ts";
import { type Kind, readLabels } from "./labels.ts";
import { type Manifest, readManifest } from "./manifest.ts";
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
const syntheticAbuse = 3_000;

/**
 * Everything there is to learn from, in a fixed order: the archives below `directory`, then our own synthetic mail. Each
 * archive is in a folder of its own name, or all were unpacked into one and the manifest tells them apart.
 */
export function corpusItems(directory: string): Item[] {
	const labels = readLabels();
	const manifest = filesByArchive(directory);
	const real = [...manifest].flatMap(([name, paths]) => {
		const [archive, kind] = name.split("/") as [string, string];
		const source = sources.find((one) => one.name === archive) as Source;
		const top = archiveFolder(directory, archive);
		return paths.map((path) => itemOf(join(top, kind), path, source, kind === "unwanted", labels));
	});
	if (real.length === 0) {
		throw new Error(
			`no training mail below ${directory}: unpack each archive into a folder of its own name there, as DIR/<archive>/{ham,unwanted}/`,
		);
	}
	return [...real, ...syntheticItems()];
}

/** Paths of the messages, by `archive/kind`. */
export function filesByArchive(directory: string): Manifest {
	const kinds = sources.filter(({ synthetic }) => !synthetic).flatMap(({ name }) => [`${name}/ham`, `${name}/unwanted`]);
	const apart = new Map(kinds.map((kind) => [kind, emlFiles(join(directory, kind))] as const).filter(([, paths]) => paths.length > 0));
	if (apart.size > 0) return apart;
	const together = new Set(["ham", "unwanted"].flatMap((kind) => emlFiles(join(directory, kind)).map((path) => `${kind}/${path}`)));
	const known = [...readManifest()].map(
		([name, paths]) => [name, paths.filter((path) => together.has(`${name.split("/")[1]}/${path}`))] as const,
	);
	return new Map(known.filter(([, paths]) => paths.length > 0));
}

function archiveFolder(directory: string, archive: string): string {
	const own = join(directory, archive);
	return existsSync(own) ? own : directory;
}

function itemOf(top: string, path: string, source: Source, unwanted: boolean, labels: ReadonlyMap<string, Kind>): Item {
	const parts = path.split("/");
	const id = (parts.pop() as string).slice(0, -".eml".length);
	return { id, source, folder: parts.join("/"), unwanted, kind: labels.get(id), read: () => readFileSync(join(top, path)) };
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

/** Paths below a folder, sorted; none when there is no such folder. */
function emlFiles(directory: string): string[] {
	if (!existsSync(directory)) return [];
	return readdirSync(directory, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".eml"))
		.sort();
}
