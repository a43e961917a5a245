import { type SpawnOptions, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const launcher = fileURLToPath(new URL("../../bin/tidegate.js", import.meta.url));

export interface Ended {
	readonly status: number | null;
	readonly output: string;
	readonly errors: string;
	readonly milliseconds: number;
}

export interface RunOptions {
	readonly input?: string | Uint8Array;
	/** The Node to start it with; the one that runs the tests when left out. */
	readonly node?: string;
	readonly environment?: NodeJS.ProcessEnv;
	/** The folder it is started in; the project's when left out. */
	readonly cwd?: string;
	/** In a process group of its own, as a job of a shell is: a Ctrl-C can be sent to all of it. */
	readonly ownGroup?: boolean;
	/** The user that runs it, where the tests run as root. */
	readonly user?: number;
}

/** Starts `tidegate` as a process of its own, as a shell would. */
export function startTidegate(
	args: readonly string[],
	{ node = process.execPath, environment = {}, cwd = root, ownGroup = false, user }: RunOptions = {},
) {
	const options: SpawnOptions = {
		cwd,
		detached: ownGroup,
		stdio: "pipe",
		...(user === undefined ? {} : { uid: user, gid: user }),
		env: { ...process.env, NO_COLOR: "1", TIDEGATE_DATA: "/nonexistent", ...environment },
	};
	return spawn(node, [launcher, ...args], { ...options, stdio: "pipe" });
}

/** Runs `tidegate` to its end. */
export function tidegate(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
	const began = performance.now();
	const child = startTidegate(args, options);
	let output = "";
	let errors = "";
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		output += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		errors += text;
	});
	// It may have ended before it read everything.
	child.stdin.on("error", () => {});
	child.stdin.end(options.input ?? "");
	return new Promise((resolve) =>
		child.on("close", (status) => resolve({ status, output, errors, milliseconds: performance.now() - began })),
	);
}
