import type { Signal } from "../signal.ts";
import type { Sender } from "../sender/sender.ts";
import type { FileFacts } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";
import { linkTargets } from "./link-targets.ts";

/**
 * Web pages as attachments: the login page comes along with the mail, where no filter of addresses sees it. Banks and
 * secure mail services send pages too, with a password field for what is encrypted in them, but these send nothing away.
 */
export const htmlAttachment: Signal = {
	name: "html-attachment",
	codes: {
		FILE_HTML: {
			weight: 0.9,
			tone: "bad",
			phish: 1,
			sentence: "A web page is attached as a file: {file}",
			example: "An attached file statement.html",
		},
		FILE_HTML_PASSWORD: {
			weight: 1,
			tone: "bad",
			phish: 2,
			sentence: "An attached web page asks for a password: {file}",
			example: "login.html with a password field",
		},
		FILE_HTML_SENDS_AWAY: {
			weight: 2.2,
			tone: "bad",
			phish: 2,
			sentence: "An attached web page sends what is typed into it to {host}, which is not the sender: {file}",
			example: 'login.html with a form whose action is "https://collect.example/x.php"',
		},
		FILE_HTML_REDIRECT: {
			weight: 1.6,
			tone: "bad",
			phish: 1.5,
			sentence: "An attached web page leads on to somewhere else as soon as it is opened: {file}",
			example: "voicemail.html that only sets window.location",
		},
	},
	look({ mail, sender }) {
		const pages = inspectAttachments(mail).filter(isPage);
		if (pages.length === 0 || isKnownSender(sender)) return [];
		const sends = pages.find((page) => page.traits.has("sends-data") && (page.traits.has("form") || page.traits.has("password-field")));
		const stranger = linkTargets(sends?.links ?? [], sender).find(({ owner }) => owner === "stranger");
		return [
			...findingOf(
				"FILE_HTML",
				pages.find(({ inside }) => inside !== "page"),
			),
			...findingOf(
				"FILE_HTML_PASSWORD",
				pages.find(({ traits }) => traits.has("password-field")),
			),
			...(stranger === undefined ? [] : findingOf("FILE_HTML_SENDS_AWAY", sends, { host: stranger.host })),
			...findingOf(
				"FILE_HTML_REDIRECT",
				pages.find(({ traits, size }) => traits.has("goes-elsewhere") && size < longestRedirect && !traits.has("form")),
			),
		];
	},
};

// A page that only leads on is short; in a long one the words for it stand among much else.
const longestRedirect = 8_000;

/** An organisation of its own name, vouched for: banks and post offices send encrypted letters as pages with scripts. */
export function isKnownSender({ aligned, identity }: Sender): boolean {
	return aligned === true && identity !== undefined;
}

/** Also what was unpacked from within a page or an archive; a body that a mailer attached as a file without a name is none. */
export function isPage({ kind, named, inside, name }: FileFacts): boolean {
	if (inside === "mail" || inside === "document") return false;
	return named === "web-page" || (kind === "html" && (inside === "page" || (name !== "" && named === undefined)));
}
