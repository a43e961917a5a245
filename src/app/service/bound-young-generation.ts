import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

const checkMilliseconds = 100;

/**
 * Lets the room for what is short-lived grow to so many bytes and no further. Left to itself V8 doubles it up to 48 MB; at the
 * rate at which a busy gate makes rubbish that costs 150 MB and, since it no longer fits the processor's caches, a tenth of the
 * time. The limit itself can only be set before a process starts. Threads started later have this room from their first message on: with
 * the 1 MB that V8 begins with, a scanning thread stopped for a small collection at every second message of 50 kB.
 */
export function boundYoungGeneration(bytes: number): void {
	setFlagsFromString(`--min-semi-space-size=${bytes / 2 ** 20}`);
	const timer = setInterval(() => {
		const size = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
		if (size < bytes) return;
		setFlagsFromString("--semi-space-growth-factor=1");
		clearInterval(timer);
	}, checkMilliseconds).unref();
}
