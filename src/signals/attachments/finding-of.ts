import type { Finding } from "../evidence.ts";
import type { FileFacts } from "./file-facts.ts";

/** The finding about a file, or none when there is no such file. */
export function findingOf(code: string, file: FileFacts | undefined, more: Readonly<Record<string, string | number>> = {}): Finding[] {
	return file === undefined ? [] : [{ code, detail: { file: file.name || "without a name", ...more } }];
}
