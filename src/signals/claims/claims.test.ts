import { expect, test } from "vitest";
import { runCases } from "../../../test/support/signal-cases.ts";
import { parseMail } from "../../mail/parse-mail.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import { weigh } from "../weigh.ts";
import { forgedDomain } from "./forged-domain.ts";
import { governmentClaim } from "./government-claim.ts";
import { letterClaim } from "./letter-claim.ts";
import { mailAdministratorClaim } from "./mail-administrator-claim.ts";
import { officialLinksClaim } from "./official-links-claim.ts";
import { senderNameClaim } from "./sender-name-claim.ts";
import { subjectClaim } from "./subject-claim.ts";
import { textClaim } from "./text-claim.ts";

for (const signal of [
	governmentClaim,
	senderNameClaim,
	forgedDomain,
	mailAdministratorClaim,
	officialLinksClaim,
	letterClaim,
	textClaim,
	subjectClaim,
]) {
	runCases(signal, new URL(`./${signal.name}.cases.txt`, import.meta.url));
}

test.each([
	['From: "PayPal Service" <notice@alsquare.example>', "but the message comes from alsquare.example, and not from a domain of PayPal"],
	["From: PayPal Service", "but the message comes from no address, and not from a domain of PayPal"],
])("a name over a stranger's domain, or over none: %s", (from, says) => {
	const mail = parseMail(Buffer.from(`${from}\nSubject: Your account\n\nSign in: https://pay-check.example/\n`));
	const facts = factsOf(mail, { codes: [] });
	expect(weigh(senderNameClaim.look(facts), senderNameClaim.codes, {}).map(({ text }) => text)).toEqual([expect.stringContaining(says)]);
});
