/**
 * A process with nothing but the submission server in it, before a gate that takes everything at once. It tells its parent the
 * port, and its CPU time and memory whenever asked. Any other server that does the same can be measured beside it.
 */
import type { Account } from "../../src/accounts/account.ts";
import { silentLog } from "../../src/base/log.ts";
import type { SubmissionDesk } from "../../src/gate/submission.ts";
import { defaultSmtpLimits, defaultSmtpSettings } from "../../src/gateways/smtp/smtp-settings.ts";
import { openSubmissionServer } from "../../src/gateways/smtp/submission-server.ts";

let taken = 0;
const desk: SubmissionDesk = {
	login: async () => ({ kind: "welcome", account: { id: 1, name: "bench" } as Account }),
	maySendAs: () => true,
	submit: async () => ({ kind: "taken", id: `${++taken}` }),
	onExpelled() {},
};
const settings = {
	...defaultSmtpSettings,
	listen: [{ host: "127.0.0.1", port: 0 }],
	/** JSON of limits that are to be others than usual. */
	limits: { ...defaultSmtpLimits, ...JSON.parse(process.argv[2] ?? "{}") },
};
const server = await openSubmissionServer(settings, desk, silentLog, { now: () => Date.now() });

process.on("message", () => {
	const { user, system } = process.cpuUsage();
	process.send?.({ cpuMilliseconds: (user + system) / 1000, memoryBytes: process.memoryUsage().rss, open: server.counters().open });
});
process.on("disconnect", () => process.exit());
process.send?.({ port: server.addresses[0]?.port });
