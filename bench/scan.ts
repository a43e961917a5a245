/**
 * npm run bench:scan [-- PATH…]: how many messages a second Tidegate judges on one thread, beside Rspamd and SpamAssassin
 * over the same messages in the same run where they are installed. PATH is mail as `tidegate scan` takes it; the samples,
 * over and over, when left out.
 */
import { samples } from "./messages.ts";
import { scanBench } from "./scan-bench.ts";

const paths = process.argv.slice(2);
try {
	await scanBench(paths.length > 0 ? paths : [samples]);
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 2;
}
