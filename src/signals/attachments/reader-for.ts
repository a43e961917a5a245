import type { FileKind } from "../../mail/attachment.ts";
import type { FileClass } from "./file-class.ts";
import type { FileReader } from "./file-notes.ts";
import { readCab } from "./read/read-cab.ts";
import { readCalendar } from "./read/read-calendar.ts";
import { readCompoundFile } from "./read/read-compound-file.ts";
import { readDiskImage } from "./read/read-disk-image.ts";
import { readDrawing } from "./read/read-drawing.ts";
import { readGzip } from "./read/read-gzip.ts";
import { readMail } from "./read/read-mail.ts";
import { readNote } from "./read/read-note.ts";
import { readPdf } from "./read/read-pdf.ts";
import { readPhoneProfile } from "./read/read-phone-profile.ts";
import { readRar } from "./read/read-rar.ts";
import { readRichText } from "./read/read-rich-text.ts";
import { readSevenZip } from "./read/read-seven-zip.ts";
import { readShellLink } from "./read/read-shell-link.ts";
import { readTar } from "./read/read-tar.ts";
import { readTransportNeutral } from "./read/read-transport-neutral.ts";
import { readWebPage } from "./read/read-web-page.ts";
import { readWebShortcut } from "./read/read-web-shortcut.ts";
import { readZip } from "./read/read-zip.ts";

/** By magic bytes first: a name can say anything. */
const byKind: Partial<Record<FileKind, FileReader>> = {
	zip: readZip,
	ooxml: readZip,
	odf: readZip,
	rar: readRar,
	"7z": readSevenZip,
	gzip: readGzip,
	tar: readTar,
	cab: readCab,
	iso: readDiskImage,
	ole: readCompoundFile,
	rtf: readRichText,
	pdf: readPdf,
	html: readWebPage,
	svg: readDrawing,
	lnk: readShellLink,
	onenote: readNote,
	eml: readMail,
	calendar: readCalendar,
	tnef: readTransportNeutral,
};

/** Text formats have no magic bytes that can be relied upon. */
const byClass: Partial<Record<FileClass, FileReader>> = {
	"web-page": readWebPage,
	drawing: readDrawing,
	"web-shortcut": readWebShortcut,
	"phone-profile": readPhoneProfile,
	calendar: readCalendar,
};

/** What looks into a file of that kind and name; undefined when there is nothing to look for. */
export function readerFor(kind: FileKind | undefined, named: FileClass | undefined): FileReader | undefined {
	const reader = kind === undefined ? undefined : byKind[kind];
	return reader ?? (named === undefined ? undefined : byClass[named]);
}
