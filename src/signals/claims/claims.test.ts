import { runCases } from "../../../test/support/signal-cases.ts";
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
