/** What ends like a host: a dot, letters, then the end or what follows a host in an address. */
const likeHost = /[^\s.]\.(?:xn--|\p{L}{2})[\p{L}\p{N}-]{0,24}(?:[/:?#@)\]>"',;!]|\.?$)/u;

/**
 * Addresses in a text made such that no mail program or PDF viewer turns them into links: "hxxps://pay.evil[.]example/x",
 * "offers@flora[.]example". Text without addresses stays as it is.
 */
export function defanged(text: string): string {
	return text.replace(/[^\s]+/gu, (word) => (word.includes("://") || likeHost.test(word.slice(0, 2000)) ? defangedWord(word) : word));
}

function defangedWord(word: string): string {
	return word
		.replace(/http(s?):\/\//gi, "hxxp$1://")
		.replace(/ftp:\/\//gi, "fxp://")
		.replace(/([\p{L}\p{N}_-])\.(?=[\p{L}\p{N}])/gu, "$1[.]");
}
