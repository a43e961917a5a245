import { spawn } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Peer } from "./peer.ts";
import { cpuOfTree } from "./process-times.ts";

const port = 21_783;

/** One spamd child with Debian's rules, local tests only, on loopback. Throws when spamd is not installed or does not come up. */
export async function startSpamAssassin(): Promise<Peer> {
	const daemon = spawn("spamd", ["--local", "--max-children=1", "--min-children=1", `--port=${port}`, "--listen=127.0.0.1", "--syslog=null"], { stdio: "ignore" });
	const failed = new Promise<never>((_, reject) => daemon.once("error", reject));
	await Promise.race([failed, untilUp()]).catch((cause) => {
		daemon.kill();
		throw cause;
	});
	return {
		name: "spamassassin",
		scan: (message) => check(message),
		cpuMilliseconds: () => cpuOfTree(daemon.pid as number),
		stop: async () => {
			daemon.kill();
		},
	};
}

async function untilUp(): Promise<void> {
	for (let attempt = 0; attempt < 120; attempt++) {
		try {
			return await check(Buffer.from("Subject: hello\r\n\r\nhello\r\n"));
		} catch {
			await wait(500);
		}
	}
	throw new Error("spamd did not come up within a minute");
}

function check(message: Uint8Array): Promise<void> {
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
		socket.once("end", () => (answer.includes(" 0 EX_OK") ? resolve() : reject(new Error(`spamd answered ${answer.slice(0, 60)}`))));
	});
}
