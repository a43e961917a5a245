import { existsSync, readFileSync } from "node:fs";

export type Kind = "spam" | "phish";

const file = new URL("../../model/labels.tsv", import.meta.url);

/** Kinds of unwanted mail that a person told, by message hash: lines of `hash<TAB>spam|phish`. */
export function readLabels(): Map<string, Kind> {
	const labels = new Map<string, Kind>();
	if (!existsSync(file)) return labels;
	for (const line of readFileSync(file, "utf8").split("\n")) {
		const [id, kind] = line.split("\t");
		if (id !== undefined && (kind === "spam" || kind === "phish")) labels.set(id, kind);
	}
	return labels;
}
