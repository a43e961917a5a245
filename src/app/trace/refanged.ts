/** Longer addresses are cut: a host comes first in one. */
const longestRead = 4_000;

/**
 * The host in what people hand each other of attackers: an address ("https://login.phish.example/x"), or a name or address made
 * harmless ("hxxps[:]//login[.]phish[.]example", "phish(dot)example"). A plain name stays as it is, "*." before it too.
 */
export function refanged(text: string): string {
	const plain = pressable(text);
	const afterScheme = /^[a-z][a-z0-9+*_-]{0,20}:(?:\/|\\){1,2}(.*)$/isu.exec(plain);
	if (afterScheme === null) return hostBefore(plain);
	const authority = (afterScheme[1] ?? "").split(/[/\\?#]/u, 1)[0] ?? "";
	return hostBefore(authority.slice(authority.lastIndexOf("@") + 1));
}

/**
 * A text to look for as it stands in mail: names and addresses that were made harmless, as they were before; of an address with a scheme, host and
 * path ("t.co/x"), which is what is kept of pages. Anything else stays as it is.
 */
export function refangedText(text: string): string {
	const plain = pressable(text);
	return /^(?:h(?:tt|xx)ps?|ftp):\/\/([^?#]+)/iu.exec(plain)?.[1]?.replace(/\/$/u, "") ?? plain;
}

function pressable(text: string): string {
	return text
		.slice(0, longestRead)
		.trim()
		.replace(/[[({](?:\.|dot)[\])}]|\\\.|。|．|｡/giu, ".")
		.replace(/[[({](:|:\/\/|\/|\/\/|@|at)[\])}]/giu, (_, mark: string) => (mark.toLowerCase() === "at" ? "@" : mark));
}

/** Without a path, and without a port; addresses of IPv6 have colons too and stay. */
function hostBefore(text: string): string {
	const host = text.split(/[/?#]/u, 1)[0] ?? "";
	return /^[^:]+:\d{1,5}$/u.test(host) ? host.slice(0, host.indexOf(":")) : host;
}
