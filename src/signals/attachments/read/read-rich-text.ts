import type { FileNotes, FileReader } from "../file-notes.ts";
import { BinaryView } from "../binary-view.ts";

const maximumText = 8 * 1024 * 1024;
const maximumObjects = 8;
const maximumObjectHex = 512 * 1024;
const compoundSignature = "d0cf11e0a1b11ae1";
/** "Equation." as hexadecimal digits, in the small and capital letters that the exploits mix. */
const equationNames = /4571756174696f6e|6571756174696f6e|4551554154494f4e|02ce020000000000c000000000000046/;
/** OLE2Link (CVE-2017-0199) fetches what it shows from elsewhere and runs it. */
const linkName = "4f4c45324c696e6b";

/** RTF: objects as hexadecimal digits, templates from elsewhere, links. Exploits scatter noise between the digits. */
export const readRichText: FileReader = (bytes, notes) => {
	const text = new BinaryView(bytes).latin1(0, maximumText);
	const template = /\{\\\*\\template\s{0,8}([^}]{1,500})\}/.exec(text)?.[1] ?? "";
	if (/^(?:https?|ftp):/i.test(template.trim())) {
		notes.note("remote-template");
		notes.link(template);
	}
	for (const [, address = ""] of text.matchAll(/HYPERLINK\s{1,8}"([^"]{4,2000})"/g)) notes.link(address);
	if (/\{\\\*\\fldinst\b[^}]{0,80}\bDDE(?:AUTO)?\b/i.test(text)) notes.note("dde");
	readObjects(text, notes);
};

function readObjects(text: string, notes: FileNotes): void {
	let at = text.indexOf("\\objdata");
	for (let count = 0; at >= 0 && count < maximumObjects; count++) {
		const next = text.indexOf("\\objdata", at + 8);
		readObject(hexDigits(text.slice(at + 8, Math.min(next < 0 ? text.length : next, at + maximumObjectHex))), notes);
		at = next;
	}
}

/** Only the digits: groups, control words and white space between them are noise to Word. */
function hexDigits(data: string): string {
	return data
		.replace(/\\[a-z]{1,32}-?\d{0,10} ?/gi, "")
		.replace(/[^\da-f]/gi, "")
		.toLowerCase();
}

function readObject(hex: string, notes: FileNotes): void {
	if (equationNames.test(hex)) notes.note("equation");
	if (hex.includes(linkName)) notes.note("remote-template");
	const compound = hex.indexOf(compoundSignature);
	if (compound >= 0)
		notes.file("", (hex.length - compound) >> 1, (maximum) => Buffer.from(hex.slice(compound, compound + maximum * 2), "hex"));
	if (compound >= 0) return;
	const packager = hex.indexOf("5061636b61676500");
	if (packager >= 0) readPackage(new BinaryView(Buffer.from(hex.slice(packager), "hex")), notes);
}

/** An OLE 1 object of the Packager: class, two empty names, a size, then the stream that compound files hold as well. */
function readPackage(view: BinaryView, notes: FileNotes): void {
	const labelStart = 8 + 8 + 4 + 2;
	const end = view.find("\0", labelStart);
	if (end > labelStart && end - labelStart < 256) notes.file(view.latin1(labelStart, end - labelStart), view.length);
}
