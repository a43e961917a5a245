/** What the exit status says, the same for every command; documented in README.md. */
export const exitStatus = {
	done: 0,
	/** --fail-on found such a message. */
	found: 1,
	/** A path could not be read, an option was wrong, or something failed. Outranks "found", as it does for grep. */
	trouble: 2,
	/** Ctrl-C: 128 and the signal's number, as shells have it. */
	interrupted: 130,
} as const;
