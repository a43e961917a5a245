import { phraseGroups } from "../text/phrase-groups.ts";
import type { PhraseGroup } from "../text/phrase-table.ts";
import account from "./phrases/account.json" with { type: "json" };
import callback from "./phrases/callback.json" with { type: "json" };
import credentials from "./phrases/credentials.json" with { type: "json" };
import crypto from "./phrases/crypto.json" with { type: "json" };
import document from "./phrases/document.json" with { type: "json" };
import donation from "./phrases/donation.json" with { type: "json" };
import extortion from "./phrases/extortion.json" with { type: "json" };
import giftcard from "./phrases/giftcard.json" with { type: "json" };
import inheritance from "./phrases/inheritance.json" with { type: "json" };
import inquiry from "./phrases/inquiry.json" with { type: "json" };
import invoice from "./phrases/invoice.json" with { type: "json" };
import job from "./phrases/job.json" with { type: "json" };
import legal from "./phrases/legal.json" with { type: "json" };
import parcel from "./phrases/parcel.json" with { type: "json" };
import payment from "./phrases/payment.json" with { type: "json" };
import payroll from "./phrases/payroll.json" with { type: "json" };
import points from "./phrases/points.json" with { type: "json" };
import prize from "./phrases/prize.json" with { type: "json" };
import signature from "./phrases/signature.json" with { type: "json" };
import tax from "./phrases/tax.json" with { type: "json" };
import toneAction from "./phrases/tone-action.json" with { type: "json" };
import toneDeadline from "./phrases/tone-deadline.json" with { type: "json" };
import toneGreeting from "./phrases/tone-greeting.json" with { type: "json" };
import toneSecrecy from "./phrases/tone-secrecy.json" with { type: "json" };
import toneThreat from "./phrases/tone-threat.json" with { type: "json" };
import toneUnsubscribe from "./phrases/tone-unsubscribe.json" with { type: "json" };
import voicemail from "./phrases/voicemail.json" with { type: "json" };
import wallet from "./phrases/wallet.json" with { type: "json" };
import webmaster from "./phrases/webmaster.json" with { type: "json" };

const files = {
	account,
	callback,
	credentials,
	crypto,
	document,
	donation,
	extortion,
	giftcard,
	inheritance,
	inquiry,
	invoice,
	job,
	legal,
	parcel,
	payment,
	payroll,
	points,
	prize,
	signature,
	tax,
	voicemail,
	wallet,
	webmaster,
};
const tones = {
	action: toneAction,
	deadline: toneDeadline,
	greeting: toneGreeting,
	secrecy: toneSecrecy,
	threat: toneThreat,
	unsubscribe: toneUnsubscribe,
};

/** Phrases of every lure and of the tone that goes with them: groups "lure.<kind>", "lure-hint.<kind>", "tone.<kind>". */
export const lurePhrases: readonly PhraseGroup[] = [...phraseGroups("lure", files), ...phraseGroups("tone", tones)];
