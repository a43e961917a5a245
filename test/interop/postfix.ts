import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { freePort } from "../../bench/peers/free-port.ts";
import { postfixServices } from "../../bench/peers/postfix-services.ts";
import { runProgram } from "./run-program.ts";

export interface Postfix {
	/** Where it takes mail on loopback, without a login. */
	readonly port: number;
	/** What it has logged so far. */
	log(): string;
}

/**
 * Starts a Postfix of its own: configuration, queue and data in a temporary folder, on a free port, relaying by `settings`
 * (lines of main.cf). It runs as root and is stopped at the end of the test.
 */
export async function startPostfix(settings: readonly string[]): Promise<Postfix> {
	const folder = await mkdtemp(join(tmpdir(), "tidegate-postfix-"));
	const port = await freePort();
	await writeConfiguration(folder, port, settings);
	const master = spawn("postfix", ["-c", join(folder, "config"), "start-fg"], { stdio: ["ignore", "pipe", "pipe"] });
	let output = "";
	for (const stream of [master.stdout, master.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
	const log = () => (existsSync(logOf(folder)) ? readFileSync(logOf(folder), "utf8") : output);
	let failure = "";
	master.on("error", (error) => (failure = `postfix is needed for this test (.ci/run installs it): ${error.message}`));
	onTestFinished(() => stop(folder));
	for (let tries = 0; !(await answers(port)); tries++) {
		if (failure !== "" || master.exitCode !== null || tries > 100) throw new Error(`Postfix did not start: ${failure}\n${output}${log()}`);
		await wait(100);
	}
	return { port, log };
}

function logOf(folder: string): string {
	return join(folder, "log");
}

async function writeConfiguration(folder: string, port: number, settings: readonly string[]): Promise<void> {
	// Postfix's own user has to get in.
	await chmod(folder, 0o755);
	for (const name of ["config", "queue", "data"]) await mkdir(join(folder, name), { mode: 0o755 });
	const { status, output } = await runProgram("chown", ["postfix", join(folder, "data")]);
	if (status !== 0) throw new Error(`the user "postfix" is needed for this test: ${output}`);
	await writeFile(join(folder, "config", "main.cf"), [...mainLines(folder), ...settings, ""].join("\n"));
	await writeFile(join(folder, "config", "master.cf"), postfixServices(port));
}

function mainLines(folder: string): string[] {
	return [
		"compatibility_level = 3.6",
		`queue_directory = ${join(folder, "queue")}`,
		`data_directory = ${join(folder, "data")}`,
		// Not standard output: Node's pipes are sockets, which cannot be opened by name.
		`maillog_file_prefixes = ${folder}`,
		`maillog_file = ${logOf(folder)}`,
		"myhostname = postfix.example",
		"mydestination =",
		"mynetworks = 127.0.0.0/8",
		"inet_interfaces = 127.0.0.1",
		"inet_protocols = ipv4",
		"smtpd_relay_restrictions = permit_mynetworks, reject",
		"smtp_dns_support_level = disabled",
		"alias_maps =",
		"alias_database =",
		"local_recipient_maps =",
		"smtputf8_enable = yes",
		// Retries within the patience of a test.
		"minimal_backoff_time = 1s",
		"maximal_backoff_time = 2s",
		"queue_run_delay = 1s",
	];
}

/** Debian's master.cf, without chroot, and with one port in the place of 25. */
function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ port, host: "127.0.0.1" });
		socket
			.once("data", () => resolve(true))
			.once("error", () => resolve(false))
			.once("close", () => resolve(false));
		socket.once("data", () => socket.destroy());
	});
}

/** "postfix stop" ends the master and its children; whatever is left of them is killed. */
async function stop(folder: string): Promise<void> {
	const pidFile = join(folder, "queue", "pid", "master.pid");
	const id = existsSync(pidFile) ? Number(readFileSync(pidFile, "utf8")) : 0;
	await runProgram("postfix", ["-c", join(folder, "config"), "stop"], 15_000).catch(() => {});
	if (id > 1) killGroup(id);
	await rm(folder, { recursive: true, force: true });
}

/** The master leads a session, and with it a process group, of its own. */
function killGroup(id: number): void {
	try {
		process.kill(-id, "SIGKILL");
	} catch {
		// They have ended already.
	}
}
