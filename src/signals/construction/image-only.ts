import type { Finding } from "../evidence.ts";
import { foreignCalls } from "../links/calls-to-action.ts";
import type { Signal } from "../signal.ts";

/** All that is said is in a picture, where filters do not read. Honest shops do so too, and link home. */
export const imageOnly: Signal = {
	name: "image-only",
	codes: {
		BUILD_IMAGE_LEADS_AWAY: {
			weight: 1.6,
			tone: "bad",
			phish: 0,
			sentence: "The message is a picture with next to no text, linked to the stranger {host}",
			example: "A picture of a parcel linked to https://gutter-deals.example/, and a line of text",
		},
		BUILD_IMAGE_ONLY: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "The message is a picture with next to no text",
			example: "A picture of an offer and a line of text",
		},
	},
	look(facts): Finding[] {
		const { html } = facts.mail;
		if (html === undefined || html.visibleText.length >= littleText) return [];
		const pictures = html.images.filter(({ tracking, width, height }) => !tracking && isLarge(width) && isLarge(height));
		if (pictures.length === 0) return [];
		const stranger = foreignCalls(facts).find(({ link }) => link.image);
		return stranger === undefined
			? [{ code: "BUILD_IMAGE_ONLY" }]
			: [{ code: "BUILD_IMAGE_LEADS_AWAY", detail: { host: stranger.finalHost } }];
	},
};

const littleText = 200;
/** Signatures have logos. */
const smallPicture = 120;

function isLarge(size: number | undefined): boolean {
	return size === undefined || size > smallPicture;
}
