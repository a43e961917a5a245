import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";

/** A form in the mail itself: what is typed goes straight to whoever made it. */
export const mailForm: Signal = {
	name: "mail-form",
	codes: {
		LINK_FORM_PASSWORD: {
			weight: 3,
			tone: "bad",
			phish: 2.5,
			sentence: "The message itself holds a form that asks for a password",
			example: '<form action="https://login-check.example"><input type="password">',
		},
		LINK_FORM_ELSEWHERE: {
			weight: 1.3,
			tone: "bad",
			phish: 1,
			sentence: "A form in the message sends what is typed to {host}, which is not the sender",
			example: '<form action="https://collect.example"><input name="card">',
		},
	},
	look(facts): Finding[] {
		const { html } = facts.mail;
		if (html === undefined || html.forms.length === 0) return [];
		const findings: Finding[] = [];
		if (html.forms.some(({ inputs }) => inputs.includes("password"))) findings.push({ code: "LINK_FORM_PASSWORD" });
		const host = foreignTarget(facts);
		return host === undefined ? findings : [...findings, { code: "LINK_FORM_ELSEWHERE", detail: { host } }];
	},
};

/** Search boxes and buttons alone collect nothing. */
function foreignTarget({ mail, destinations }: Facts): string | undefined {
	const collecting = new Set(mail.html?.forms.filter(({ inputs }) => inputs.some((type) => !quiet.has(type))).map(({ action }) => action));
	return destinations.find(({ link, belongsTo }) => link.kind === "form" && belongsTo === "other" && collecting.has(link.href))?.finalHost;
}

const quiet = new Set(["hidden", "submit", "button", "image", "reset", "search"]);
