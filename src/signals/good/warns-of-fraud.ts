import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { isFreeMail } from "../sender/free-mail.ts";

/**
 * The message warns of fraud: it speaks of phishing in several ways, or in its subject. A warning quotes what it warns of,
 * brands and lures and all. Fraud also dresses up as a warning, so that it weighs little, and nothing where the sender is
 * forged, free, or has the answers sent elsewhere.
 */
export const warnsOfFraud: Signal = {
	name: "warns-of-fraud",
	codes: {
		GOOD_WARNS_OF_FRAUD: {
			weight: -1.1,
			tone: "good",
			phish: -0.6,
			sentence: "The message warns of fraud by mail (“{words}”)",
			example: "Subject: Beware of phishing mails in our name. Do not click on links in them and report suspicious messages",
		},
		GOOD_OWNS_UP_TO_FALSE_MAIL: {
			weight: -4,
			tone: "good",
			phish: -1,
			sentence: "The message tells readers to delete a false mail and leads them nowhere (“{words}”)",
			example: "This morning's mail was not from us. Please delete it, do not open the file. We are sorry.",
		},
		GOOD_MENTIONS_PHISHING: {
			weight: -0.3,
			tone: "good",
			phish: -0.2,
			sentence: "The message speaks of fraud by mail (“{words}”)",
			example: "Last year half of all phishing attempts came by text message.",
		},
	},
	look(facts): Finding[] {
		const { phrases } = facts.text;
		const count = phrases.count(group);
		const incident = phrases.count(incidentGroup);
		if (count + incident < 2 || !isCredible(facts)) return [];
		if (incident >= 3 && count + incident >= 4 && leadsNowhere(facts)) {
			return [{ code: "GOOD_OWNS_UP_TO_FALSE_MAIL", detail: { words: phrases.first(incidentGroup) } }];
		}
		if (count < 2) return [];
		const code = count >= 4 || (count >= 2 && phrases.inSubject(group)) ? "GOOD_WARNS_OF_FRAUD" : "GOOD_MENTIONS_PHISHING";
		return [{ code, detail: { words: phrases.first(group) } }];
	},
};

const group = "tone.warning";
const incidentGroup = "tone.incident";

/** Whoever quotes a false mail to warn of it has no use for its button: nothing to press leads away from the sender, nothing is attached, and nobody is to call or to pay. */
function leadsNowhere({ destinations, mail, sender, text: { phrases } }: Facts): boolean {
	if (phrases.count("lure.callback") > 0 || phrases.count("lure.giftcard") > 0 || phrases.count("lure.payroll") > 0) return false;
	const away = destinations.some(({ callToAction, belongsTo, link }) => callToAction && !link.hidden && belongsTo === "other");
	return !away && sender.aligned !== false && !mail.attachments.some(({ embedded }) => !embedded);
}

function isCredible({ sender, mail }: Facts): boolean {
	if (sender.aligned === false || sender.freeMail || sender.domain === "") return false;
	return !mail.replyTo.some(({ domain }) => isFreeMail(domain));
}
