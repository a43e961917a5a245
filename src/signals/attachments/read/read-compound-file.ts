import { BinaryView } from "../binary-view.ts";
import type { FileNotes, FileReader } from "../file-notes.ts";
import { type CompoundEntry, CompoundFile } from "./compound-file.ts";
import { readBinaryWorkbook } from "./read-binary-workbook.ts";
import { visualBasicFacts } from "./visual-basic.ts";

/** Microsoft Equation 3.0, whose editor runs code hidden in its objects (CVE-2017-11882), by name and by CLSID. */
const equationClass = "02ce020000000000c000000000000046";
const installerClass = "84100c0000000000c000000000000046";
const maximumObject = 4 * 1024 * 1024;

/** Documents of Office 97 to 2003, projects of macros, embedded objects, encrypted documents of any year. */
export const readCompoundFile: FileReader = (bytes, notes) => {
	const file = new CompoundFile(bytes);
	for (const entry of file.entries) lookAt(entry, notes);
	if (notes.traits.has("macro")) noteMacros(file, notes);
	const workbook = file.find("Workbook") ?? file.find("Book");
	if (workbook !== undefined) readBinaryWorkbook(new BinaryView(workbook.read(maximumObject)), notes);
	const document = file.find("WordDocument");
	// MS-DOC 2.5.1: the ninth flag of FibBase is fEncrypted.
	if (document !== undefined && (new BinaryView(document.read(16)).u8(11) & 1) !== 0) notes.note("encrypted-document");
};

function lookAt(entry: CompoundEntry, notes: FileNotes): void {
	if (entry.classId === equationClass || entry.name.toLowerCase() === "equation native") notes.note("equation");
	if (entry.kind === "root" && entry.classId === installerClass) notes.note("runs-command");
	if (entry.name === "_VBA_PROJECT" || entry.name === "_VBA_PROJECT_CUR" || entry.name === "Macros") notes.note("macro");
	if (entry.name === "EncryptedPackage") notes.note("encrypted-document");
	if (entry.name === "\x01Ole10Native") listPackage(entry, notes);
}

function noteMacros(file: CompoundFile, notes: FileNotes): void {
	const { startsItself, runsPrograms } = visualBasicFacts(file);
	if (startsItself) notes.note("macro-starts-itself");
	if (runsPrograms) notes.note("macro-runs-programs");
}

/** An object of the Packager: any file, under the name it shows as an icon in the document. */
function listPackage(entry: CompoundEntry, notes: FileNotes): void {
	const view = new BinaryView(entry.read(Math.min(maximumObject, notes.budget.bytes)));
	notes.budget.takeBytes(view.length);
	const label = cString(view, 6);
	const path = cString(view, 6 + label.length + 1);
	const temporary = 6 + label.length + 1 + path.length + 1 + 8;
	const data = temporary + cString(view, temporary).length + 1;
	const size = view.u32(data);
	if (size > 0 && size <= view.length) notes.file(label || path, size, (maximum) => view.slice(data + 4, Math.min(size, maximum)));
}

function cString(view: BinaryView, start: number): string {
	const end = view.find("\0", start);
	return end < 0 || end - start > 512 ? "" : view.latin1(start, end - start);
}
