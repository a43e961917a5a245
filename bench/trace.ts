/**
 * npm run bench:trace: how fast DNS logs are read for the domains of a campaign, and in how much memory. Writes made-up logs to
 * the folder of temporary files, runs `tidegate trace` on them as a process of its own, and removes them.
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { columns } from "./columns.ts";
import { launcher, watchProcess } from "./command-line.ts";
import { type LogKind, logKinds, tracedDomain, writeLog } from "./trace/made-up-log.ts";

const mostMegabytes = 4_000;
const usage = `usage: npm run bench:trace -- [--megabytes N] [--domains N]

  --megabytes   size of each log, to ${mostMegabytes} (default: 200)
  --domains     how many domains are looked for, to 1000 (default: 10)
  --help        this text`;

const { values } = parseArgs({
	options: { megabytes: { type: "string", default: "200" }, domains: { type: "string", default: "10" }, help: { type: "boolean" } },
});
const megabytes = Number(values.megabytes);
const domains = Number(values.domains);
if (values.help || !(megabytes >= 1 && megabytes <= mostMegabytes && domains >= 1 && domains <= 1_000)) {
	(values.help ? console.log : console.error)(usage);
	process.exit(values.help ? 0 : 2);
}

const folder = await mkdtemp(join(tmpdir(), "tidegate-bench-trace-"));
try {
	const rows: string[][] = [];
	for (const kind of logKinds) rows.push(await measured(kind));
	for (const line of columns([["log", "MB", "seconds", "MB/s", "peak memory"], ...rows])) console.log(line);
} finally {
	await rm(folder, { recursive: true, force: true });
}

/** Best of three runs, which is what the program takes when nothing else is in its way. */
async function measured(kind: LogKind): Promise<string[]> {
	const log = join(folder, `${kind}.log`);
	await writeLog(log, kind, megabytes * 1e6);
	const { size } = await stat(log);
	let seconds = Number.POSITIVE_INFINITY;
	let peak = 0;
	for (let run = 0; run < 3; run++) {
		const watched = await watchProcess([launcher, "trace", "--domains", names(), "--dns", log]);
		seconds = Math.min(seconds, watched.seconds);
		peak = Math.max(peak, watched.peak);
	}
	await rm(log);
	const mb = size / 1e6;
	return [kind, mb.toFixed(0), seconds.toFixed(2), (mb / seconds).toFixed(0), `${(peak / 1e6).toFixed(0)} MB`];
}

function names(): string {
	return [tracedDomain, ...Array.from({ length: domains - 1 }, (_, number) => `lure-${number * 7_919}.${number}-pages.example`)].join(",");
}
