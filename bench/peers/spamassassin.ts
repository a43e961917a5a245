import { execFileSync } from "node:child_process";
import { connect } from "node:net";
import { Daemon } from "./daemon.ts";
import { freePort } from "./free-port.ts";
import type { Peer } from "./peer.ts";
import { cpuOfTree, memoryOfTree } from "./process-tree.ts";

/** One spamd child with its packaged rules, local tests only, on loopback. Throws when spamd is not installed or does not come up. */
export async function startSpamAssassin(): Promise<Peer> {
	const name = `spamassassin ${/version (\S+)/.exec(execFileSync("spamd", ["--version"], { encoding: "utf8" }))?.[1] ?? ""}`;
	const daemon = new Daemon("spamd");
	try {
		const port = await freePort();
		daemon.start("spamd", [
			...["--local", "--max-children=1", "--max-conn-per-child=1000000", `--listen=127.0.0.1:${port}`, "--syslog=null"],
			// Nothing is kept in anybody's home, and nothing is learnt on the way.
			...["--nouser-config", `--helper-home-dir=${daemon.folder}`, `--pidfile=${daemon.folder}/spamd.pid`, "--cf=bayes_auto_learn 0"],
		]);
		await daemon.untilReady(async () => {
			await check(port, Buffer.from("Subject: hello\r\n\r\nhello\r\n"));
			return true;
		});
		return {
			name,
			connections: 2,
			scan: (message) => check(port, message),
			cpuMilliseconds: () => cpuOfTree(daemon.id),
			memoryBytes: () => memoryOfTree(daemon.id),
			stop: () => daemon.stop(),
		};
	} catch (cause) {
		await daemon.stop();
		throw cause;
	}
}

function check(port: number, message: Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, "127.0.0.1", () => {
			socket.write(`CHECK SPAMC/1.5\r\nContent-length: ${message.length}\r\n\r\n`);
			socket.end(message);
		});
		let answer = "";
		socket.on("data", (bytes) => {
			answer += bytes.toString("latin1");
		});
		socket.once("error", reject);
		socket.once("close", () => (answer.includes(" 0 EX_OK") ? resolve() : reject(new Error(`spamd answered ${answer.slice(0, 60)}`))));
	});
}
