import { namesIpv4 } from "../names-ipv4.ts";

/** What ends like a host: a dot, letters, then the end or what is no part of a name; the root's dot may stand between. */
const likeHost = /^www\.|[^\s.]\.(?:xn--|\p{L}{2})[\p{L}\p{N}-]{0,24}\.?(?:[^\p{L}\p{N}.-]|$)/iu;

/**
 * Addresses in a text made such that no mail program or PDF viewer turns them into links: "hxxps://pay.evil[.]example/x",
 * "offers@flora[.]example", "192[.]0[.]2[.]7". Text without addresses stays as it is.
 */
export function defanged(text: string): string {
	return text.replace(/[^\s]+/gu, (word) => (isLinked(word.slice(0, 2000)) || word.includes("://") ? defangedWord(word) : word));
}

function isLinked(word: string): boolean {
	return likeHost.test(word) || namesIpv4(word);
}

/** The same for file names, whose dots are no mistake: only what has a scheme or begins with "www." is changed. */
export function defangedName(name: string): string {
	return name.replace(/[^\s]+/gu, (word) => (word.includes("://") || /^www\./i.test(word) ? defangedWord(word) : word));
}

function defangedWord(word: string): string {
	return word
		.replace(/http(s?):\/\//gi, "hxxp$1://")
		.replace(/ftp(s?):\/\//gi, "fxp$1://")
		.replace(/([\p{L}\p{N}_-])\.(?=[\p{L}\p{N}])/gu, "$1[.]");
}
