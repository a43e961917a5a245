import { CommanderError } from "commander";
import { exitStatus } from "./exit-status.ts";
import { buildProgram } from "./program.ts";
import { Interrupted } from "./interruption.ts";
import { misplacedOption } from "./misplaced-option.ts";
import { safeText } from "../base/safe-text.ts";

/** Runs one command line to its end and gives the exit status. */
export async function run(args: readonly string[]): Promise<number> {
	let status: number = exitStatus.done;
	const program = buildProgram((result) => {
		status = result;
	});
	process.once("SIGINT", onInterrupt);
	try {
		const misplaced = misplacedOption(program, args);
		if (misplaced !== undefined) throw new Error(misplaced);
		await program.parseAsync(args, { from: "user" });
		return status;
	} catch (error) {
		// --help and --version end this way too, with exit code 0; the library has printed what there is to say.
		if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.trouble;
		// A line for each mistake, where there are several.
		for (const line of (error instanceof Error ? error.message : String(error)).split("\n")) {
			process.stderr.write(`tidegate: ${safeText(line)}\n`);
		}
		if (process.env["TIDEGATE_DEBUG"] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
		return error instanceof Interrupted ? exitStatus.interrupted : exitStatus.trouble;
	} finally {
		process.off("SIGINT", onInterrupt);
	}
}

/** Ctrl-C: leaves no half-drawn progress bar behind. Threads end with the process; what was printed stands. */
function onInterrupt(): void {
	if (process.stderr.isTTY) process.stderr.write("\r\x1b[2K");
	process.stderr.write("tidegate: interrupted\n");
	process.exit(exitStatus.interrupted);
}
