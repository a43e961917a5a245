import type { FileNotes, FileReader } from "../file-notes.ts";
import { readOfficeEntries } from "./read-office-entries.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

// Text logs shrink to a fiftieth at best; what shrinks further and is this large is made to fill a disk or a scanner.
const bombBytes = 100 * 1024 * 1024;

/** A ZIP archive, or an office document packed as one. */
export const readZip: FileReader = (bytes, notes) => {
	const entries = zipEntries(bytes, notes);
	if (entries.some(isOfficeList)) readOfficeEntries(entries, notes);
	else listEntries(entries, notes);
};

/** Office Open XML has its list of content types, OpenDocument its mimetype and manifest. */
function isOfficeList(entry: ZipEntry): boolean {
	return entry.name === "[Content_Types].xml" || entry.name === "META-INF/manifest.xml";
}

function listEntries(entries: readonly ZipEntry[], notes: FileNotes): void {
	for (const entry of entries) {
		if (entry.size > bombBytes) notes.note("bomb");
		if (entry.encrypted) notes.note("encrypted");
		if (entry.name.endsWith("/")) continue;
		if (!notes.file(entry.name, entry.size, entry.encrypted ? undefined : entry.read)) return;
	}
}
