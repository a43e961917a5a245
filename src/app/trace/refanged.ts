/** Longer addresses are cut: a host comes first in one. */
const longestRead = 4_000;

/**
 * The host in what people hand each other of attackers: an address ("https://login.phish.example/x"), or a name or address made
 * harmless ("hxxps[:]//login[.]phish[.]example", "phish(dot)example"). A plain name stays as it is, "*." before it too.
 */
export function refanged(text: string): string {
	const plain = text
		.slice(0, longestRead)
		.trim()
		.replace(/[[({](?:\.|dot)[\])}]|\\\.|。|．|｡/giu, ".")
		.replace(/[[({](:|:\/\/|\/|\/\/|@)[\])}]/gu, "$1");
	const afterScheme = /^[a-z][a-z0-9+*_-]{0,20}:(?:\/|\\){1,2}(.*)$/isu.exec(plain);
	if (afterScheme === null) return hostBefore(plain);
	const authority = (afterScheme[1] ?? "").split(/[/\\?#]/u, 1)[0] ?? "";
	return hostBefore(authority.slice(authority.lastIndexOf("@") + 1));
}

/** Without a path, and without a port; addresses of IPv6 have colons too and stay. */
function hostBefore(text: string): string {
	const host = text.split(/[/?#]/u, 1)[0] ?? "";
	return /^[^:]+:\d{1,5}$/u.test(host) ? host.slice(0, host.indexOf(":")) : host;
}
