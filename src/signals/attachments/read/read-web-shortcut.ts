import type { FileReader } from "../file-notes.ts";
import { decodeEntities } from "./decode-entities.ts";
import { markupText } from "./markup-text.ts";

const maximumText = 64 * 1024;

/** Internet shortcuts of Windows ("URL=…"), the Mac (a property list) and Linux desktops ("Exec=…"). */
export const readWebShortcut: FileReader = (bytes, notes) => {
	const text = markupText(bytes.subarray(0, maximumText), notes.budget);
	const address =
		/^\s{0,8}(?:Base)?URL\s{0,4}=\s{0,4}(\S{1,2000})/im.exec(text)?.[1] ?? /<string>([^<]{1,2000})<\/string>/.exec(text)?.[1] ?? "";
	if (address !== "") notes.link(decodeEntities(address));
	// A file on somebody else's server opens as if it lay here (CVE-2024-21412, CVE-2025-33053).
	if (/^(?:file:|\\\\|\/\/)/i.test(address) || /^\s{0,8}(?:WorkingDirectory|IconFile)\s{0,4}=\s{0,4}(?:\\\\|file:\/\/)/im.test(text))
		notes.note("remote-file");
	if (/^\s{0,8}Exec\s{0,4}=/m.test(text) || /^file:\/{2,3}c:/i.test(address)) notes.note("runs-command");
};
