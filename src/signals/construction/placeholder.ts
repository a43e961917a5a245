import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/** A template that was sent with its blanks not filled in. Honest senders do it once, mass mailers all the time. */
export const placeholder: Signal = {
	name: "placeholder",
	codes: {
		BUILD_PLACEHOLDER: {
			weight: 0.9,
			tone: "bad",
			phish: 0,
			sentence: 'A blank of the template was not filled in ("{text}")',
			example: "Dear {{first_name}}, [[EMAIL]], %%user%%",
		},
	},
	look({ mail }): Finding[] {
		const found =
			pattern.exec(mail.subject.slice(0, 300)) ?? (mail.html === undefined ? null : pattern.exec(mail.visibleText.slice(0, sample)));
		return found === null || /redacted/iu.test(found[0]) ? [] : [{ code: "BUILD_PLACEHOLDER", detail: { text: found[0].slice(0, 40) } }];
	},
};

const sample = 5_000;
const pattern =
	/\{\{[\w .|-]{2,40}\}\}|\[\[[\w .-]{2,40}\]\]|%%[\w.-]{2,40}%%|##[a-z][\w.-]{2,30}##|\{(?:first_?name|last_?name|name|email|user(?:name)?|random\w*|rnd\w*|domain|recipient|company|link|url|date)\}|\[(?:first ?name|last ?name|email|e-mail|user(?:name)?|random\w*|domain|recipient|company|link|url|-[\w-]{2,30}-)\]|%(?:email|name|firstname|domain|user|link|random)%|\$\{(?:email|firstname|user|domain|link)\}/iu;
