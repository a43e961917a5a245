import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { Daemon } from "./daemon.ts";
import { freePort } from "./free-port.ts";
import type { Peer } from "./peer.ts";
import { cpuOfTree, memoryOfTree, processTree, procFile } from "./process-tree.ts";

/**
 * Modules that ask other servers or Redis. We look nothing up either, so that neither side waits for a network, and
 * neither is charged for asking one.
 */
const online = ["arc", "asn", "dcc", "dkim", "dkim_signing", "dmarc", "fuzzy_check", "mx_check", "neural", "rbl", "redis", "spf", "surbl"];

/** One Rspamd worker with its packaged rules, on loopback, asking nobody. Throws when rspamd is not installed or does not come up. */
export async function startRspamd(): Promise<Peer> {
	const name = `rspamd ${/version (\S+)/.exec(execFileSync("rspamd", ["--version"], { encoding: "utf8" }))?.[1] ?? ""}`;
	const daemon = new Daemon("rspamd");
	try {
		const port = await freePort();
		writeConfiguration(daemon.folder, port);
		const variables = ["LOCAL_CONFDIR", "DBDIR", "RUNDIR", "LOGDIR"].flatMap((variable) => ["--var", `${variable}=${daemon.folder}`]);
		daemon.start("rspamd", ["-f", ...ownUser(daemon.folder), ...variables]);
		return await connect(name, port, daemon);
	} catch (cause) {
		await daemon.stop();
		throw cause;
	}
}

async function connect(name: string, port: number, daemon: Daemon): Promise<Peer> {
	const connections = 8;
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	await daemon.untilReady(async () => {
		await post(agent, port, Buffer.from("Subject: hello\r\n\r\nhello\r\n"));
		return hasCompiledExpressions(daemon.id);
	});
	return {
		name,
		connections,
		scan: (message) => post(agent, port, message),
		cpuMilliseconds: () => cpuOfTree(daemon.id),
		memoryBytes: () => memoryOfTree(daemon.id),
		stop: async () => {
			agent.destroy();
			await daemon.stop();
		},
	};
}

/** Started by root it gives root up, as its package does; it then has to own the folder it writes to. */
function ownUser(folder: string): string[] {
	if (process.getuid?.() !== 0) return [];
	const [user, group] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "_rspamd"], { encoding: "utf8" })));
	chownSync(folder, user as number, group as number);
	return ["-u", "_rspamd", "-g", "_rspamd"];
}

function writeConfiguration(folder: string, port: number): void {
	mkdirSync(join(folder, "local.d"));
	const write = (name: string, text: string) => writeFileSync(join(folder, "local.d", name), text);
	// Nobody answers there, so that a name that is looked up all the same fails at once; and no cost for what nobody reads.
	write("options.inc", `dns { nameserver = ["127.0.0.1:1"]; timeout = 0.01s; retransmits = 0; }\ntempdir = "${folder}";\n`);
	write("logging.inc", 'level = "error";\nlog_re_cache = false;\n');
	write("worker-normal.inc", `bind_socket = "127.0.0.1:${port}";\ncount = 1;\n`);
	for (const worker of ["controller", "proxy", "fuzzy"]) write(`worker-${worker}.inc`, "enabled = false;\n");
	for (const module of online) write(`${module}.conf`, "enabled = false;\n");
	// These two look at the message as well as at a network: only the latter is switched off.
	write("phishing.conf", "phishtank_enabled = false;\n");
	write("hfilter.conf", "from_enabled = false;\n");
}

/**
 * A helper process compiles the regular expressions after the first answer and then has the worker map them into its
 * memory. Before that, Rspamd is slower than it is.
 */
function hasCompiledExpressions(root: number): boolean {
	const worker = processTree(root).find((id) => id !== root && procFile(id, "maps").includes(".hs.unser"));
	return worker !== undefined;
}

function post(agent: Agent, port: number, message: Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		const options = { host: "127.0.0.1", port, path: "/checkv2", method: "POST", agent, headers: { "content-length": message.length } };
		const sent = request(options, (answer) => {
			answer.resume();
			answer.once("end", () => (answer.statusCode === 200 ? resolve() : reject(new Error(`rspamd answered ${answer.statusCode}`))));
		});
		sent.once("error", reject);
		sent.end(message);
	});
}
