import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { isRandomName } from "../sender/random-name.ts";
import type { Signal } from "../signal.ts";
import { foreignCalls, isConversation } from "./calls-to-action.ts";
import type { Destination } from "./destination.ts";

/** How the address of what is to be pressed looks. Weak signs, each: an honest shop may have one of them. */
export const addressShape: Signal = {
	name: "address-shape",
	codes: {
		LINK_RANDOM_HOST: {
			weight: 1.2,
			tone: "bad",
			phish: 0.1,
			sentence: "The link to press leads to {host}, a name drawn by lot",
			example: "https://qx7hjt2vkz.example/",
		},
		LINK_MANY_LABELS: {
			weight: 0.9,
			tone: "bad",
			phish: 0.6,
			sentence: "The link to press leads to {host}, a name of very many parts",
			example: "https://secure-login.account.verify.a1.login-check.example/",
		},
		LINK_LOGIN_WORDS: {
			weight: 1,
			tone: "bad",
			phish: 1,
			sentence: "The link to press leads to a stranger's {host} and speaks of signing in",
			example: "https://shop-garden.example/secure/login/verify.php",
		},
		LINK_BROKEN_INTO_SITE: {
			weight: 1.5,
			tone: "bad",
			phish: 1.2,
			sentence: "The link to press leads into the workings of a foreign site ({path})",
			example: "https://shop-garden.example/wp-content/plugins/a/index.php",
		},
		LINK_THROWAWAY_SUFFIX: {
			weight: 0.9,
			tone: "bad",
			phish: 0,
			sentence: "The link to press leads to {host}, under a suffix where throw-away domains cost next to nothing",
			example: "https://gutter-deals.click/",
		},
		LINK_PLAIN_HTTP: {
			weight: 0.4,
			tone: "bad",
			phish: 0.1,
			sentence: "The link to press is not encrypted (http://{host})",
			example: "http://gutter-deals.example/",
		},
	},
	look(facts): Finding[] {
		const calls = foreignCalls(facts);
		if (calls.length === 0) return [];
		const findings = new Map<string, Finding>();
		for (const call of calls.slice(0, mostCalls))
			for (const finding of shapesOf(call)) if (!findings.has(finding.code)) findings.set(finding.code, finding);
		if (isPlainHttp(facts, calls))
			findings.set("LINK_PLAIN_HTTP", { code: "LINK_PLAIN_HTTP", detail: { host: (calls[0] as Destination).finalHost } });
		return [...findings.values()];
	},
};

const mostCalls = 20;

function shapesOf({ finalHost, finalOrganization, finalAddress, finalKind }: Destination): Finding[] {
	const findings: Finding[] = [];
	const detail = { host: finalHost };
	const labels = finalHost.split(".");
	if (finalKind === undefined && isRandomName(finalOrganization.slice(0, finalOrganization.indexOf("."))))
		findings.push({ code: "LINK_RANDOM_HOST", detail });
	if (labels.length >= 6 || (finalHost.length > 50 && (finalHost.match(/[-.]/gu)?.length ?? 0) >= 6))
		findings.push({ code: "LINK_MANY_LABELS", detail });
	if (throwaway.has(labels.at(-1) ?? "")) findings.push({ code: "LINK_THROWAWAY_SUFFIX", detail });
	const path = finalAddress.rest.slice(0, longestPath);
	if (isBrokenInto(path)) findings.push({ code: "LINK_BROKEN_INTO_SITE", detail: { path: path.slice(0, 60) } });
	else if (loginWords.test(`${finalHost}${path}`)) findings.push({ code: "LINK_LOGIN_WORDS", detail });
	return findings;
}

const longestPath = 200;
/** Not "security", of which advisories speak; nor a host called "secure", where shops and donors pay. */
const loginWords =
	/(?:^(?!secure\.)|[^a-z])(?:log-?in|sign-?in|signon|verif(?:y|ication|ied)|secure|account-?update|webmail|auth|validat(?:e|ion)|suspend(?:ed)?|unlock|credential|password|passwd|owa|roundcube|office365|o365|cpanel)(?:[^a-z]|$)/iu;

/** Folders of site software that nobody links to, and scripts at odd places: phishing kits are unpacked there. */
function isBrokenInto(path: string): boolean {
	if (/\/wp-(?:content|includes|admin)\/(?!uploads\/\d{4}\/\d\d\/[^/]+\.(?:pdf|jpe?g|png|gif|docx?|xlsx?|mp[34]))/iu.test(path))
		return true;
	return /\/(?:cgi-sys|\.well-known|cgi-bin\/[a-z]{1,3}\/|components\/com_|modules\/mod_|sites\/default\/files\/.*\.php|images?\/[^?#]*\.(?:php|html?)|css\/[^?#]*\.(?:php|html?)|js\/[^?#]*\.(?:php|html?)|tmp\/|templates\/[^?#]*\.(?:php|html?))/iu.test(
		path,
	);
}

const throwaway = new Set(
	"click top icu cfd sbs rest bond cyou buzz quest monster beauty hair makeup skin lol mom autos boats homes motorcycles yachts pics bid trade win loan date racing review stream download accountant science party faith cricket men gdn tk ml ga cf gq bar lat uno".split(
		" ",
	),
);

/** All that is to be pressed is plain http. In old mail it was the rule, so that it counts only where mail is dressed up as one of today. */
function isPlainHttp(facts: Facts, calls: readonly Destination[]): boolean {
	if (isConversation(facts) || facts.mail.html === undefined) return false;
	return (
		calls.every(({ finalAddress }) => finalAddress.scheme === "http") &&
		!facts.destinations.some(({ scheme }) => scheme === "https" || scheme === "")
	);
}
