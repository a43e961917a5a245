const marked =
	/([a-z0-9][\w.+-]{0,40})\s?(?:\[at\]|\(at\)|\{at\}|＠)\s?([a-z0-9-]{1,40}(?:\s?(?:\[dot\]|\(dot\)|\.|．)\s?[a-z0-9-]{1,20}){1,3})/giu;
const spoken = /([a-z0-9][\w.+-]{1,40})\sat\s([a-z0-9-]{2,40}(?:\sdot\s[a-z0-9-]{2,20}){1,3})(?![\w-])/giu;
/** Most texts have nothing of the kind, and are done with by this. */
const hint = /[[({]at[\])}]|＠|\sdot\s/iu;
const most = 12;

/** Addresses that programs are not to read: "office (at) shop.example", "office at shop dot example". */
export function disguisedAddresses(text: string): string[] {
	const found: string[] = [];
	if (!hint.test(text)) return found;
	for (const pattern of [marked, spoken]) {
		for (const match of text.matchAll(pattern)) {
			if (found.length >= most) return found;
			const domain = (match[2] as string).toLowerCase().replace(/\s?(?:\[dot\]|\(dot\)|．|\sdot\s)\s?/giu, ".");
			found.push(`${(match[1] as string).toLowerCase()}@${domain.replace(/\s+/gu, "")}`);
		}
	}
	return found;
}
