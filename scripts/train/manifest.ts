import { existsSync, readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../model/manifest.txt", import.meta.url);

/**
 * Which messages the shipped model was trained on, by archive: file names without their ending (hashes, for nearly all of
 * them). It also tells the archives apart when somebody unpacked them all into one folder.
 */
export type Manifest = ReadonlyMap<string, readonly string[]>;

/** Sections `[archive/ham]` or `[archive/unwanted]`, one path below that folder a line. Empty when there is no manifest. */
export function readManifest(): Manifest {
	const sections = new Map<string, string[]>();
	if (!existsSync(file)) return sections;
	let section: string[] = [];
	for (const line of readFileSync(file, "utf8").split("\n")) {
		if (line.startsWith("[")) sections.set(line.slice(1, -1), (section = []));
		else if (line !== "") section.push(line);
	}
	return sections;
}

export function writeManifest(manifest: Manifest): void {
	const sections = [...manifest].map(([name, paths]) => [`[${name}]`, ...paths].join("\n"));
	writeFileSync(file, `${sections.join("\n")}\n`);
}
