import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { loadConfig } from "../../config/load-config.ts";
import type { ControlConnection } from "../control-connection.ts";
import { type Listening, listeningFile } from "../service/listening.ts";
import { openControl } from "../open-control.ts";

/** A gate for a drill: a process of its own with a store that is thrown away, on ports the system chooses. */
export interface DrillGate {
	readonly smtpPort: number;
	readonly pid: number;
	readonly control: ControlConnection;
	/** Most memory its process has used so far, in bytes; undefined where the system does not tell. */
	peakMemory(): number | undefined;
	stop(): Promise<void>;
}

const launcher = fileURLToPath(new URL("../../../bin/tidegate.js", import.meta.url));
const patience = 30_000;

/** Starts `tidegate serve` as a user would, with a next hop on loopback. */
export async function startDrillGate(nextHopPort: number, { connections = 10 } = {}): Promise<DrillGate> {
	const folder = mkdtempSync(join(tmpdir(), "tidegate-drill-"));
	const data = join(folder, "data");
	const file = join(folder, "tidegate.toml");
	writeFileSync(file, configuration(nextHopPort, data, connections));
	const child = spawn(process.execPath, [launcher, "serve", "--config", file], {
		stdio: ["ignore", "ignore", "pipe"],
		env: withoutSettings(process.env),
	});
	let said = "";
	child.stderr?.setEncoding("utf8").on("data", (text: string) => {
		said = (said + text).slice(-4_000);
	});
	try {
		const listening = await untilListening(child, data, () => said);
		const control = await openControl(loadConfig({ config: file }, {}).config);
		return {
			smtpPort: listening.smtp[0]?.port ?? 0,
			pid: listening.pid,
			control,
			peakMemory: () => peakMemoryOf(listening.pid),
			stop: async () => {
				await control.close();
				await ended(child);
				rmSync(folder, { recursive: true, force: true });
			},
		};
	} catch (cause) {
		await ended(child);
		rmSync(folder, { recursive: true, force: true });
		throw cause;
	}
}

/** Settings of the machine the drill runs on must not reach into it. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("TIDEGATE_")));
}

function configuration(nextHopPort: number, data: string, connections: number): string {
	return `data = ${JSON.stringify(data)}
[smtp]
listen = ["127.0.0.1:0"]
xclient_from = ["127.0.0.1"]
[http]
enabled = false
[next_hop]
host = "127.0.0.1"
port = ${nextHopPort}
tls = "never"
connections = ${connections}
[delivery.per_destination]
connections = ${connections}
[gate]
# The drill shows that nothing gets out while the whole blast is taken in; with "auto" it might end after its first message.
freeze = "never"
[log]
level = "error"
`;
}

async function untilListening(child: ChildProcess, data: string, said: () => string): Promise<Listening> {
	const file = listeningFile(data);
	for (const end = performance.now() + patience; performance.now() < end; await wait(50)) {
		if (child.exitCode !== null) throw new Error(`the gate did not start: ${said().trim()}`);
		if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Listening;
	}
	throw new Error(`the gate did not start within ${patience / 1_000} s: ${said().trim()}`);
}

async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once("exit", resolve));
	child.kill("SIGTERM");
	const timer = setTimeout(() => child.kill("SIGKILL"), patience);
	await gone;
	clearTimeout(timer);
}

function peakMemoryOf(pid: number): number | undefined {
	try {
		const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
		return kilobytes === undefined ? undefined : Number(kilobytes) * 1_024;
	} catch {
		return undefined;
	}
}
