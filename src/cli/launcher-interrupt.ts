/** By then a Ctrl-C that the terminal sent to this process as well has been taken up. */
const graceMilliseconds = 50;

let taken = false;

/** For a command that goes on after the first Ctrl-C, to bring its work to an end: it has had that one. */
export function interruptTaken(): void {
	taken = true;
}

/**
 * Started by a launcher on an older Node, which says when it was interrupted. On Ctrl-C both are, and this process knows already;
 * sent to the launcher alone (`kill -INT`), it means this process.
 */
export function hearLauncher(): void {
	if (!process.channel) return;
	process.on("message", (message) => {
		if (message !== "interrupted") return;
		setTimeout(() => {
			if (!taken) process.kill(process.pid, "SIGINT");
		}, graceMilliseconds).unref();
	});
	// Listening must not keep a command alive that is done.
	process.channel.unref();
}
