import { readError } from "../base/read-error.ts";
import { exitStatus } from "./exit-status.ts";
import { hearLauncher } from "./launcher-interrupt.ts";
import { run } from "./run.ts";

// A reader that has seen enough (`| head`) is no error; 141 is what a shell shows for a program that SIGPIPE ended.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(141);
	process.stderr.write(`tidegate: the results cannot be written: ${readError(error)}\n`);
	process.exit(exitStatus.trouble);
});
process.stderr.on("error", () => {});

hearLauncher();
process.exitCode = await run(process.argv.slice(2));
