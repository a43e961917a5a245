import { defaultLimits, type Limits } from "../../../src/base/limits.ts";
import { FileNotes, type FileReader } from "../../../src/signals/attachments/file-notes.ts";
import { UnpackBudget } from "../../../src/signals/attachments/unpack-budget.ts";

/** What a reader finds in some bytes. */
export function notesOf(
	reader: FileReader,
	bytes: Uint8Array | string,
	limits: Partial<Limits> = {},
	passwords: readonly string[] = [],
): FileNotes {
	const notes = new FileNotes(new UnpackBudget({ ...defaultLimits, ...limits }, () => passwords));
	reader(typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes, notes);
	return notes;
}
