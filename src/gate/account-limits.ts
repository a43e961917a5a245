import { isOwnAddress } from "../base/is-own-address.ts";
import type { Evidence } from "../signals/evidence.ts";
import type { AccountRoom } from "./account-room.ts";
import type { GateSettings } from "./gate-settings.ts";
import { limitEvidence } from "./limit-catalogue.ts";

/** Campaigns the gate must have seen go out before the account's own past tells how many new recipients a day are normal. */
const fewCampaigns = 3;
/** New recipients a day that are never too many. */
const leastNewRecipients = 200;
/** Share of the recipients an account has that may be new in a day. */
const newShare = 0.2;

interface Asked {
	/** Address of From in the message's header; "" when it has none. */
	readonly from: string;
	/** Whom else From names. */
	readonly otherFrom: readonly string[];
	/** Why a part of it was not looked at. */
	readonly unread: readonly string[];
	readonly recipients: readonly string[];
	readonly newRecipients: number;
	readonly expectedRecipients: number;
	readonly kind: "smtp" | "api" | "report";
}

/** What an account may not do whatever it writes: an attacker who drips below every rate still runs into these. */
export function accountLimits(room: AccountRoom, settings: GateSettings, asked: Asked, isHeld: boolean): Evidence[] {
	// Whom it may pose as is said in any case; how many it may reach only where it would reach them.
	if (isHeld) return senderLimit(room, asked);
	return [
		...senderLimit(room, asked),
		...unreadLimit(room, asked),
		...newAccountLimit(room, settings, asked),
		...newRecipientLimit(room, settings, asked),
	];
}

/** The return path is checked by the gateway; the address that readers see is checked here. */
function senderLimit({ account }: AccountRoom, { from, otherFrom }: Asked): Evidence[] {
	const stranger = [from, ...otherFrom].find((author) => !isOwnAddress(author, account.from));
	if (stranger === undefined) return [];
	const shown = stranger === "" ? "nobody" : stranger;
	return [limitEvidence("FROM_NOT_OF_ACCOUNT", { shown, may: account.from.join(", ") })];
}

/** What is too long or too intricate to be looked at whole could end in anything. */
function unreadLimit({ profile }: AccountRoom, { unread }: Asked): Evidence[] {
	const unusual = unread.filter((reason) => !profile.tallies.unread.isFirm(reason));
	return unusual.length === 0 ? [] : [limitEvidence("NOT_WHOLLY_READ", { reasons: unusual.join(", ") })];
}

function newAccountLimit(room: AccountRoom, { newAccountRecipients }: GateSettings, asked: Asked): Evidence[] {
	if (room.account.confirmedAt !== undefined) return [];
	const reached = room.knownRecipients + (asked.kind === "api" ? asked.expectedRecipients : asked.newRecipients);
	if (reached <= newAccountRecipients) return [];
	return [limitEvidence("LIMIT_NEW_ACCOUNT", { limit: newAccountRecipients })];
}

function newRecipientLimit(room: AccountRoom, { newRecipientsPerDay }: GateSettings, asked: Asked): Evidence[] {
	if (asked.newRecipients === 0 || room.account.confirmedAt === undefined) return [];
	const limit = newRecipientsPerDay === "auto" ? ownLimit(room) : newRecipientsPerDay;
	const reached = room.newRecipientsToday() + asked.newRecipients;
	if (reached <= limit) return [];
	return [limitEvidence("LIMIT_NEW_RECIPIENTS", { reached, limit: Math.floor(limit) })];
}

/** Before the gate has seen a few campaigns go out, every recipient is new to it. */
function ownLimit(room: AccountRoom): number {
	if (room.clearedCampaigns < fewCampaigns) return Number.POSITIVE_INFINITY;
	return Math.max(leastNewRecipients, newShare * (room.knownRecipients - room.newRecipientsToday()));
}
