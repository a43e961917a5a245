/** A file within an archive. */
export interface PackedFile {
	/** As the archive has it, "/" between folders. */
	readonly name: string;
	/** To be read, or left, before the next file is asked for. */
	readonly content: AsyncIterable<Uint8Array>;
}

/** What file managers and version control put beside files, as in folders; but not the messages of a Maildir's hidden subfolder. */
export function isHidden(name: string): boolean {
	const parts = name.split("/");
	return parts[0] === "__MACOSX" || (parts.some(isHiddenPart) && !isDelivered(name));
}

/** It lies in a Maildir's cur or new, and so is a message whatever it looks like. */
export function isDelivered(name: string): boolean {
	return /(?:^|\/)(?:cur|new)\/[^/.][^/]*$/.test(name);
}

function isHiddenPart(part: string): boolean {
	return part.startsWith(".") && part !== "." && part !== "..";
}
