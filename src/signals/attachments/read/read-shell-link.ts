import { BinaryView } from "../binary-view.ts";
import type { FileReader } from "../file-notes.ts";

const maximumText = 256 * 1024;
const commands =
	/powershell|pwsh|cmd\.exe|%comspec%|mshta|wscript|cscript|rundll32|regsvr32|msiexec|certutil|bitsadmin|curl|conhost|forfiles|ftp\.exe|ssh\.exe/i;

/** A Windows shortcut (MS-SHLLINK): whether it starts an interpreter rather than open a document. */
export const readShellLink: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	const narrow = view.latin1(0, maximumText);
	// Strings are UTF-16 mostly, and need not start at an even offset.
	const wide = `${view.utf16(0, maximumText)}\n${view.utf16(1, maximumText)}`;
	if (commands.test(narrow) || commands.test(wide)) notes.note("runs-command");
	for (const [address] of `${narrow}\n${wide}`.matchAll(/https?:\/\/[\x21-\x7e]{4,500}/gi)) notes.link(address);
	if (/\\\\[^\\\s\0]{1,80}@(?:ssl|\d{1,5})\\/i.test(wide)) notes.note("remote-file");
};
