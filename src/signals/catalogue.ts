import { archiveContent } from "./attachments/archive-content.ts";
import { diskImage } from "./attachments/disk-image.ts";
import { doubleExtension } from "./attachments/double-extension.ts";
import { encryptedFile } from "./attachments/encrypted-file.ts";
import { fileLink } from "./attachments/file-link.ts";
import { htmlAttachment } from "./attachments/html-attachment.ts";
import { htmlSmuggling } from "./attachments/html-smuggling.ts";
import { macro } from "./attachments/macro.ts";
import { onlyAttachment } from "./attachments/only-attachment.ts";
import { pdfAction } from "./attachments/pdf-action.ts";
import { phoneProfile } from "./attachments/phone-profile.ts";
import { program } from "./attachments/program.ts";
import { qrCode } from "./attachments/qr-code.ts";
import { script } from "./attachments/script.ts";
import { shortcut } from "./attachments/shortcut.ts";
import { tellingName } from "./attachments/telling-name.ts";
import { typeDisagrees } from "./attachments/type-disagrees.ts";
import { alignment } from "./authentication/alignment.ts";
import { dkimResult } from "./authentication/dkim-result.ts";
import { dmarcResult } from "./authentication/dmarc-result.ts";
import { spfResult } from "./authentication/spf-result.ts";
import { forgedDomain } from "./claims/forged-domain.ts";
import { governmentClaim } from "./claims/government-claim.ts";
import { letterClaim } from "./claims/letter-claim.ts";
import { mailAdministratorClaim } from "./claims/mail-administrator-claim.ts";
import { officialLinksClaim } from "./claims/official-links-claim.ts";
import { senderNameClaim } from "./claims/sender-name-claim.ts";
import { subjectClaim } from "./claims/subject-claim.ts";
import { textClaim } from "./claims/text-claim.ts";
import { activeHtml } from "./construction/active-html.ts";
import { charsetScript } from "./construction/charset-script.ts";
import { forgedThread } from "./construction/forged-thread.ts";
import { hiddenText } from "./construction/hidden-text.ts";
import { imageOnly } from "./construction/image-only.ts";
import { messageIdDomain } from "./construction/message-id-domain.ts";
import { oddHeader } from "./construction/odd-header.ts";
import { partsDiffer } from "./construction/parts-differ.ts";
import { placeholder } from "./construction/placeholder.ts";
import { randomBody } from "./construction/random-body.ts";
import { subjectTricks } from "./construction/subject-tricks.ts";
import { testMessage } from "./construction/test-message.ts";
import { zeroWidth } from "./construction/zero-width.ts";
import { addressedByName } from "./good/addressed-by-name.ts";
import { bounce } from "./good/bounce.ts";
import { calendarInvitation } from "./good/calendar-invitation.ts";
import { consistentDomains } from "./good/consistent-domains.ts";
import { nameMatchesDomain } from "./good/name-matches-domain.ts";
import { threadReply } from "./good/thread-reply.ts";
import { unsubscribeHome } from "./good/unsubscribe-home.ts";
import { warnsOfFraud } from "./good/warns-of-fraud.ts";
import { whoItSays } from "./good/who-it-says.ts";
import { workingText } from "./good/working-text.ts";
import { goodsAndStranger } from "./goods/goods-and-stranger.ts";
import { goods } from "./goods/goods.ts";
import { plainOffer } from "./goods/plain-offer.ts";
import { addressShape } from "./links/address-shape.ts";
import { disguisedHost } from "./links/disguised-host.ts";
import { fewLinks } from "./links/few-links.ts";
import { leadsAway } from "./links/leads-away.ts";
import { leadsHome } from "./links/leads-home.ts";
import { mailForm } from "./links/mail-form.ts";
import { openRedirect } from "./links/open-redirect.ts";
import { recipientInLink } from "./links/recipient-in-link.ts";
import { rentedPlace } from "./links/rented-place.ts";
import { scriptLink } from "./links/script-link.ts";
import { shownAddress } from "./links/shown-address.ts";
import { disguisedName } from "./lookalike/disguised-name.ts";
import { lookalikeLink } from "./lookalike/lookalike-link.ts";
import { lookalikeOfRecipient } from "./lookalike/lookalike-of-recipient.ts";
import { lookalikeSender } from "./lookalike/lookalike-sender.ts";
import { mixedScripts } from "./lookalike/mixed-scripts.ts";
import { callbackNumber } from "./lures/callback-number.ts";
import { carriedLure } from "./lures/carried-lure.ts";
import { extortionWallet } from "./lures/extortion-wallet.ts";
import { lureAndStranger } from "./lures/lure-and-stranger.ts";
import { lureTone } from "./lures/lure-tone.ts";
import { lures } from "./lures/lures.ts";
import { personalLureToMany } from "./lures/personal-lure-to-many.ts";
import { plainRequest } from "./lures/plain-request.ts";
import { quotedLure } from "./lures/quoted-lure.ts";
import { brokenFrom } from "./sender/broken-from.ts";
import { cheapDomain } from "./sender/cheap-domain.ts";
import { greetsByAddress } from "./sender/greets-by-address.ts";
import { messageNumber } from "./sender/message-number.ts";
import { nameHoldsAddress } from "./sender/name-holds-address.ts";
import { nameUnlikeDomain } from "./sender/name-unlike-domain.ts";
import { posesAsRecipient } from "./sender/poses-as-recipient.ts";
import { posingName } from "./sender/posing-name.ts";
import { posingSignature } from "./sender/posing-signature.ts";
import { randomSender } from "./sender/random-sender.ts";
import { rentedMachine } from "./sender/rented-machine.ts";
import { replyToElsewhere } from "./sender/reply-to-elsewhere.ts";
import { returnPathElsewhere } from "./sender/return-path-elsewhere.ts";
import type { Catalogue, Finding } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Signal } from "./signal.ts";

