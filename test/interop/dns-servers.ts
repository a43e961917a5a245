import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../bench/peers/free-port.ts";
import { runProgram } from "./run-program.ts";

export const servers = ["bind", "unbound-unix", "unbound-ascii", "dnsmasq", "dnsmasq-extra"] as const;
export type Server = (typeof servers)[number];

/** DNS servers of a test, with logging of queries on: BIND holds the zones, the others ask it. */
export interface DnsServers {
	/** Path of a file in their folder. */
	file(name: string): string;
	/** Asks one of them from an address of loopback. */
	ask(server: Server, client: string, name: string, type: string): Promise<void>;
	/** Ends them, so that their logs are whole. */
	stop(): Promise<void>;
	remove(): Promise<void>;
}

const head = "$TTL 60\n@ IN SOA ns h 1 60 60 60 60\n@ IN NS ns\nns IN A 127.0.0.1\n";
const zones = {
	"clinic.example": `${head}www IN CNAME cdn\ncdn IN CNAME landing.phish.example.\na\\032b IN A 192.0.2.9\nshop IN A 192.0.2.10\n`,
	"phish.example": `${head}landing IN CNAME pages\npages IN A 192.0.2.80\n`,
} as const;

/** Starts them, each on a free port of loopback. Throws when one is not installed or does not answer. */
export async function startDnsServers(): Promise<DnsServers> {
	const folder = await mkdtemp(join(tmpdir(), "tidegate-dns-"));
	const file = (name: string) => join(folder, name);
	const ports = {} as Record<Server, number>;
	for (const server of servers) ports[server] = await freePort();
	for (const [zone, text] of Object.entries(zones)) await writeFile(file(zone), text);
	await writeFile(file("named.conf"), namedConfiguration(folder, ports.bind));
	for (const way of ["unix", "ascii"] as const) await writeFile(file(`${way}.conf`), unboundConfiguration(folder, way, ports));
	const children: Running[] = [];
	const stop = async () => {
		for (const child of children.reverse()) await child.stop();
	};
	try {
		children.push(start("named", ["-f", "-c", file("named.conf")]));
		await answers("bind", ports.bind, children.at(-1) as Running);
		for (const way of ["unix", "ascii"] as const) {
			children.push(start("unbound", ["-d", "-c", file(`${way}.conf`)]));
			await answers(`unbound-${way}`, ports[`unbound-${way}`], children.at(-1) as Running);
		}
		for (const way of ["dnsmasq", "dnsmasq-extra"] as const) {
			children.push(start("dnsmasq", dnsmasqArguments(file(`${way}.log`), ports[way], ports.bind, way === "dnsmasq-extra")));
			await answers(way, ports[way], children.at(-1) as Running);
		}
	} catch (error) {
		await stop();
		throw error;
	}
	return {
		file,
		stop,
		remove: () => rm(folder, { recursive: true, force: true }),
		ask: (server, client, name, type) => dig(ports[server], client, name, type),
	};
}

async function dig(port: number, client: string, name: string, type: string): Promise<void> {
	const { status, output } = await runProgram("dig", ["-p", `${port}`, "-b", client, "@127.0.0.1", "+tries=1", "+time=5", name, type]);
	if (status !== 0 || !output.includes("status: ")) throw new Error(`no answer: ${output}`);
}

interface Running {
	readonly failure: () => string;
	readonly stop: () => Promise<void>;
}

function start(program: string, args: readonly string[]): Running {
	const child: ChildProcess = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
	let output = "";
	let missing = "";
	for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
	child.on("error", (error) => (missing = `${program} is needed for this test (.ci/run installs it): ${error.message}`));
	const ended = once(child, "close").catch(() => {});
	return {
		failure: () => missing || (child.exitCode === null ? "" : `${program} ended with ${child.exitCode}: ${output}`),
		async stop() {
			if (child.pid !== undefined && child.exitCode === null) child.kill("SIGTERM");
			if (child.pid !== undefined) await ended;
		},
	};
}

async function answers(server: string, port: number, running: Running): Promise<void> {
	for (let tries = 0; tries < 60; tries++) {
		if (running.failure() !== "") throw new Error(running.failure());
		const { status } = await runProgram("dig", ["-p", `${port}`, "@127.0.0.1", "+tries=1", "+time=1", "ns.clinic.example", "A"]);
		if (status === 0) return;
		await wait(100);
	}
	throw new Error(`${server} does not answer`);
}

function namedConfiguration(folder: string, port: number): string {
	const channel = (name: string, how: string) => `channel ${name} { file "${folder}/${name}.log"; severity info; ${how} };`;
	const zone = (name: string) => `zone "${name}" { type primary; file "${folder}/${name}"; };`;
	return `options {
	directory "${folder}"; listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; }; pid-file "${folder}/named.pid"; session-keyfile "${folder}/key";
	recursion no; querylog yes; check-names primary ignore; dnssec-validation no; dnstap { client; auth; }; dnstap-output file "${folder}/tap";
};
controls {};
logging {
	${channel("bind-full", "print-time yes; print-category yes; print-severity yes;")}
	${channel("bind-bare", "")}
	${channel("bind-utc", "print-time iso8601-utc;")}
	${channel("bind-iso", "print-time iso8601;")}
	category queries { bind-full; bind-bare; bind-utc; bind-iso; };
	category default { default_stderr; };
};
view "inside" { match-clients { any; }; ${Object.keys(zones).map(zone).join(" ")} };
`;
}

function unboundConfiguration(folder: string, way: "unix" | "ascii", ports: Readonly<Record<Server, number>>): string {
	const ascii = way === "ascii" ? "yes" : "no";
	const stubs = Object.keys(zones).map((zone) => `stub-zone:\n name: "${zone}"\n stub-addr: 127.0.0.1@${ports.bind}\n`);
	return `server:
 interface: 127.0.0.1@${ports[`unbound-${way}`]}
 do-daemonize: no
 username: ""
 chroot: ""
 directory: "${folder}"
 pidfile: ""
 use-syslog: no
 logfile: "${folder}/unbound-${way}.log"
 log-time-ascii: ${ascii}
 log-tag-queryreply: ${ascii}
 log-queries: yes
 log-replies: yes
 do-not-query-localhost: no
 use-caps-for-id: yes
 module-config: "iterator"
${stubs.join("")}`;
}

function dnsmasqArguments(log: string, port: number, upstream: number, extra: boolean): string[] {
	const queries = extra ? "--log-queries=extra" : "--log-queries";
	const own = ["--keep-in-foreground", `--port=${port}`, "--listen-address=127.0.0.1", "--bind-interfaces", "--no-resolv", "--no-hosts"];
	return [
		...own,
		`--server=127.0.0.1#${upstream}`,
		queries,
		`--log-facility=${log}`,
		"--conf-file=/dev/null",
		"--pid-file=",
		"--user=root",
	];
}

/** What dnstap-read makes of BIND's dnstap file, written beside it. */
export async function readTap(file: DnsServers["file"], name: string, options: readonly string[]): Promise<void> {
	const { status, output } = await runProgram("dnstap-read", [...options, file("tap")]);
	if (status !== 0 || output === "") throw new Error(`dnstap-read: ${output || (await readFile(file("tap"))).length}`);
	await writeFile(file(name), output);
}
