import { hasRealSuffix, organizationalDomain } from "../signals/domains.ts";

const most = 20;
const longestHost = 100;

/**
 * Web addresses that stand in the text of HTML without a link behind them: mail programs make links of them. As organizational
 * domains; those that real links lead to as well are the caller's to leave out.
 */
export function writtenPlaces(text: string): string[] {
	const found: string[] = [];
	for (const mark of ["http://", "https://", "www."]) {
		for (let at = text.indexOf(mark); at >= 0 && found.length < most; at = text.indexOf(mark, at + mark.length)) {
			if (at > 0 && isHostLetter(text.charCodeAt(at - 1))) continue;
			const host = hostFrom(text, at + mark.length);
			if (host.includes(".") && hasRealSuffix(host)) found.push(organizationalDomain(host));
		}
	}
	return found;
}

function hostFrom(text: string, start: number): string {
	let end = start;
	while (end < text.length && end - start < longestHost && isHostLetter(text.charCodeAt(end))) end++;
	return text.slice(start, end).toLowerCase();
}

function isHostLetter(code: number): boolean {
	return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0x2d || code === 0x2e;
}
