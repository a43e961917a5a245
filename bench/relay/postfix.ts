import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { Daemon } from "../peers/daemon.ts";
import { freePort } from "../peers/free-port.ts";
import { postfixServices } from "../peers/postfix-services.ts";
import { startEmptyDns } from "../peers/empty-dns.ts";
import { cpuOfTree, peakBytes, processTree } from "../peers/process-tree.ts";
import type { Relay } from "./relay.ts";

/** A Postfix of its own on loopback that hands everything to the sink; with `milterPort`, through a milter. Needs root, as Postfix does. */
export async function startPostfix(sinkPort: number, milterPort?: number): Promise<Relay> {
	const version = execFileSync("postconf", ["-d", "-h", "mail_version"], { encoding: "utf8" }).trim();
	const daemon = new Daemon("postfix");
	const port = await freePort();
	configure(daemon.folder, port, sinkPort, milterPort);
	const master = execFileSync("postconf", ["-d", "-h", "daemon_directory"], { encoding: "utf8" }).trim();
	daemon.start(join(master, "master"), ["-c", daemon.folder, "-d"]);
	await daemon.untilReady(() => greets(port));
	return {
		name: `postfix ${version}, ${milterPort === undefined ? "no filter" : "rspamd as milter"}`,
		port,
		cpuMilliseconds: () => cpuOfTree(daemon.id),
		peakBytes: () => Math.max(...processTree(daemon.id).map(peakBytes)),
		stop: () => daemon.stop(),
	};
}

function configure(folder: string, port: number, sinkPort: number, milterPort: number | undefined): void {
	chmodSync(folder, 0o755);
	const [user, group] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "postfix"], { encoding: "utf8" })));
	for (const queue of [
		"active",
		"bounce",
		"corrupt",
		"defer",
		"deferred",
		"flush",
		"hold",
		"incoming",
		"private",
		"public",
		"maildrop",
		"saved",
		"trace",
		"pid",
	])
		own(join(folder, "spool", queue), user as number, group as number);
	own(join(folder, "data"), user as number, group as number);
	writeFileSync(join(folder, "main.cf"), mainConfiguration(folder, sinkPort, milterPort));
	writeFileSync(join(folder, "master.cf"), postfixServices(port));
}

function own(path: string, user: number, group: number): void {
	mkdirSync(path, { recursive: true });
	if (!path.endsWith("pid")) chownSync(path, user, group);
}

function mainConfiguration(folder: string, sinkPort: number, milterPort: number | undefined): string {
	const milter = milterPort === undefined ? "" : `smtpd_milters = inet:127.0.0.1:${milterPort}\nmilter_default_action = accept\n`;
	return `compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/data
maillog_file =
syslog_name = bench
myhostname = bench.example
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_client_connection_count_limit = 0
relayhost = [127.0.0.1]:${sinkPort}
smtp_dns_support_level = disabled
smtp_host_lookup = native
smtp_tls_security_level = none
smtpd_tls_security_level = none
message_size_limit = 50000000
default_destination_concurrency_limit = 20
smtp_destination_concurrency_limit = 20
initial_destination_concurrency = 20
${milter}`;
}

function greets(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = createConnection({ host: "127.0.0.1", port });
		socket.once("data", () => {
			socket.destroy();
			resolve(true);
		});
		socket.once("error", () => resolve(false));
	});
}

/** Rspamd as Debian packages it, as a milter on loopback, its questions to the DNS answered at once. */
export async function startRspamdMilter(): Promise<Pick<Relay, "port" | "cpuMilliseconds" | "stop">> {
	const daemon = new Daemon("rspamd-milter");
	const dns = await startEmptyDns();
	const port = await freePort();
	mkdirSync(join(daemon.folder, "local.d"));
	const write = (name: string, text: string) => writeFileSync(join(daemon.folder, "local.d", name), text);
	write("options.inc", `dns { nameserver = ["127.0.0.1:${dns.port}"]; }\ntempdir = "${daemon.folder}";\n`);
	write(
		"worker-proxy.inc",
		`bind_socket = "127.0.0.1:${port}";\nmilter = yes;\ncount = 2;\ntimeout = 120s;\nupstream "local" { default = yes; self_scan = yes; }\n`,
	);
	for (const worker of ["controller", "normal", "fuzzy"]) write(`worker-${worker}.inc`, "enabled = false;\n");
	const [user, group] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "_rspamd"], { encoding: "utf8" })));
	chownSync(daemon.folder, user as number, group as number);
	const variables = ["LOCAL_CONFDIR", "DBDIR", "RUNDIR", "LOGDIR"].flatMap((variable) => ["--var", `${variable}=${daemon.folder}`]);
	daemon.start("rspamd", ["-f", "-u", "_rspamd", "-g", "_rspamd", ...variables]);
	await daemon.untilReady(() => connects(port));
	return {
		port,
		cpuMilliseconds: () => cpuOfTree(daemon.id),
		stop: async () => {
			dns.stop();
			await daemon.stop();
		},
	};
}

function connects(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = createConnection({ host: "127.0.0.1", port });
		socket.once("connect", () => {
			socket.destroy();
			resolve(true);
		});
		socket.once("error", () => resolve(false));
	});
}