/** Everything that is looked at, strongest family first. */
export const signals: readonly Signal[] = [
	forgedDomain,
	governmentClaim,
	letterClaim,
	mailAdministratorClaim,
	officialLinksClaim,
	senderNameClaim,
	subjectClaim,
	textClaim,
	disguisedName,
	lookalikeLink,
	lookalikeOfRecipient,
	lookalikeSender,
	mixedScripts,
	brokenFrom,
	cheapDomain,
	greetsByAddress,
	messageNumber,
	nameHoldsAddress,
	nameUnlikeDomain,
	posesAsRecipient,
	posingName,
	posingSignature,
	randomSender,
	rentedMachine,
	replyToElsewhere,
	returnPathElsewhere,
	alignment,
	dkimResult,
	dmarcResult,
	spfResult,
	addressShape,
	disguisedHost,
	fewLinks,
	leadsAway,
	leadsHome,
	mailForm,
	openRedirect,
	recipientInLink,
	rentedPlace,
	scriptLink,
	shownAddress,
	callbackNumber,
	carriedLure,
	extortionWallet,
	lureAndStranger,
	lureTone,
	lures,
	personalLureToMany,
	plainRequest,
	quotedLure,
	goodsAndStranger,
	goods,
	plainOffer,
	activeHtml,
	charsetScript,
	forgedThread,
	hiddenText,
	imageOnly,
	messageIdDomain,
	oddHeader,
	partsDiffer,
	placeholder,
	randomBody,
	subjectTricks,
	testMessage,
	zeroWidth,
	archiveContent,
	diskImage,
	doubleExtension,
	encryptedFile,
	fileLink,
	htmlAttachment,
	htmlSmuggling,
	macro,
	onlyAttachment,
	pdfAction,
	phoneProfile,
	program,
	qrCode,
	script,
	shortcut,
	tellingName,
	typeDisagrees,
	addressedByName,
	bounce,
	calendarInvitation,
	consistentDomains,
	nameMatchesDomain,
	threadReply,
	unsubscribeHome,
	warnsOfFraud,
	whoItSays,
	workingText,
];

/** Every code with its weight, sentence and example. Two signals that share a code are our fault. */
export const catalogue: Catalogue = mergedCatalogue(signals);

/** All findings about one message, in the order of the signals. */
export function lookAtAll(facts: Facts): Finding[] {
	const all: Finding[] = [];
	// Loops, since this is done for every message: flatMap takes twenty times as long to put hardly any findings together.
	for (const signal of signals) {
		const findings = signal.look(facts);
		for (let at = 0; at < findings.length; at++) all.push(findings[at] as Finding);
	}
	return all;
}

function mergedCatalogue(all: readonly Signal[]): Catalogue {
	const merged: Record<string, Catalogue[string]> = {};
	for (const { name, codes } of all) {
		for (const [code, entry] of Object.entries(codes)) {
			if (code in merged) throw new Error(`${name} defines ${code}, which another signal already has`);
			merged[code] = entry;
		}
	}
	return merged;
}
