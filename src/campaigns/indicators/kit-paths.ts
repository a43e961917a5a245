import type { Destination } from "../../signals/links/destination.ts";
import { isBoilerplatePath } from "../../signals/links/link-words.ts";
import { isRandomName } from "../../signals/sender/random-name.ts";
import { productPathStart } from "./product-paths.ts";

const longestPath = 120;
const mostSegments = 8;
/** Links that are looked at: newsletters have hundreds, a kit is behind the first few. */
const linksRead = 40;

/** Hosts on which the address of a page is drawn by lot, or is the service's own. */
const withoutPaths = new Set(["shortener", "form", "file", "everyday", "guard"]);

/** Paths that look like part of a kit, what changes from victim to victim as "*", each once: "/wp-content/plugins/*\/dhl/login.php". */
export function kitPaths(destinations: readonly Destination[], most: number): string[] {
	const found = new Set<string>();
	const seen = new Set<string>();
	for (const { belongsTo, finalKind, finalAddress } of destinations.slice(0, linksRead)) {
		if (found.size >= most) break;
		if (belongsTo !== "other" || finalAddress.host === "" || (finalKind !== undefined && withoutPaths.has(finalKind))) continue;
		const path = pathOf(finalAddress.rest);
		if (path.length < 4 || seen.has(path)) continue;
		seen.add(path);
		const masked = maskedPath(path);
		if (isTelling(masked) && !isBoilerplatePath(path)) found.add(masked);
	}
	return [...found];
}

function pathOf(rest: string): string {
	const longestRead = Math.min(rest.length, longestPath * 4);
	for (let end = 0; end < longestRead; end++) {
		const code = rest.charCodeAt(end);
		if (code === 0x3f || code === 0x23) return rest.slice(0, end);
	}
	return rest.slice(0, longestRead);
}

function maskedPath(path: string): string {
	const segments = path.split("/", mostSegments + 1).map(maskedSegment);
	if (segments.length > mostSegments) segments[mostSegments] = "*";
	const masked = segments.join("/");
	return (masked.includes("/*/*") ? masked.replace(/(?:\/\*){2,}/gu, "/*") : masked).slice(0, longestPath);
}

const pageEnding = /\.(?:php\d?|html?|aspx?|jsp|cgi|js|zip|pdf|png|jpe?g|gif|svg|exe|iso|txt)$/iu;

function maskedSegment(segment: string): string {
	if (segment === "") return "";
	const ending = segment.length < 80 && segment.includes(".") ? (pageEnding.exec(segment)?.[0] ?? "") : "";
	const stem = segment.slice(0, segment.length - ending.length);
	return stem !== "" && isChanging(stem) ? `*${ending}` : segment;
}

const longestWord = 28;
/** Of a name that a person counted on: "step2", "index10", "v1.2". */
const mostDigits = 3;
const signs = new Set(Array.from("%=@+,;:~!$&'", (sign) => sign.charCodeAt(0)));

/** Tokens: many digits, digits within letters, letters of both cases in turn, what a person would not have thought of. "step2" and "v1.2" stay. */
function isChanging(stem: string): boolean {
	if (stem.length > longestWord) return true;
	let digits = 0;
	let capitals = 0;
	let isCut = false;
	for (let at = 0; at < stem.length; at++) {
		const code = stem.charCodeAt(at);
		if (code >= 0x61 && code <= 0x7a) continue;
		if (signs.has(code)) return true;
		if (code >= 0x30 && code <= 0x39) digits++;
		else if (code >= 0x41 && code <= 0x5a) capitals++;
		else isCut = true;
	}
	if (digits > mostDigits || digits === stem.length) return true;
	if (digits > 0 && !/^[a-z_.-]*\d{1,2}$|^v\d{1,2}\.\d$/iu.test(stem)) return true;
	if (capitals > 1 && /[a-z][A-Z][a-z]{0,2}[A-Z]|[A-Z]{2}[a-z][A-Z]/u.test(stem)) return true;
	const lower = capitals === 0 ? stem : stem.toLowerCase();
	return isCut ? lower.split(/[-_.]/u).some(isRandomName) : isRandomName(lower);
}

/** Words in so many addresses that they tell nothing, alone or together: pages of every shop, folders of every blog, click counters. */
const common = new Set(
	`index home default main page pages www web site en de fr es it pt us uk br ru cn jp about contact contact-us contacts faq help support terms privacy
	policy legal imprint impressum unsubscribe unsub optout opt-out subscribe confirm preferences login signin sign-in register account user users
	click clicks track tracking tracker open view link links redirect redir go out r l c t e u o f s p d x ls wf cl cl0 ct lt tr ss e2t ctc mps mpss
	images image img assets static css js media files file upload uploads download downloads public content data api v1 v2 v3 cgi-bin php app apps
	wp-content wp-includes wp-admin wp-json theme themes plugin plugins blog news post posts article articles product products shop store category collections tag
	search cart checkout campaign campaigns campaign1 email emails mail newsletter webversion browser online profile profiles group groups events event
	a b g h i j k m n q v w y z`.split(/\s+/u),
);

/** Something in it must be of its maker's own: a folder or page with a name that is not everybody's or a program's, and not one word alone. */
function isTelling(masked: string): boolean {
	const path = masked.slice(0, productPathStart(masked));
	const segments = path.split("/").filter((segment) => segment !== "");
	if (segments.length < 2 && !path.startsWith("/.") && !/\.(?:php\d?|aspx?|jsp|cgi)$/iu.test(path)) return false;
	return segments.some(isOwn);
}

/** Folders that a kit's pages lie in, "/xw7/rezult/boot_kit9/": of two folders and more, one with a name of its maker's own; "" where there is none. */
export function kitFolder(masked: string): string {
	const folder = masked.slice(0, Math.min(masked.lastIndexOf("/") + 1, productPathStart(masked)));
	const segments = folder.split("/").filter((segment) => segment !== "");
	return folder.endsWith("/") && segments.length > 1 && segments.some(isOwn) ? folder : "";
}

const threeLetters = /(?:\p{L}\P{L}*){3}/u;

/** Click counters name their folders by two letters. */
function isOwn(segment: string): boolean {
	if (segment.startsWith("*")) return false;
	const stem = (segment.includes(".") ? segment.replace(pageEnding, "") : segment).toLowerCase();
	return !stem.startsWith("*") && !common.has(stem) && threeLetters.test(stem);
}
