/** Run by test/cli/serve.test.ts as a process of its own: `tidegate serve` with a gate that does nothing. */
import type { Serving } from "../../src/app/serving.ts";
import { serveCommand } from "../../src/cli/gate/serve-command.ts";

const stops = process.argv[2] !== "hangs";

process.exitCode = await serveCommand({}, async (config): Promise<Serving> => {
	let end = () => {};
	const ended = new Promise<void>((resolve) => {
		end = resolve;
	});
	// What keeps a real gate alive is its sockets.
	const alive = setInterval(() => {}, 1_000);
	return {
		smtp: [{ host: "127.0.0.1", port: 34_567 }],
		smtpTls: [],
		http: { host: "127.0.0.1", port: 34_568 },
		outbox: `${config.data}/outbox`,
		accounts: () => [],
		ended,
		async stop() {
			if (!stops) return;
			clearInterval(alive);
			end();
		},
	};
});
