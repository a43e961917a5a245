import type { HostKind } from "./destination.ts";

const table: Readonly<Record<HostKind, string>> = {
	shortener: `bit.ly tinyurl.com t.co`,
	site: `pages.dev workers.dev web.app`,
	form: "forms.gle jotform.com typeform.com",
	file: "dropbox.com wetransfer.com",
	bucket: "r2.dev",
	ipfs: "ipfs.io",
	"dynamic-dns": "duckdns.org",
	tunnel: "ngrok.io",
	everyday: "facebook.com twitter.com x.com instagram.com",
	guard: "",
};
const kinds = new Map<string, HostKind>();
for (const [kind, hosts] of Object.entries(table)) for (const host of hosts.split(/\s+/u)) if (host !== "") kinds.set(host, kind as HostKind);

/** What a host or a domain above it is known to be. */
export function hostKind(host: string): HostKind | undefined {
	for (let at = 0; at >= 0; at = host.indexOf(".", at) + 1 || -1) {
		const kind = kinds.get(at === 0 ? host : host.slice(at));
		if (kind !== undefined) return kind;
	}
	return undefined;
}
