import { openSink, type Sink } from "./open-sink.ts";
import type { SinkReport, ToSinkProcess } from "./start-sink-process.ts";

/** Entry of a sink in a process of its own; see start-sink-process.ts. */
let sink: Sink | undefined;

process.on("message", async (message: ToSinkProcess) => {
	if (message.kind === "open") {
		const { refuse, endDelay, port } = message.settings;
		const plain = Object.keys(refuse ?? {}).length === 0 && (endDelay ?? 0) === 0;
		sink = await openSink({
			port,
			...(plain
				? {}
				: {
						answer: async ({ stage, address }) => {
							if (stage === "rcpt") return refuse?.[address];
							if (stage === "end" && endDelay !== undefined) await new Promise((resolve) => setTimeout(resolve, endDelay));
							return undefined;
						},
					}),
		});
		process.send?.({ kind: "open", port: sink.port });
	} else process.send?.(report(message.details));
});
process.on("disconnect", () => process.exit(0));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});

function report(details: boolean): SinkReport {
	const { user, system } = process.cpuUsage();
	const messages = sink?.messages ?? [];
	return {
		kind: "report",
		messages: messages.length,
		deliveries: messages.reduce((sum, { recipients }) => sum + recipients.length, 0),
		recipients: details ? [...(sink?.deliveries ?? [])] : [],
		messageIds: details ? messages.map(({ messageId }) => messageId) : [],
		connections: sink?.connections.total ?? 0,
		cpuMilliseconds: (user + system) / 1000,
	};
}
