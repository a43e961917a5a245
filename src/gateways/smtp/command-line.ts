/** A command line as its verb, in upper case, and what stands behind it, without space around. */
export interface CommandLine {
	readonly verb: string;
	readonly argument: string;
}

export function commandOf(line: string): CommandLine {
	const space = line.indexOf(" ");
	if (space === -1) return { verb: line.toUpperCase(), argument: "" };
	return { verb: line.slice(0, space).toUpperCase(), argument: line.slice(space + 1).trim() };
}
