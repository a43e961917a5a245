import { dirname } from "node:path";

/** The folder a message is counted under: of a file its folder, of a Maildir the Maildir, of an mbox and standard input itself. */
export function folderOf(source: string, mailboxes: ReadonlySet<string>): string {
	if (source === "-" || mailboxes.has(source)) return source;
	return dirname(source).replace(/\/(cur|new)$/, "");
}
