/** Longer text is cut before it is looked through: subjects and names are shorter. */
const longestText = 10_000;
/** What stands before an "@": RFC 5321 section 4.5.3.1 allows 64 characters. */
const local = `(?:"[^"]{1,64}"|[^\\s@＠<>"'“”«»()[\\]{},:;/?&|]{1,64})`;
const label = "[\\p{L}\\p{N}_-]{1,63}";
/** "anna@home.example", also as links and forgers write it; with space about the "@" only where a dot shows that a domain follows. */
const addresses = new RegExp(
	`${local}(?:@|＠|%40)${label}(?:[.．]${label}){0,8}|${local} ?(?:@|＠|[(\\[]at[)\\]]) ?${label}(?:[.．]${label}){1,8}`,
	"giu",
);
/** What stands for the "@" in what is found. */
const at = /\s?(?:@|＠|%40|[([]at[)\]])\s?/iu;
const letter = /[\p{L}\p{N}-]/u;

/** A text that names readers ("Important for anna@home.example"), with addresses and the readers' own domains as "…". */
export function maskRecipients(text: string, domains: readonly string[]): string {
	const masked = text.slice(0, longestText).replace(addresses, "…");
	return domains.reduce(withoutDomain, masked).replace(/…(?:\s?…)+/gu, "…");
}

/** A text with words that name readers as "…", wherever they stand as words; `words`: see readerWords. */
export function maskNames(text: string, words: readonly string[]): string {
	if (words.length === 0) return text;
	const longestFirst = words.toSorted((one, other) => other.length - one.length);
	const names = longestFirst.map((word) => word.replaceAll(" ", "[^\\p{L}\\p{N}]{1,3}")).join("|");
	const found = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${names})(?![\\p{L}\\p{N}\\p{M}])`, "giu");
	return text.slice(0, longestText).replace(found, "…");
}

/** The same where a text is shown in part: more than a page or a letter has of one. */
const longestShown = 3_000;

/** A text in which some addresses are readers', with those as "…". `isTheirs` is asked for each, as "anna@home.example". */
export function maskAddresses(text: string, isTheirs: (address: string) => boolean): string {
	const shown = text.slice(0, longestShown);
	// Most texts have none, and the look for one takes time.
	if (!at.test(shown)) return shown;
	return shown.replace(addresses, (found) => (isTheirs(found.replace(at, "@")) ? "…" : found));
}

/** Also behind other labels ("mail.clinic.example"), and not as part of a longer name ("myclinic.example", "clinic.example.evil.test"). */
function withoutDomain(text: string, domain: string): string {
	// The one letter that is longer in lower case: places would not be the same ones. Turkish capitals of "clinic" are "CLİNİC".
	const lower = text.replaceAll("İ", "I").toLowerCase();
	let masked = "";
	let done = 0;
	for (let at = lower.indexOf(domain); at >= 0; at = lower.indexOf(domain, at + domain.length)) {
		const end = at + domain.length;
		const isLonger = letter.test(text.charAt(at - 1)) || letter.test(text.charAt(end)) || /^\.[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
		if (isLonger) continue;
		masked += `${text.slice(done, at)}…`;
		done = end;
	}
	return masked + text.slice(done);
}
