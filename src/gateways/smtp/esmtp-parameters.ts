const keyword = /^[A-Za-z0-9][A-Za-z0-9-]*$/;
// RFC 5321 4.1.2 esmtp-value, with the letters of RFC 6531.
const value = /^[\u0021-\u003c\u003e-\u007e\u00a0-\ufffc]+$/;
/** More than all that are offered; a flood of them is no honest mail. */
const most = 16;

/**
 * Reads " KEY=value KEY …" behind a path into a map with upper-case keys. Undefined where it is malformed, or a key stands
 * there twice: which of the two counts would be anyone's guess.
 */
export function readParameters(text: string): ReadonlyMap<string, string> | undefined {
	const parameters = new Map<string, string>();
	for (const word of text.split(" ")) {
		if (word === "") continue;
		const equals = word.indexOf("=");
		const key = (equals === -1 ? word : word.slice(0, equals)).toUpperCase();
		const content = equals === -1 ? "" : word.slice(equals + 1);
		if (!keyword.test(key) || (equals !== -1 && !value.test(content))) return undefined;
		if (parameters.has(key) || parameters.size === most) return undefined;
		parameters.set(key, content);
	}
	return parameters;
}
