import { createScanner } from "../../src/app/create-scanner.ts";
import type { Model } from "../../src/classifier/model.ts";
import type { Peer } from "./peer.ts";

/** Tidegate itself, on one thread of this process. Its memory is that of the whole process but for `messageBytes`, which only we hold. */
export function inProcess(model: Model, messageBytes: number): Peer {
	const scanner = createScanner({ model });
	return {
		name: "tidegate",
		connections: 1,
		scan: async (message) => void (await scanner.scan(message)),
		cpuMilliseconds: () => {
			const { user, system } = process.cpuUsage();
			return (user + system) / 1_000;
		},
		memoryBytes: () => process.memoryUsage().rss - messageBytes,
		stop: async () => {},
	};
}
