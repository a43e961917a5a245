import type { Attachment, FileKind } from "./attachment.ts";
import type { Entity } from "./entity.ts";
import { DISK_HEAD, FILE_HEAD, fileKindOf } from "./file-kind.ts";

/** The facts of an attachment; `shown` holds the Content-IDs that the HTML body shows. */
export function attachmentOf(part: Entity, shown: ReadonlySet<string>): Attachment {
	const filename = part.filename ?? "";
	const { contentId } = part;
	return {
		part,
		filename,
		extension: extensionOf(filename),
		embedded: contentId !== undefined && shown.has(contentId),
		kind: kindOf(part),
	};
}

/** Windows drops dots and spaces at the end of a name, so "invoice.exe." is a program. */
function extensionOf(filename: string): string {
	const name = filename.replace(/[.\s]{1,100}$/, "");
	const dot = name.lastIndexOf(".");
	return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

function kindOf(part: Entity): FileKind | undefined {
	if (part.contentType === "message/rfc822" || part.contentType === "message/global") return "eml";
	return fileKindOf(part.head(FILE_HEAD)) ?? (mayBeDiskImage(part) ? fileKindOf(part.head(DISK_HEAD)) : undefined);
}

function mayBeDiskImage(part: Entity): boolean {
	return part.rawBody.length > DISK_HEAD && !part.contentType.startsWith("text/") && !part.contentType.startsWith("image/");
}
