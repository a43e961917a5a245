import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";
import { foreignCalls, isConversation, isWrittenOut } from "./calls-to-action.ts";
import type { HostKind } from "./destination.ts";

/** The reader is to press a link to a place that anyone can have for nothing, or to an address that hides where it goes. */
export const rentedPlace: Signal = {
	name: "rented-place",
	codes: {
		LINK_SHORTENER: {
			weight: 0.8,
			tone: "bad",
			phish: 0.2,
			sentence: "The link to press is shortened by {host}, so that nobody sees where it goes",
			example: "https://bit.ly/3xAmPlE",
		},
		LINK_FREE_SITE: {
			weight: 1.2,
			tone: "bad",
			phish: 0.8,
			sentence: "The link to press leads to {host}, where anyone can put up a page for nothing",
			example: "https://account-check.pages.dev/",
		},
		LINK_FORM_BUILDER: {
			weight: 0.9,
			tone: "bad",
			phish: 0.5,
			sentence: "The link to press leads to a form of {host}, which anyone can make",
			example: "https://forms.gle/aBcDeF",
		},
		LINK_FILE_HOST: {
			weight: 0.4,
			tone: "bad",
			phish: 0.4,
			sentence: "The link to press leads to a file of {host}, which anyone can share",
			example: "https://www.dropbox.com/s/abc/invoice.pdf",
		},
		LINK_BUCKET: {
			weight: 1.5,
			tone: "bad",
			phish: 0.6,
			sentence: "The link to press leads to rented storage at {host}",
			example: "https://storage.googleapis.com/abc/index.html",
		},
		LINK_IPFS: {
			weight: 2.5,
			tone: "bad",
			phish: 1.5,
			sentence: "The link to press leads to {host}, a gateway to pages that nobody can take down",
			example: "https://ipfs.io/ipfs/bafy…",
		},
		LINK_DYNAMIC_DNS: {
			weight: 1.5,
			tone: "bad",
			phish: 0.8,
			sentence: "The link to press leads to {host}, a name for computers at home",
			example: "https://parcel-check.duckdns.org/",
		},
	},
	look(facts): Finding[] {
		const findings = new Map<string, Finding>();
		const conversation = isConversation(facts);
		for (const call of foreignCalls(facts)) {
			const { finalKind, finalHost } = call;
			if (finalKind === undefined || (conversation && (sharedByPeople.has(finalKind) || isWrittenOut(call)))) continue;
			const code = codes[finalKind];
			if (code !== undefined && !findings.has(code)) findings.set(code, { code, detail: { host: finalHost } });
		}
		return [...findings.values()];
	},
};

/** What people send each other in the course of a conversation. */
const sharedByPeople: ReadonlySet<HostKind> = new Set(["shortener", "form", "file"]);

const codes: Partial<Record<HostKind, string>> = {
	shortener: "LINK_SHORTENER",
	site: "LINK_FREE_SITE",
	form: "LINK_FORM_BUILDER",
	file: "LINK_FILE_HOST",
	bucket: "LINK_BUCKET",
	ipfs: "LINK_IPFS",
	"dynamic-dns": "LINK_DYNAMIC_DNS",
	tunnel: "LINK_DYNAMIC_DNS",
};
