/** One kind of lure: what it is about, and how it weighs when a text speaks of it clearly. */
export interface LureKind {
	/** Completes "The text speaks of …". */
	readonly about: string;
	readonly weight: number;
	readonly phish: number;
	/** Wants the reader to believe that an organization writes: then who really sends decides. The others are letters from persons. */
	readonly organization: boolean;
	readonly example: string;
}

/**
 * All kinds, by the name of their phrase file. Genuine resets, receipts, parcel and bank notices use the same words, so the
 * words alone weigh modestly where organizations write them, and more where only fraudsters do (extortion, advance fee).
 */
export const lureKinds = {
	credentials: {
		about: "a password, mailbox or account that has to be verified",
		weight: 0.8,
		phish: 1.8,
		organization: true,
		example: "Your password expires today. Keep the same password",
	},
	account: {
		about: "an account that is locked or limited",
		weight: 0.8,
		phish: 1.6,
		organization: true,
		example: "Your account has been limited. Restore your account within 24 hours",
	},
	wallet: {
		about: "a crypto wallet that has to be verified",
		weight: 1.1,
		phish: 1.8,
		organization: true,
		example: "Unverified wallets will be suspended; enter your recovery phrase",
	},
	parcel: {
		about: "a parcel that waits for a fee or an address",
		weight: 0.8,
		phish: 1.4,
		organization: true,
		example: "Your parcel is on hold. Pay the customs fee",
	},
	tax: {
		about: "a tax refund, a benefit or a fine",
		weight: 0.6,
		phish: 1.3,
		organization: true,
		example: "You are eligible for a tax refund",
	},
	payment: {
		about: "a failed payment or a subscription that runs out",
		weight: 0.5,
		phish: 1.3,
		organization: true,
		example: "Your last payment was declined. Update your payment method",
	},
	document: {
		about: "a document or file that waits",
		weight: 0.5,
		phish: 1.3,
		organization: true,
		example: "A secure document has been shared with you. Sign in to view",
	},
	signature: {
		about: "a document to be signed",
		weight: 0.4,
		phish: 1.3,
		organization: true,
		example: "Your signature is required. Review and sign",
	},
	voicemail: {
		about: "a voice message or a fax",
		weight: 0.7,
		phish: 1.5,
		organization: true,
		example: "You have a new voicemail. Listen to message",
	},
	invoice: {
		about: "an invoice, an order or a payment",
		weight: 0.4,
		phish: 0.8,
		organization: true,
		example: "Attached payment slip, kindly confirm. Swift copy attached",
	},
	points: {
		about: "reward points that run out",
		weight: 0.7,
		phish: 1.3,
		organization: true,
		example: "Your points expire today. Redeem your points now",
	},
	legal: { about: "courts, police or legal action", weight: 0.4, phish: 0.6, organization: true, example: "Notice to appear in court" },
	prize: {
		about: "a prize, a reward or a giveaway",
		weight: 0.9,
		phish: 0.3,
		organization: true,
		example: "You have been selected to receive a brand new air fryer. Answer & win",
	},
	callback: {
		about: "a charge that can be stopped by calling",
		weight: 0.5,
		phish: 1,
		organization: true,
		example: "Your subscription was renewed for $399. To cancel, call our billing department",
	},
	payroll: {
		about: "a favour, a payment or a change of bank details asked by someone inside",
		weight: 0.6,
		phish: 1.5,
		organization: false,
		example: "I need to change my direct deposit before the next payroll",
	},
	giftcard: {
		about: "gift cards to be bought",
		weight: 0.9,
		phish: 1.2,
		organization: false,
		example: "I need you to purchase gift cards. Scratch the back and send me the codes",
	},
	extortion: {
		about: "blackmail",
		weight: 1.4,
		phish: 0,
		organization: false,
		example: "I recorded you through your webcam. Send bitcoin to my wallet",
	},
	inheritance: {
		about: "money of a stranger that is to be moved or inherited",
		weight: 1.3,
		phish: -1,
		organization: false,
		example: "The next of kin of my late client; the sum of 9 million US dollars",
	},
	donation: {
		about: "a donation to the reader",
		weight: 1.1,
		phish: -1,
		organization: false,
		example: "You were selected to receive a donation of 2 million dollars",
	},
	crypto: {
		about: "quick riches by trading or crypto currency",
		weight: 0.9,
		phish: -0.5,
		organization: false,
		example: "Claim your airdrop. Guaranteed daily profit",
	},
	job: {
		about: "easy paid work",
		weight: 0.6,
		phish: -0.5,
		organization: false,
		example: "Work from home job, no experience required, paid weekly",
	},
	webmaster: {
		about: "the reader's website, domain or search ranking",
		weight: 0.7,
		phish: -1,
		organization: false,
		example: "I came across your website. First page of Google guaranteed",
	},
	inquiry: {
		about: "a large order by an unknown buyer",
		weight: 0.6,
		phish: -0.3,
		organization: false,
		example: "We are interested in your products. Send us your catalogue and price list",
	},
} as const satisfies Readonly<Record<string, LureKind>>;

export type LureName = keyof typeof lureKinds;
export const lureNames = Object.keys(lureKinds) as readonly LureName[];
