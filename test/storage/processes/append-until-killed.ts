/** node append-until-killed.ts FOLDER SEED: appends messages, eight at a time, and says the place of each, until it is killed. */
import { writeSync } from "node:fs";
import { openSegmentSpool } from "../../../src/gate/spool/segment-spool.ts";
import { seededMessage } from "../seeded-message.ts";

const [folder, start] = process.argv.slice(2) as [string, string];
const spool = await openSegmentSpool(folder, { segmentBytes: 500_000 });
let seed = Number(start);

async function writer(): Promise<void> {
	for (;;) {
		const own = seed++;
		const place = await spool.append(seededMessage(own));
		writeSync(1, `${JSON.stringify({ seed: own, place })}\n`);
	}
}
await Promise.all(Array.from({ length: 8 }, writer));
