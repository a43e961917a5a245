import { statSync } from "node:fs";
import { isIP } from "node:net";
import type { Source } from "./config-reading.ts";
import type { ListenAddress } from "./kinds/listen-address.ts";
import type { Settings } from "./schema.ts";

/** What can be started with but should be looked at. */
export function warningsOf(settings: Settings, sources: ReadonlyMap<string, Source>, file: string | undefined): string[] {
	const { smtp, http, nextHop } = settings;
	const outside = smtp.listen.concat(smtp.listenTls).filter((address) => !isLoopback(address));
	const warnings: [boolean, string][] = [
		[
			sources.get("next_hop.password") === "file" && isReadByOthers(file),
			`${file} holds a password and can be read by everyone on this machine; chmod 640, or use next_hop.password_file`,
		],
		[
			nextHop.user !== "" && nextHop.tls === "never" && !isLoopback(nextHop),
			'next_hop.tls is "never": the password goes over the network for everyone to read',
		],
		[
			nextHop.user !== "" && nextHop.tls === "opportunistic" && !isLoopback(nextHop),
			'next_hop.tls is "opportunistic": whoever is in between can have the password; "required" prevents that',
		],
		[
			outside.length > 0 && smtp.tlsCertificate === "",
			"other machines can connect, and the certificate is self-signed: sending programs that check it will not log in. " +
				"Set smtp.tls_certificate and smtp.tls_key",
		],
		[
			http.enabled && !isLoopback(http.listen),
			"http.listen can be reached from other machines and speaks no TLS; put a web server with a certificate in front of it",
		],
		[
			[...smtp.proxyFrom, ...smtp.xclientFrom, ...http.proxies].some(({ prefix }) => prefix === 0),
			"smtp.proxy_from, smtp.xclient_from or http.proxies names the whole Internet: everyone can pretend to be anywhere",
		],
	];
	return warnings.flatMap(([holds, text]) => (holds ? [text] : []));
}

function isLoopback({ host }: Pick<ListenAddress, "host">): boolean {
	return host === "localhost" || host === "::1" || host === "[::1]" || (isIP(host) === 4 && host.startsWith("127."));
}

function isReadByOthers(file: string | undefined): boolean {
	return file !== undefined && ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o004) !== 0;
}
