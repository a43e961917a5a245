import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { Daemon } from "./daemon.ts";
import { type EmptyDns, startEmptyDns } from "./empty-dns.ts";
import { freePort } from "./free-port.ts";
import type { Peer } from "./peer.ts";
import { cpuOfTree, memoryOfTree, processTree, procFile } from "./process-tree.ts";

/**
 * packaged: as it is installed, its questions to the DNS answered at once with "no such name".
 * offline: without the modules that ask other servers, as Tidegate asks none either.
 */
export type RspamdKind = "packaged" | "offline";

const online = ["arc", "asn", "dcc", "dkim", "dkim_signing", "dmarc", "fuzzy_check", "mx_check", "neural", "rbl", "redis", "spf", "surbl"];

/** One Rspamd worker on loopback. Throws when rspamd is not installed or does not come up. */
export async function startRspamd(kind: RspamdKind): Promise<Peer> {
	const version = /version (\S+)/.exec(execFileSync("rspamd", ["--version"], { encoding: "utf8" }))?.[1] ?? "";
	const daemon = new Daemon("rspamd");
	const dns = await startEmptyDns();
	try {
		const port = await freePort();
		writeConfiguration(daemon.folder, port, dns, kind);
		const variables = ["LOCAL_CONFDIR", "DBDIR", "RUNDIR", "LOGDIR"].flatMap((variable) => ["--var", `${variable}=${daemon.folder}`]);
		daemon.start("rspamd", ["-f", ...ownUser(daemon.folder), ...variables]);
		return await connect(`rspamd ${version} ${kind}`, port, daemon, dns);
	} catch (cause) {
		dns.stop();
		await daemon.stop();
		throw cause;
	}
}

async function connect(name: string, port: number, daemon: Daemon, dns: EmptyDns): Promise<Peer> {
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
			dns.stop();
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

function writeConfiguration(folder: string, port: number, dns: EmptyDns, kind: RspamdKind): void {
	mkdirSync(join(folder, "local.d"));
	const write = (name: string, text: string) => writeFileSync(join(folder, "local.d", name), text);
	write("options.inc", `dns { nameserver = ["127.0.0.1:${dns.port}"]; }\ntempdir = "${folder}";\n`);
	write("worker-normal.inc", `bind_socket = "127.0.0.1:${port}";\ncount = 1;\n`);
	for (const worker of ["controller", "proxy", "fuzzy"]) write(`worker-${worker}.inc`, "enabled = false;\n");
	if (kind === "packaged") return;
	for (const module of online) write(`${module}.conf`, "enabled = false;\n");
	// These two look at the message as well as at a network: only the latter is switched off.
	write("phishing.conf", "phishtank_enabled = false;\n");
	write("hfilter.conf", "from_enabled = false;\n");
	write("logging.inc", 'level = "error";\nlog_re_cache = false;\n');
}

/**
 * A helper process compiles the regular expressions after the first answer and then has the worker map them into its
 * memory. Before that, Rspamd is slower than it is.
 */
function hasCompiledExpressions(root: number): boolean {
	return processTree(root).some((id) => id !== root && procFile(id, "maps").includes(".hs.unser"));
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
