import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Serving } from "../../src/app/serving.ts";
import { servingLines } from "../../src/cli/gate/serving-lines.ts";
import { readConfig } from "../../src/config/load-config.ts";
import { fakeAccount } from "../support/fake-control.ts";
import { root } from "../support/tidegate.ts";

const plain = (_colour: string, text: string) => text;
const { config } = readConfig("", undefined);

function serving(change: Partial<Serving> = {}): Serving {
	const smtp = [{ host: "127.0.0.1", port: 2525 }];
	return {
		smtp,
		smtpTls: [],
		http: undefined,
		outbox: undefined,
		accounts: () => [],
		ended: Promise.resolve(),
		stop: async () => {},
		...change,
	};
}

function said(change: Partial<Serving>, toml = ""): string {
	return servingLines(serving(change), { ...config, ...(toml === "" ? {} : readConfig(toml, "tidegate.toml").config) }, plain).join("\n");
}

describe("what is said at the start", () => {
	test("without a next hop and without an account: what to do first", () => {
		const text = said({ outbox: "./tidegate-data/outbox" });
		expect(text).toContain("none: mail is written to the outbox and goes nowhere");
		expect(text).toContain("tidegate account add news --from news@shop.example\n");
		expect(text).toContain("curl smtp://127.0.0.1:2525 --crlf --user LOGIN \\\n");
	});

	test("with an account: a line that sends a mail as it", () => {
		const account = fakeAccount({ from: ["@alsquare.example"] });
		const text = said({ accounts: () => [{ account, knownRecipients: 0, held: 0, profile: [] }] });
		expect(text).not.toContain("account add");
		expect(text).toContain("--user alsquare-7f3k");
		expect(text).toContain("--mail-from news@alsquare.example");
	});

	test("to other machines TLS is asked for, by the gate's name", () => {
		const text = said({ smtp: [{ host: "0.0.0.0", port: 587 }] }, '[smtp]\nhostname = "gate.example"\n[next_hop]\nhost = "::1"');
		expect(text).toContain("curl smtp://gate.example:587 --ssl-reqd --insecure --crlf");
		expect(text).toContain("Next hop  [::1]:25");
		const tls = said({ smtp: [], smtpTls: [{ host: "0.0.0.0", port: 465 }] }, '[smtp]\nhostname = "gate.example"');
		expect(tls).toContain("curl smtps://gate.example:465 --insecure");
	});
});

/** Starts the command with a gate that does nothing, and waits until it says that it runs. */
async function start(how: string): Promise<{ child: ChildProcess; text: () => string; ended: Promise<number | null> }> {
	const script = fileURLToPath(new URL("../support/serve-fake.ts", import.meta.url));
	const child = spawn(process.execPath, [script, how], { cwd: root, stdio: "pipe", env: { ...process.env, NO_COLOR: "1" } });
	let text = "";
	const ended = new Promise<number | null>((resolve) => child.once("close", (status) => resolve(status)));
	await new Promise<void>((resolve, reject) => {
		const take = (piece: Buffer) => {
			text += piece.toString();
			if (text.includes("--upload-file -")) resolve();
		};
		child.stdout?.on("data", take);
		child.stderr?.on("data", take);
		void ended.then(() => reject(new Error(text)));
	});
	return { child, text: () => text, ended };
}

test.each(["SIGINT", "SIGTERM"] as const)("%s stops in order", async (signal) => {
	const { child, text, ended } = await start("stops");
	child.kill(signal);
	expect(await ended).toBe(0);
	expect(text()).toContain("stopping: what is under way is brought to its end");
	expect(text()).toContain("Stopped.");
});

test("Ctrl-C again stops at once", async () => {
	const { child, text, ended } = await start("hangs");
	child.kill("SIGINT");
	while (!text().includes("stopping")) await new Promise((resolve) => setTimeout(resolve, 10));
	child.kill("SIGINT");
	expect(await ended).toBe(130);
});
