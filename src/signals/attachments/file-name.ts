/** Last part of a path with either kind of slash. */
export function fileName(path: string): string {
	return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/**
 * Lower-cased extension without its dot; "" when none. Dots and spaces at the end are no part of a name to Windows, and
 * characters that turn the direction of writing are not seen by anyone.
 */
export function extensionOf(name: string): string {
	const plain = withoutInvisible(name).replace(/[. ]{1,64}$/, "");
	const dot = plain.lastIndexOf(".");
	const extension = dot < 0 ? "" : plain.slice(dot + 1).toLowerCase();
	return /^[a-z0-9_-]{1,24}$/.test(extension) ? extension : "";
}

/** The name without zero-width and direction characters. */
export function withoutInvisible(name: string): string {
	return name.replace(
		/[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff]/g,
		"",
	);
}
