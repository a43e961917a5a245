import { run } from "./run.ts";

// A reader that has seen enough (`| head`) is no error; 141 is what a shell shows for a program that SIGPIPE ended.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 141 : 2));
process.stderr.on("error", () => {});

process.exitCode = await run(process.argv.slice(2));
