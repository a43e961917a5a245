import type { Source } from "./config-reading.ts";
import type { Settings } from "./schema.ts";

interface Check {
	readonly path: readonly string[];
	readonly fails: boolean;
	readonly text: string;
}

/** Mistakes that only show when several settings are looked at together. */
export function crossChecks(settings: Settings, sources: ReadonlyMap<string, Source>): readonly Check[] {
	const { smtp, nextHop, delivery } = settings;
	const checks: Check[] = [
		{ path: ["data"], fails: settings.data === "", text: "it must be a folder; accounts and the spool have to be kept somewhere" },
		{
			path: ["smtp", "tls_key"],
			fails: (smtp.tlsCertificate === "") !== (smtp.tlsKey === ""),
			text: "smtp.tls_certificate and smtp.tls_key go together; set both, or neither for a self-signed one",
		},
		{
			path: ["smtp", "listen"],
			fails: smtp.listen.length + smtp.listenTls.length === 0,
			text: "nothing to listen on: smtp.listen and smtp.listen_tls are both empty",
		},
		{
			path: ["smtp", "max_connections_per_address"],
			fails: smtp.maxConnectionsPerAddress > smtp.maxConnections && sources.get("smtp.max_connections_per_address") !== "default",
			text: `${smtp.maxConnectionsPerAddress} is more than smtp.max_connections allows in all (${smtp.maxConnections})`,
		},
		{
			path: ["next_hop", "password"],
			fails: nextHop.password !== "" && nextHop.passwordFile !== "" && sources.get("next_hop.password") !== "environment",
			text: "next_hop.password and next_hop.password_file are both set; which one counts is not to be guessed, so take one out",
		},
		{
			path: ["next_hop", "user"],
			fails: nextHop.user !== "" && nextHop.password === "" && nextHop.passwordFile === "",
			text: "there is a user but no password; set next_hop.password_file, or TIDEGATE_NEXT_HOP_PASSWORD in the environment",
		},
		{
			path: ["next_hop", "password"],
			fails: nextHop.user === "" && (nextHop.password !== "" || nextHop.passwordFile !== ""),
			text: "there is a password but no next_hop.user",
		},
		{
			path: ["delivery", "retry_most"],
			fails: delivery.retryMost < delivery.retryFirst,
			text: "the longest pause is shorter than the first one (delivery.retry_first)",
		},
	];
	return checks.filter(({ fails }) => fails);
}
