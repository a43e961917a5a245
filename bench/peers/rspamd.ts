import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Peer } from "./peer.ts";
import { cpuOfTree } from "./process-times.ts";

const port = 21_333;

/** Modules that ask other servers: we look nothing up either, so neither side waits for a network. */
const online = ["rbl", "surbl", "fuzzy_check", "dkim_signing", "mx_check", "neural", "redis", "asn", "phishing", "dmarc", "spf", "arc", "dkim", "dcc"];

/** One Rspamd worker with Debian's rules, on loopback, its network modules off. Throws when rspamd is not installed or does not come up. */
export async function startRspamd(): Promise<Peer> {
	const folder = writeConfiguration();
	const variables = [`LOCAL_CONFDIR=${folder}`, `DBDIR=${folder}`, `RUNDIR=${folder}`].flatMap((one) => ["--var", one]);
	const daemon = spawn("rspamd", ["-f", "-u", "_rspamd", "-g", "_rspamd", ...variables], { stdio: "ignore" });
	const failed = new Promise<never>((_, reject) => daemon.once("error", reject));
	const agent = new Agent({ keepAlive: true });
	const stop = async () => {
		agent.destroy();
		daemon.kill();
		rmSync(folder, { recursive: true, force: true });
	};
	await Promise.race([failed, untilUp(agent)]).catch(async (cause) => {
		await stop();
		throw cause;
	});
	return { name: "rspamd", scan: (message) => post(agent, message), cpuMilliseconds: () => cpuOfTree(daemon.pid as number), stop };
}

function writeConfiguration(): string {
	const folder = mkdtempSync(join(tmpdir(), "tidegate-rspamd-"));
	chmodSync(folder, 0o777);
	mkdirSync(join(folder, "local.d"));
	const write = (name: string, text: string) => writeFileSync(join(folder, "local.d", name), text);
	write("options.inc", `pidfile = "${folder}/rspamd.pid";\ndns { nameserver = ["127.0.0.1:1"]; timeout = 0.01s; retransmits = 0; }\n`);
	write("logging.inc", `type = "file"; filename = "${folder}/rspamd.log"; level = "error";\n`);
	write("worker-normal.inc", `bind_socket = "127.0.0.1:${port}"; count = 1;\n`);
	for (const worker of ["controller", "proxy", "fuzzy"]) write(`worker-${worker}.inc`, "enabled = false;\n");
	for (const module of online) write(`${module}.conf`, "enabled = false;\n");
	return folder;
}

async function untilUp(agent: Agent): Promise<void> {
	for (let attempt = 0; attempt < 120; attempt++) {
		try {
			await post(agent, Buffer.from("Subject: hello\r\n\r\nhello\r\n"));
			// The regular expressions are compiled by a helper process after the first answer; it must not be timed.
			await wait(15_000);
			return;
		} catch {
			await wait(500);
		}
	}
	throw new Error("rspamd did not come up within a minute");
}

function post(agent: Agent, message: Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		const sent = request({ host: "127.0.0.1", port, path: "/checkv2", method: "POST", agent, headers: { "content-length": message.length } }, (answer) => {
			answer.resume();
			answer.once("end", () => (answer.statusCode === 200 ? resolve() : reject(new Error(`rspamd answered ${answer.statusCode}`))));
		});
		sent.once("error", reject);
		sent.end(message);
	});
}
